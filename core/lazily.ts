/** Works a value out at its first use, once: most windows close before all of it is needed. */
export function lazily<T>(work: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= work();
    return value;
  };
}

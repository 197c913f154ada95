import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useLoaded } from "./useLoaded.ts";

interface FoldedProps<T> {
  title: string;
  load: () => Promise<T>;
  children: (part: T) => ComponentChildren;
}

/** Behind one line; what it holds is loaded once it is opened, and stays as it was when it is closed again. */
export function Folded<T>({ title, load, children }: FoldedProps<T>) {
  const [wasOpened, setOpened] = useState(false);
  const part = useLoaded(wasOpened, load);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>{title}</summary>
      {part !== undefined && children(part)}
    </details>
  );
}

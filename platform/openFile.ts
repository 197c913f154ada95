/** The text of a file that the person chose; `undefined` where it is larger than `largest` bytes, or cannot be read. */
export async function textOfFile(file: File, largest: number): Promise<string | undefined> {
  if (file.size > largest) return undefined;
  try {
    return await file.text();
  } catch {
    return undefined; // moved or removed meanwhile
  }
}

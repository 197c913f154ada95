import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Guard } from "./Guard.tsx";
import { useLoaded } from "./useLoaded.ts";

interface FoldedProps<T> {
  title: string;
  load: () => Promise<T>;
  children: (part: T) => ComponentChildren;
}

/** Behind one line; what it holds is loaded once it is opened, and stays as it was when it is closed again. */
export function Folded<T>({ title, ...content }: FoldedProps<T>) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>{title}</summary>
      {wasOpened && (
        <Guard>
          <Content {...content} />
        </Guard>
      )}
    </details>
  );
}

function Content<T>({ load, children }: Omit<FoldedProps<T>, "title">) {
  const part = useLoaded(true, load);
  return part === undefined ? null : children(part);
}

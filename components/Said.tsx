import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface SaidProps {
  /** What is said; something else takes the focus here, since the button that was pressed may be gone. */
  about: unknown;
  children: ComponentChildren;
}

/** Where a room says what came of a press, and offers to take it back. */
export function Said({ about, children }: SaidProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (about !== undefined) box.current?.focus();
  }, [about]);
  return (
    <div ref={box} tabIndex={-1} role="status" class={about === undefined ? "unseen" : "notice said"}>
      {children}
    </div>
  );
}

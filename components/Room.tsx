import type { ComponentChildren } from "preact";

/** One room of the options, under its heading. */
export function Room({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="room">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

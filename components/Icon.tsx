// On a 16 grid: two unequal stones on one ground, and a triangle with a mark in it.
const paths = {
  mark: "M4.6 2h2.2a2.6 2.6 0 0 1 2.6 2.6v8a1.4 1.4 0 0 1-1.4 1.4H3.4A1.4 1.4 0 0 1 2 12.6v-8A2.6 2.6 0 0 1 4.6 2Zm7.6 4h1.2a1.8 1.8 0 0 1 1.8 1.8v4.8a1.4 1.4 0 0 1-1.4 1.4h-2a1.4 1.4 0 0 1-1.4-1.4V7.8A1.8 1.8 0 0 1 12.2 6Z",
  caution: "M8 1.5 15.2 14H.8ZM7.2 6v4h1.6V6Zm0 5v1.6h1.6V11Z",
} as const;

/** Always beside a word: hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path fill-rule="evenodd" d={paths[name]} />
    </svg>
  );
}

import { markPath } from "../platform/mark.ts";

const paths = {
  mark: markPath,
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

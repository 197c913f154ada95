interface ChipsProps {
  label: string;
  items: readonly string[];
}

/** Short facts side by side, read out as a named list. */
export function Chips({ label, items }: ChipsProps) {
  if (items.length === 0) return null;
  return (
    <ul class="chips" aria-label={label}>
      {items.map((item) => (
        <li key={item} class="chip">
          {item}
        </li>
      ))}
    </ul>
  );
}

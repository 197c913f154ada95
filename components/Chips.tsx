interface ChipsProps {
  /** Stands before them, and names the list for screen readers. */
  label: string;
  items: readonly string[];
}

/** Short facts side by side. */
export function Chips({ label, items }: ChipsProps) {
  if (items.length === 0) return null;
  return (
    <div class="chips">
      <span class="soft" aria-hidden="true">
        {label}
      </span>
      <ul aria-label={label}>
        {items.map((item) => (
          <li key={item} class="chip">
            {item}
          </li>
        ))}
      </ul>
    </div>
  );
}

export interface Chip {
  text: string;
  /** What pressing it does, in words. */
  name: string;
  onRemove: () => void;
}
interface ChipsProps {
  /** Stands before them, and names the list for screen readers. */
  label: string;
  items: readonly Chip[];
}

/** What was understood, side by side; pressing one takes it out. */
export function Chips({ label, items }: ChipsProps) {
  if (items.length === 0) return null;
  return (
    <div class="chips">
      <span class="soft" aria-hidden="true">
        {label}
      </span>
      <ul aria-label={label}>
        {items.map(({ text, name, onRemove }) => (
          <li key={text}>
            <button type="button" class="chip" aria-label={name} onClick={onRemove}>
              {text} <span aria-hidden="true">{cross}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
const cross = "×";

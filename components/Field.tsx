import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Words } from "./words.tsx";

interface FieldProps {
  label: string;
  help?: string;
  children: (ids: { id: string; helpId: string | undefined }) => ComponentChildren;
}

/** A label, the control it names, and a line of help. */
export function Field({ label, help, children }: FieldProps) {
  const id = useId();
  const helpId = help === undefined ? undefined : `${id}-help`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help !== undefined && (
        <p id={helpId} class="soft">
          {help}
        </p>
      )}
      {children({ id, helpId })}
    </div>
  );
}

export interface Option<V extends string = string> {
  value: V;
  text: string;
}
interface SelectProps {
  label: string;
  help?: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

/** The options of a closed list, with its labels. */
export function optionsOf<V extends string>(list: string, values: readonly V[], label: Words["label"]): Option<V>[] {
  return values.map((value) => ({ value, text: label(list, value) }));
}

export function Select({ label, help, value, options, onChange }: SelectProps) {
  return (
    <Field label={label} {...(help !== undefined && { help })}>
      {({ id, helpId }) => (
        <select
          id={id}
          aria-describedby={helpId}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ChoiceProps<V extends string> {
  legend: string;
  help?: string;
  /** Missing: none of them. */
  value: V | undefined;
  options: readonly Option<V>[];
  onChange: (value: V) => void;
}

/** A few exclusive answers, all of them in sight. */
export function Choice<V extends string>({ legend, help, value, options, onChange }: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {help !== undefined && <p class="soft">{help}</p>}
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface CheckProps {
  text: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** One thing that is, or is not. */
export function Check({ text, isChecked, onChange }: CheckProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{text}</span>
    </label>
  );
}

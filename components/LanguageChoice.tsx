import { type Language, languageFrom, languages } from "../core/settings.ts";
import { label } from "../platform/i18n.ts";
import { Choice } from "./Field.tsx";

interface LanguageChoiceProps {
  legend: string;
  value: Language;
  onChange: (language: Language | undefined) => void;
}

/** The client's language, said in the language itself. */
export function LanguageChoice({ legend, value, onChange }: LanguageChoiceProps) {
  const options = languages.map((code) => ({ value: code, text: label(code, "language", code) }));
  return <Choice legend={legend} value={value} options={options} onChange={(code) => onChange(languageFrom(code))} />;
}

import { languages } from "../core/settings.ts";
import { type TextKey, t } from "../platform/i18n.ts";

/** What the manifest names, and the text of ours that it stands for; all other texts never pass through `_locales`. */
const messages: Record<string, TextKey> = {
  name: "extension.name",
  description: "extension.description",
  openPanel: "extension.openPanel",
};

/** The files of `_locales`, in the form of WXT's generated public assets. */
export function manifestMessages(): { relativeDest: string; contents: string }[] {
  return languages.map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(
      Object.fromEntries(Object.entries(messages).map(([name, key]) => [name, { message: t(language, key) }])),
    ),
  }));
}

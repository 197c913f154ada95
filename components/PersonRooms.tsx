import { languages, relations, settingsFrom } from "../core/settings.ts";
import { states } from "../data/lists.ts";
import { label } from "../platform/i18n.ts";
import { optionsOf, Select } from "./Field.tsx";
import { Room } from "./Room.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useWords } from "./words.tsx";

/** Asked here and on the welcome page; the names of languages are said in the languages themselves. */
export function LanguageField({ state: { settings, change } }: { state: SettingsState }) {
  const { t } = useWords();
  const names = languages.map((code) => ({ value: code, text: label(code, "language", code) }));
  return (
    <Select
      label={t("options.languageLabel")}
      help={t("options.languageHelp")}
      value={settings.language ?? ""}
      options={[{ value: "", text: t("options.browserLanguage") }, ...names]}
      onChange={(language) => change(settingsFrom({ ...settings, language }))}
    />
  );
}

export function LanguageRoom({ state }: { state: SettingsState }) {
  const { t } = useWords();
  return (
    <Room title={t("options.language")}>
      <LanguageField state={state} />
    </Room>
  );
}

/** Also asked, and as easily skipped, on the welcome page. */
export function StateField({ state: { settings, change } }: { state: SettingsState }) {
  const { t, label } = useWords();
  return (
    <Select
      label={t("options.state")}
      value={settings.state ?? ""}
      options={[{ value: "", text: t("options.any") }, ...optionsOf("state", states, label)]}
      onChange={(state) => change(settingsFrom({ ...settings, state }))}
    />
  );
}

function RelationField({ state: { settings, change } }: { state: SettingsState }) {
  const { t, label } = useWords();
  return (
    <Select
      label={t("options.relation")}
      value={settings.relation ?? ""}
      options={[{ value: "", text: t("options.any") }, ...optionsOf("audience", relations, label)]}
      onChange={(relation) => change(settingsFrom({ ...settings, relation }))}
    />
  );
}

export function PersonRoom({ state }: { state: SettingsState }) {
  const { t } = useWords();
  return (
    <Room title={t("options.you")}>
      <p class="soft">{t("options.youHelp")}</p>
      <StateField state={state} />
      <RelationField state={state} />
    </Room>
  );
}

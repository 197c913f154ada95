import { corners, languages, noteModes, relations, settingsFrom } from "../core/settings.ts";
import { type Family, states } from "../data/lists.ts";
import { label } from "../platform/i18n.ts";
import { Choice, type Option, Select } from "./Field.tsx";
import { FileRoom } from "./FileRoom.tsx";
import { QuietLine, useQuiet } from "./QuietLine.tsx";
import { Room } from "./Room.tsx";
import { AllowedRoom, type LoadRules, SitesRoom } from "./SitesRooms.tsx";
import { StoredRoom } from "./StoredRoom.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useWords, type Words } from "./words.tsx";

interface OptionsPageProps {
  loadRules: LoadRules;
  state: SettingsState;
}

/** The rooms of the options; a later one is one more section here. */
export function OptionsPage({ loadRules, state }: OptionsPageProps) {
  const { t } = useWords();
  return (
    <>
      <h1>{t("options.title")}</h1>
      <LanguageRoom state={state} />
      <PersonRoom state={state} />
      <NotesRoom state={state} />
      <QuietRoom />
      <SitesRoom loadRules={loadRules} />
      <AllowedRoom />
      <FileRoom state={state} />
      <StoredRoom />
      <Room title={t("options.about")}>
        <p>{t("options.aboutText")}</p>
      </Room>
    </>
  );
}

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

function LanguageRoom({ state }: { state: SettingsState }) {
  const { t } = useWords();
  return (
    <Room title={t("options.language")}>
      <LanguageField state={state} />
    </Room>
  );
}

/** State and relation; also asked, and as easily skipped, on the welcome page. */
export function PersonFields({ state: { settings, change } }: { state: SettingsState }) {
  const { t, label } = useWords();
  const notSaid = { value: "", text: t("options.any") };
  return (
    <>
      <Select
        label={t("options.state")}
        value={settings.state ?? ""}
        options={[notSaid, ...optionsOf("state", states, label)]}
        onChange={(state) => change(settingsFrom({ ...settings, state }))}
      />
      <Select
        label={t("options.relation")}
        value={settings.relation ?? ""}
        options={[notSaid, ...optionsOf("audience", relations, label)]}
        onChange={(relation) => change(settingsFrom({ ...settings, relation }))}
      />
    </>
  );
}

function PersonRoom({ state }: { state: SettingsState }) {
  const { t } = useWords();
  return (
    <Room title={t("options.you")}>
      <p class="soft">{t("options.youHelp")}</p>
      <PersonFields state={state} />
    </Room>
  );
}

/** Whether notes may stand on pages. */
export function NotesField({ state: { settings, change } }: { state: SettingsState }) {
  const words = useWords();
  return (
    <Choice
      legend={words.t("options.notesLegend")}
      value={settings.notes}
      options={optionsOf("options.notes", noteModes, words.label)}
      onChange={(notes) => change(settingsFrom({ ...settings, notes }))}
    />
  );
}

function NotesRoom({ state }: { state: SettingsState }) {
  const words = useWords();
  const { settings, change } = state;
  return (
    <Room title={words.t("options.notes")}>
      <p class="soft">{words.t("options.notesHelp")}</p>
      <NotesField state={state} />
      {settings.notes === "note" && (
        <Select
          label={words.t("options.corner")}
          value={settings.corner ?? ""}
          options={[{ value: "", text: words.t("corner.auto") }, ...optionsOf("corner", corners, words.label)]}
          onChange={(corner) => change(settingsFrom({ ...settings, corner }))}
        />
      )}
    </Room>
  );
}

function QuietRoom() {
  const { t } = useWords();
  const quiet = Object.entries(useQuiet()) as [Family, string][]; // a Quiet has no other keys
  return (
    <Room title={t("options.quiet")}>
      {quiet.length === 0 && <p>{t("options.quietNone")}</p>}
      {quiet.map(([family, until]) => (
        <QuietLine key={family} family={family} until={until} />
      ))}
    </Room>
  );
}

function optionsOf(list: string, values: readonly string[], label: Words["label"]): Option[] {
  return values.map((value) => ({ value, text: label(list, value) }));
}

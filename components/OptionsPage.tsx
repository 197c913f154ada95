import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { requiredHosts } from "../core/pages/matches.ts";
import { isRecord } from "../core/pages/page.ts";
import { corners, languages, noteModes, relations, type Settings, settingsFrom } from "../core/settings.ts";
import { type Family, states } from "../data/lists.ts";
import type { Site } from "../data/schema.ts";
import { label } from "../platform/i18n.ts";
import { eraseAllStored, readAllStored } from "../platform/stored.ts";
import { Button } from "./Button.tsx";
import { Choice, type Option, Select } from "./Field.tsx";
import { Notice } from "./Notice.tsx";
import { QuietLine, useQuiet } from "./QuietLine.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useStored } from "./useStored.ts";
import { useWords, type Words } from "./words.tsx";

interface OptionsPageProps {
  sites: readonly Site[];
  state: SettingsState;
}

/** The rooms of the options; a later one is one more section here. */
export function OptionsPage({ sites, state }: OptionsPageProps) {
  const { t } = useWords();
  return (
    <>
      <h1>{t("options.title")}</h1>
      <LanguageRoom state={state} />
      <PersonRoom state={state} />
      <NotesRoom state={state} />
      <QuietRoom />
      <SitesRoom sites={sites} />
      <StoredRoom />
      <Room title={t("options.about")}>
        <p>{t("options.aboutText")}</p>
      </Room>
    </>
  );
}

function Room({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="room">
      <h2>{title}</h2>
      {children}
    </section>
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

function SitesRoom({ sites }: { sites: readonly Site[] }) {
  const { t } = useWords();
  const hosts = useMemo(() => requiredHosts(sites), [sites]);
  return (
    <Room title={t("options.sites")}>
      <p>{t("options.sitesHelp")}</p>
      <details>
        <summary>{t("options.sitesCount", { count: hosts.length })}</summary>
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
    </Room>
  );
}

function StoredRoom() {
  const { t } = useWords();
  const stored = useStored("*", readAllStored, nothingStored);
  const [isErased, setErased] = useState<boolean>();
  const isEmpty = Object.keys(stored).length === 0;
  return (
    <Room title={t("options.stored")}>
      <p>{t("options.storedHelp")}</p>
      {isEmpty ? <p>{t("options.storedNothing")}</p> : <StoredList stored={stored} />}
      {isErased === true && isEmpty && (
        <Notice kind="good">
          <p>{t("options.erased")}</p>
        </Notice>
      )}
      {isErased === false && <Notice>{t("error.erase")}</Notice>}
      <Button onPress={() => void eraseAllStored().then(setErased)}>{t("options.erase")}</Button>
    </Room>
  );
}
const nothingStored: Record<string, unknown> = {};

/** All of it, in words where we have them; what we do not know is shown as it stands there. */
function StoredList({ stored }: { stored: Record<string, unknown> }) {
  const words = useWords();
  const { settings, quiet, ...others } = stored;
  const lines = [
    ...settingsInWords(settingsFrom(settings), words),
    ...Object.keys(isRecord(quiet) ? quiet : {}).map(
      (family) => `${words.t("options.quiet")}: ${words.label("sites", family)}`,
    ),
    ...Object.entries(others).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function settingsInWords({ language, state, relation, notes, corner }: Settings, { t, label }: Words): string[] {
  return [
    `${t("options.notes")}: ${label("options.notes", notes)}`,
    ...(language ? [`${t("options.language")}: ${label("language", language)}`] : []),
    ...(state ? [`${t("options.state")}: ${label("state", state)}`] : []),
    ...(relation ? [`${t("options.relation")}: ${label("audience", relation)}`] : []),
    ...(corner ? [`${t("options.corner")}: ${label("corner", corner)}`] : []),
  ];
}

function optionsOf(list: string, values: readonly string[], label: Words["label"]): Option[] {
  return values.map((value) => ({ value, text: label(list, value) }));
}

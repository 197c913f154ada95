import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { requiredHosts } from "../core/pages/matches.ts";
import { notQuiet, type Quiet } from "../core/quiet.ts";
import { corners, languages, noteModes, relations, settingsFrom } from "../core/settings.ts";
import { type Family, siteFamilies, states } from "../data/lists.ts";
import type { Site } from "../data/schema.ts";
import { dayInWords } from "../platform/i18n.ts";
import { readQuiet, saveQuiet } from "../platform/settings.ts";
import { eraseAllStored, onStoredChange, readAllStored } from "../platform/stored.ts";
import { Button } from "./Button.tsx";
import { Choice, type Option, Select } from "./Field.tsx";
import { Notice } from "./Notice.tsx";
import type { SettingsState } from "./useSettings.ts";
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

function LanguageRoom({ state: { settings, change } }: { state: SettingsState }) {
  const { t, label } = useWords();
  const options = [{ value: "", text: t("options.browserLanguage") }, ...optionsOf("language", languages, label)];
  return (
    <Room title={t("options.language")}>
      <Select
        label={t("options.language")}
        help={t("options.languageHelp")}
        value={settings.language ?? ""}
        options={options}
        onChange={(language) => change(settingsFrom({ ...settings, language }))}
      />
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

/** Whether notes may stand on pages, and where. */
export function NoteFields({ state: { settings, change } }: { state: SettingsState }) {
  const { t, label } = useWords();
  return (
    <>
      <Choice
        legend={t("options.notes")}
        help={t("options.notesHelp")}
        value={settings.notes}
        options={optionsOf("options.notes", noteModes, label)}
        onChange={(notes) => change(settingsFrom({ ...settings, notes }))}
      />
      {settings.notes === "note" && (
        <Select
          label={t("options.corner")}
          value={settings.corner ?? ""}
          options={[{ value: "", text: t("corner.auto") }, ...optionsOf("corner", corners, label)]}
          onChange={(corner) => change(settingsFrom({ ...settings, corner }))}
        />
      )}
    </>
  );
}

function NotesRoom({ state }: { state: SettingsState }) {
  const { t } = useWords();
  return (
    <Room title={t("options.notes")}>
      <NoteFields state={state} />
    </Room>
  );
}

function QuietRoom() {
  const { t, label, language } = useWords();
  const quiet = useStored(readQuiet, {} as Quiet);
  const families = siteFamilies.filter((family) => quiet[family] !== undefined);
  const words = (family: Family) =>
    quiet[family] === "always"
      ? t("options.quietAlways", { sites: label("sites", family) })
      : t("options.quietUntil", { sites: label("sites", family), date: dayInWords(language, quiet[family] ?? "") });
  return (
    <Room title={t("options.quiet")}>
      {families.length === 0 && <p>{t("options.quietNone")}</p>}
      <ul>
        {families.map((family) => (
          <li key={family}>
            {words(family)}{" "}
            <Button onPress={() => void saveQuiet(notQuiet(quiet, family))}>
              {t("options.quietEnd", { sites: label("sites", family) })}
            </Button>
          </li>
        ))}
      </ul>
    </Room>
  );
}

function SitesRoom({ sites }: { sites: readonly Site[] }) {
  const { t } = useWords();
  const hosts = requiredHosts(sites);
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
  const stored = useStored(readAllStored, {});
  const [isErased, setErased] = useState(false);
  const isEmpty = Object.keys(stored).length === 0;
  return (
    <Room title={t("options.stored")}>
      <p>{t("options.storedHelp")}</p>
      {isEmpty ? <p>{t("options.storedNothing")}</p> : <pre>{JSON.stringify(stored, null, 2)}</pre>}
      {isErased && isEmpty && (
        <Notice kind="good">
          <p>{t("options.erased")}</p>
        </Notice>
      )}
      <Button onPress={() => void eraseAllStored().then(() => setErased(true))}>{t("options.erase")}</Button>
    </Room>
  );
}

/** A value read from the store, read again whenever something is kept or erased. */
function useStored<T>(read: () => Promise<T>, before: T): T {
  const [value, setValue] = useState(before);
  useEffect(() => {
    const refresh = () => void read().then(setValue);
    refresh();
    return onStoredChange(refresh);
  }, [read]);
  return value;
}

function optionsOf(list: string, values: readonly string[], label: Words["label"]): Option[] {
  return values.map((value) => ({ value, text: label(list, value) }));
}

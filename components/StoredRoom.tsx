import { useState } from "preact/hooks";
import { isRecord } from "../core/pages/page.ts";
import { modeEverywhere, type Settings, settingsFrom } from "../core/settings.ts";
import { siteFamilies } from "../data/lists.ts";
import { eraseEverything } from "../platform/erase.ts";
import { readAllStored } from "../platform/stored.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";
import { Room } from "./Room.tsx";
import { useAllowedHosts } from "./SitesRooms.tsx";
import { useStored } from "./useStored.ts";
import { useWords, type Words } from "./words.tsx";

/** All that this browser keeps for us, in words, and the one press that erases it. */
export function StoredRoom() {
  const { t } = useWords();
  const stored = useStored("*", readAllStored, nothingStored);
  const hosts = useAllowedHosts();
  const [isErased, setErased] = useState<boolean>();
  const isEmpty = Object.keys(stored).length === 0 && hosts.length === 0;
  return (
    <Room title={t("options.stored")}>
      <p>{t("options.storedHelp")}</p>
      {isEmpty ? <p>{t("options.storedNothing")}</p> : <StoredList stored={stored} hosts={hosts} />}
      {isErased === true && isEmpty && (
        <Notice kind="good">
          <p>{t("options.erased")}</p>
        </Notice>
      )}
      {isErased === false && <Notice>{t("error.erase")}</Notice>}
      <Button onPress={() => void eraseEverything().then(setErased)}>{t("options.erase")}</Button>
    </Room>
  );
}
const nothingStored: Record<string, unknown> = {};

/** All of it, in words where we have them; what we do not know is shown as it stands there. */
function StoredList({ stored, hosts }: { stored: Record<string, unknown>; hosts: readonly string[] }) {
  const words = useWords();
  const { settings, quiet, ...others } = stored;
  const lines = [
    ...settingsInWords(settingsFrom(settings), words),
    ...Object.keys(isRecord(quiet) ? quiet : {}).map(
      (family) => `${words.t("options.quiet")}: ${words.label("sites", family)}`,
    ),
    ...hosts.map((host) => `${words.t("options.allowed")}: ${host}`),
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

function settingsInWords(settings: Settings, { t, label }: Words): string[] {
  const { language, state, relation, notes, corner, dot } = settings;
  const mode = modeEverywhere(notes);
  const modes = siteFamilies.map((family) => `${label("sites", family)}: ${label("options.notes", notes[family])}`);
  return [
    `${t("options.notes")}: ${mode ? label("options.notes", mode) : modes.join("; ")}`,
    `${t("options.dot")}: ${t(dot ? "options.yes" : "options.no")}`,
    ...(language ? [`${t("options.language")}: ${label("language", language)}`] : []),
    ...(state ? [`${t("options.state")}: ${label("state", state)}`] : []),
    ...(relation ? [`${t("options.relation")}: ${label("audience", relation)}`] : []),
    ...(corner ? [`${t("options.corner")}: ${label("corner", corner)}`] : []),
  ];
}

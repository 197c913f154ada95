import { useState } from "preact/hooks";
import type { Kept } from "../core/keptFile.ts";
import { isRecord } from "../core/pages/page.ts";
import { savedListFrom } from "../core/savedList.ts";
import { type Settings, settingsFrom } from "../core/settings.ts";
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
  const { settings, quiet, list, ...others } = stored;
  const kept = { settings: settingsFrom(settings), list: savedListFrom(list), quiet: isRecord(quiet) ? quiet : {} };
  const lines = [
    ...keptInWords(kept, words),
    ...hosts.map((host) => `${words.t("options.allowed")}: ${host}`),
    ...Object.entries(others).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ];
  return <Lines lines={lines} />;
}

export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type KeptAsStored = Omit<Kept, "quiet"> & { quiet: object };

/** What is kept, a line for each thing; of `quiet` only which sites it names. */
export function keptInWords({ settings, list, quiet }: KeptAsStored, words: Words): string[] {
  const { t, label } = words;
  return [
    ...settingsInWords(settings, words),
    ...Object.keys(quiet).map((family) => `${t("options.quiet")}: ${label("sites", family)}`),
    ...list.entries.map(({ name }) => `${t("list.title")}: ${name}`),
  ];
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

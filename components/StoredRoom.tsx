import { useState } from "preact/hooks";
import type { Kept } from "../core/keptFile.ts";
import { isRecord } from "../core/pages/page.ts";
import { notUnderstood, savedListFrom } from "../core/savedList.ts";
import { modeEverywhere, type Settings, settingsFrom } from "../core/settings.ts";
import { siteFamilies } from "../data/lists.ts";
import { eraseEverything, forgetAtClosing } from "../platform/erase.ts";
import { isPrivateWindow, readAllStored } from "../platform/stored.ts";
import { Button } from "./Button.tsx";
import { Choice, optionsOf } from "./Field.tsx";
import { Notice } from "./Notice.tsx";
import { Room } from "./Room.tsx";
import { useAllowedHosts } from "./SitesRooms.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useSessionOnly, useStored } from "./useStored.ts";
import { useWords, type Words } from "./words.tsx";

/** All that this browser keeps for us, in words, for how long, and the one press that erases it. */
export function StoredRoom() {
  const { t } = useWords();
  const stored = useStored("*", readAllStored, nothingStored);
  const isSession = useSessionOnly();
  const hosts = useAllowedHosts();
  const [outcome, setOutcome] = useState<"erased" | "error.erase" | "error.keep">();
  const isEmpty = stored !== undefined && Object.keys(stored).length === 0 && hosts.length === 0;
  const say = (isDone: Promise<boolean>, [done, failed]: [typeof outcome, typeof outcome]) =>
    void isDone.then((isOk) => setOutcome(isOk ? done : failed));
  return (
    <Room title={t("options.stored")}>
      <p>{t("options.storedHelp")}</p>
      {stored === undefined && <Notice>{t("error.read")}</Notice>}
      {isEmpty && <p>{t("options.storedNothing")}</p>}
      {stored !== undefined && !isEmpty && <StoredList stored={stored} hosts={hosts} />}
      {isSession && <p>{t("options.storedSession")}</p>}
      {outcome === "erased" && isEmpty && (
        <Notice kind="good">
          <p>{t("options.erased")}</p>
        </Notice>
      )}
      {(outcome === "error.erase" || outcome === "error.keep") && <Notice>{t(outcome)}</Notice>}
      <div class="actions">
        <Button onPress={() => say(eraseEverything(), ["erased", "error.erase"])}>{t("options.erase")}</Button>
      </div>
      <HowLong
        isSession={isSession}
        onChange={(isWanted) => say(forgetAtClosing(isWanted), [undefined, "error.keep"])}
      />
    </Room>
  );
}
const nothingStored: Awaited<ReturnType<typeof readAllStored>> = {};

interface HowLongProps {
  isSession: boolean;
  onChange: (isSession: boolean) => void;
}

/** On a computer that others use, too, nothing need outlast the browser. */
function HowLong({ isSession, onChange }: HowLongProps) {
  const { t, label } = useWords();
  const isPrivate = useLoaded(true, isPrivateWindow);
  if (isPrivate) return <p>{t("options.keepPrivate")}</p>;
  return (
    <Choice
      legend={t("options.keep")}
      help={t("options.keepHelp")}
      value={isSession ? "session" : "always"}
      options={optionsOf("options.keep", ["always", "session"] as const, label)}
      onChange={(choice) => onChange(choice === "session")}
    />
  );
}

/** All of it, in words where we have them; what we do not know is shown as it stands there. */
function StoredList({ stored, hosts }: { stored: Record<string, unknown>; hosts: readonly string[] }) {
  const words = useWords();
  const { settings, quiet, list, ...others } = stored;
  const kept = { settings: settingsFrom(settings), list: savedListFrom(list), quiet: isRecord(quiet) ? quiet : {} };
  const lines = [
    ...keptInWords(kept, words),
    ...hosts.map((host) => `${words.t("options.allowed")}: ${host}`),
    ...Object.entries({ ...others, ...notInWords(stored) }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
  ];
  return <Lines lines={lines} />;
}

/** What a newer release may have written into settings and list. */
function notInWords({ settings, list }: Record<string, unknown>): Record<string, unknown> {
  const known = settingsFrom(settings);
  const entries = notUnderstood(list);
  return {
    ...(isRecord(settings) && Object.fromEntries(Object.entries(settings).filter(([key]) => !(key in known)))),
    ...(entries.length > 0 && { entries }),
  };
}

export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="points">
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

function settingsInWords(settings: Settings, { t, label }: Words): string[] {
  const { language, state, relation, notes, corner, dot, hideKey } = settings;
  const mode = modeEverywhere(notes);
  const modes = siteFamilies.map((family) => `${label("sites", family)}: ${label("options.notes", notes[family])}`);
  return [
    `${t("options.notes")}: ${mode ? label("options.notes", mode) : modes.join("; ")}`,
    `${t("options.dot")}: ${t(dot ? "options.yes" : "options.no")}`,
    `${t("options.hideKey")}: ${label("hide.key", hideKey)}`,
    ...(language ? [`${t("options.language")}: ${label("language", language)}`] : []),
    ...(state ? [`${t("options.state")}: ${label("state", state)}`] : []),
    ...(relation ? [`${t("options.relation")}: ${label("audience", relation)}`] : []),
    ...(corner ? [`${t("options.corner")}: ${label("corner", corner)}`] : []),
  ];
}

import { useRef, useState } from "preact/hooks";
import { type Kept, keptFileFrom, keptFileText, largestFile, lasting, quietAsInFile } from "../core/keptFile.ts";
import { textOfFile } from "../platform/openFile.ts";
import { saveFile } from "../platform/save.ts";
import { changeQuiet } from "../platform/settings.ts";
import { Button } from "./Button.tsx";
import { useQuiet } from "./QuietLine.tsx";
import { Room } from "./Room.tsx";
import { Said } from "./Said.tsx";
import { keptInWords, Lines } from "./StoredRoom.tsx";
import { useSavedList } from "./useSavedList.ts";
import type { SettingsState } from "./useSettings.ts";
import { useWords } from "./words.tsx";

/** What came of the last file: one to be looked at first, one that stands in place of `before` now, or just a sentence. */
type Outcome = { offered: Kept } | { before: Kept } | { said: "file.bad" | "file.same" | "file.kept" | "file.undone" };

/** List and choices in one file, to be brought to another computer. A file is not trusted, and replaces nothing unseen. */
export function FileRoom({ state }: { state: SettingsState }) {
  const { t } = useWords();
  const { here, put, hasFailed } = useKept(state);
  const [outcome, setOutcome] = useState<Outcome>();
  const save = () => saveFile({ name: "Alongside.json", type: "application/json", text: keptFileText(here) });
  const bring = async (file: File) => setOutcome(outcomeOf(await textOfFile(file, largestFile), here));
  const replace = (kept: Kept) => {
    put(kept);
    setOutcome({ before: here });
  };
  const undo = (before: Kept) => {
    put(before);
    setOutcome({ said: "file.undone" });
  };
  return (
    <Room title={t("file.title")}>
      <p class="soft">{t("file.help")}</p>
      <div class="actions">
        <Button onPress={save}>{t("file.save")}</Button>
        <FileButton onChoose={(file) => void bring(file)} />
      </div>
      <Said about={outcome}>
        {outcome && "said" in outcome && <p>{t(outcome.said)}</p>}
        {outcome && "offered" in outcome && (
          <Offer
            here={here}
            file={outcome.offered}
            onReplace={replace}
            onCancel={() => setOutcome({ said: "file.kept" })}
          />
        )}
        {outcome && "before" in outcome && <Replaced onUndo={() => undo(outcome.before)} />}
        {hasFailed && <p>{t("list.notKept")}</p>}
      </Said>
    </Room>
  );
}

/** All that a file holds, as it is here, and the way to replace it. */
function useKept({ settings, change }: SettingsState) {
  const list = useSavedList();
  const here: Kept = { settings, list: list.list, quiet: lasting(useQuiet()) };
  const put = (kept: Kept) => {
    change(kept.settings);
    list.change(() => kept.list);
    void changeQuiet((quiet) => ({ quiet: quietAsInFile(quiet, kept) }));
  };
  return { here, put, hasFailed: list.hasFailed };
}

function outcomeOf(text: string | undefined, here: Kept): Outcome {
  const file = text === undefined ? undefined : keptFileFrom(text);
  if (!file) return { said: "file.bad" };
  return keptFileText(file) === keptFileText(here) ? { said: "file.same" } : { offered: file };
}

/** The browser's own field speaks the browser's language; this button speaks the person's. */
function FileButton({ onChoose }: { onChoose: (file: File) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          currentTarget.value = ""; // the same file can be chosen again
        }}
      />
      <Button onPress={() => input.current?.click()}>{t("file.bring")}</Button>
    </>
  );
}

interface OfferProps {
  here: Kept;
  file: Kept;
  onReplace: (file: Kept) => void;
  onCancel: () => void;
}

/** What a file would change, before it does. */
function Offer({ here, file, onReplace, onCancel }: OfferProps) {
  const words = useWords();
  const { t } = words;
  const [old, next] = [keptInWords(here, words), keptInWords(file, words)];
  return (
    <>
      <Change title={t("file.comes")} lines={next.filter((line) => !old.includes(line))} />
      <Change title={t("file.goes")} lines={old.filter((line) => !next.includes(line))} />
      <Change
        title={t("file.order")}
        lines={isReordered(here, file) ? file.list.entries.map(({ name }) => name) : []}
      />
      <div class="actions">
        <Button look="main" onPress={() => onReplace(file)}>
          {t("file.replace")}
        </Button>
        <Button onPress={onCancel}>{t("file.cancel")}</Button>
      </div>
    </>
  );
}

function isReordered(here: Kept, file: Kept): boolean {
  const ids = ({ list }: Kept, other: Kept) =>
    list.entries.filter(({ id }) => other.list.entries.some((one) => one.id === id)).map(({ id }) => id);
  return ids(here, file).join() !== ids(file, here).join();
}

function Change({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <Lines lines={lines} />
    </>
  );
}

function Replaced({ onUndo }: { onUndo: () => void }) {
  const { t } = useWords();
  return (
    <>
      <p>{t("file.done")}</p>
      <Button onPress={onUndo}>{t("dismiss.undo")}</Button>
    </>
  );
}

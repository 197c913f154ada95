import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Look } from "../core/look.ts";
import { type Quiet, quietAsBefore, quietForGood, quietForToday } from "../core/quiet.ts";
import { notesEverywhere } from "../core/settings.ts";
import type { Family, SilenceReason } from "../data/lists.ts";
import { removeNote } from "../platform/notes.ts";
import { isTelling, reasonWords } from "../platform/reasons.ts";
import { changeQuiet } from "../platform/settings.ts";
import { AllowSite } from "./AllowSite.tsx";
import { Button, LinkButton } from "./Button.tsx";
import { Notice } from "./Notice.tsx";
import { QuietLine, useQuiet } from "./QuietLine.tsx";
import { ResultList } from "./ResultList.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useWords } from "./words.tsx";

interface ForThisPageProps {
  look: Look;
  url: string;
  state: SettingsState;
}

/** The groups that fit the page beside our window; they came by the person's own press, so they stay when notes are off. */
export function ForThisPage({ look, url, state }: ForThisPageProps) {
  const { t, language } = useWords();
  const choices = look.suggestion?.choices ?? [];
  const items = choices.map(({ resource, reasons }) => ({
    resource,
    reasons: reasons.filter(isTelling).map((reason) => reasonWords(language, reason)),
  }));
  return (
    <section class="for-page" aria-label={t("page.title")}>
      <h2>{t("page.title")}</h2>
      {look.need === "immigration" && <p>{t("page.nothingSent")}</p>}
      <details>
        <summary>{t("why.title")}</summary>
        <Why look={look} />
        {look.site && <NotesHere key={look.site.family} family={look.site.family} state={state} />}
      </details>
      <ResultList label={t("page.title")} items={items} />
      <AllowSite url={url} />
    </section>
  );
}

const textOfRule = { list: "why.site", host: "why.address", path: "why.address", page: "why.said" } as const;

/** The rule that knew the page, the very words of address and page, and that nobody was told. */
function Why({ look: { site, words } }: { look: Look }) {
  const { t, label } = useWords();
  return (
    <p>
      {site && t(textOfRule[site.rule], { sites: label("sites", site.family), words: quoted(site.words) })}{" "}
      {words.length > 0 && t("why.words", { words: quoted(words) })} {t("why.local")}
    </p>
  );
}

/** The text around them brings the first and the last mark. */
function quoted(words: readonly string[]): string {
  return words.join("”, “");
}

interface NotesHereProps {
  family: Family;
  state: SettingsState;
}

/** Whether notes come on this kind of site, and each way to be left alone: one press, which can be taken back. */
function NotesHere({ family, state: { settings, change } }: NotesHereProps) {
  const { t, label } = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const turnQuiet = async (next: (quiet: Quiet) => Quiet) => {
    const { before, isKept } = await changeQuiet((quiet) => ({ quiet: next(quiet), before: quiet }));
    const undo = () => void changeQuiet((quiet) => ({ quiet: quietAsBefore(quiet, family, before) }));
    setOutcome({ isKept, undo });
    void removeNote();
  };
  const turnOff = () => {
    change({ ...settings, notes: notesEverywhere("off") });
    setOutcome({ isKept: true, undo: () => change(settings) });
    void removeNote();
  };
  if (outcome) return <Done outcome={outcome} onUndone={() => setOutcome(undefined)} />;
  if (settings.notes[family] === "off")
    return (
      <Row>
        <span>{t("page.off", { sites: label("sites", family) })}</span>
        <Button onPress={() => change({ ...settings, notes: { ...settings.notes, [family]: "note" } })}>
          {t("page.on")}
        </Button>
      </Row>
    );
  return <WaysToBeLeftAlone {...{ family, turnQuiet, turnOff }} />;
}

interface WaysProps {
  family: Family;
  turnQuiet: (next: (quiet: Quiet) => Quiet) => Promise<void>;
  turnOff: () => void;
}

function WaysToBeLeftAlone({ family, turnQuiet, turnOff }: WaysProps) {
  const { t, label } = useWords();
  const quiet = useQuiet();
  const until = quiet[family];
  return (
    <>
      <p class="apart">
        <strong>{t("options.notes")}</strong>
      </p>
      {until !== undefined && <QuietLine family={family} until={until} />}
      <Row>
        {until === undefined && (
          <Button onPress={() => void turnQuiet((before) => quietForToday(before, family, new Date()))}>
            {t("dismiss.today")}
          </Button>
        )}
        {until !== "always" && (
          <Button onPress={() => void turnQuiet((before) => quietForGood(before, family))}>
            {t("dismiss.family", { sites: label("sites", family) })}
          </Button>
        )}
        <Button onPress={turnOff}>{t("dismiss.never")}</Button>
      </Row>
    </>
  );
}

function Row({ children }: { children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}

/** What came of a press: whether it was kept, and how to take it back. */
interface Outcome {
  isKept: boolean;
  undo: () => void;
}

function Done({ outcome: { isKept, undo }, onUndone }: { outcome: Outcome; onUndone: () => void }) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; without this the focus would fall to the top of the window.
  useEffect(() => place.current?.querySelector("button")?.focus(), []);
  const takeBack = () => {
    undo();
    onUndone();
  };
  return (
    <div ref={place}>
      <Notice kind={isKept ? "good" : "plain"}>
        <p>{t(isKept ? "dismiss.done" : "error.save")}</p>
        <Button onPress={takeBack}>{t("dismiss.undo")}</Button>
      </Notice>
    </div>
  );
}

const privateReasons: ReadonlySet<SilenceReason> = new Set(["sign-in", "payment", "form"]);
const safetyReasons: ReadonlySet<SilenceReason> = new Set(["victims", "protective", "registry"]);

/** On such a page the person may be the one who was harmed: no groups for families there, not even to start with. */
export function isAboutSafety(reason: SilenceReason | undefined): boolean {
  return reason !== undefined && safetyReasons.has(reason);
}

/** The plain sentence why nothing is said on this page. */
export function Silence({ reason }: { reason: SilenceReason }) {
  const { t } = useWords();
  if (privateReasons.has(reason)) return <p>{t("silence.private")}</p>;
  if (!isAboutSafety(reason)) return <p>{t("silence.other")}</p>;
  return (
    <>
      <p>{t("silence.safety")}</p>
      <Row>
        <LinkButton href="tel:911">{t("crisis.danger.call911")}</LinkButton>
        <LinkButton href="tel:1-800-799-7233">{t("crisis.danger.call")}</LinkButton>
      </Row>
    </>
  );
}

import { useState } from "preact/hooks";
import type { Look } from "../core/look.ts";
import { notQuiet, quietForGood, quietForToday } from "../core/quiet.ts";
import type { SilenceReason } from "../data/lists.ts";
import { reasonWords } from "../platform/reasons.ts";
import { readQuiet, saveQuiet } from "../platform/settings.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";
import { ResultList } from "./ResultList.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useWords } from "./words.tsx";

interface ForThisPageProps {
  /** `undefined`: the browser gave no access to the page. */
  look: Look | undefined;
  state: SettingsState;
}

/** The groups that fit the page beside our window, or a plain sentence why there are none. */
export function ForThisPage({ look, state }: ForThisPageProps) {
  const { t } = useWords();
  if (!look) return null;
  if (state.settings.notes === "off") return <p class="soft">{t("page.off")}</p>;
  if (look.silent && look.site) return <Silence reason={look.silent} />;
  if (!look.suggestion) return null;
  return <Suggested look={look} state={state} />;
}

const privateReasons: ReadonlySet<SilenceReason> = new Set(["sign-in", "payment", "form"]);
const safetyReasons: ReadonlySet<SilenceReason> = new Set(["victims", "protective", "registry"]);

function Silence({ reason }: { reason: SilenceReason }) {
  const { t } = useWords();
  if (privateReasons.has(reason)) return <p class="soft">{t("silence.private")}</p>;
  return <p class="soft">{t(safetyReasons.has(reason) ? "silence.safety" : "silence.other")}</p>;
}

function Suggested({ look, state }: { look: Look; state: SettingsState }) {
  const { t, language } = useWords();
  const choices = look.suggestion?.choices ?? [];
  const items = choices.map(({ resource, reasons }) => ({
    resource,
    reasons: reasons.map((reason) => reasonWords(language, reason)),
  }));
  return (
    <section class="for-page" aria-label={t("page.title")}>
      <h2>{t("page.title")}</h2>
      <ResultList label={t("page.title")} items={items} />
      <Why look={look} />
      <Dismiss look={look} state={state} />
    </section>
  );
}

function Why({ look: { site, words } }: { look: Look }) {
  const { t, label } = useWords();
  return (
    <details>
      <summary>{t("why.title")}</summary>
      <p>
        {site && t("why.site", { sites: label("sites", site.family) })}{" "}
        {words.length > 0 && t("why.words", { words: words.join("”, “") })} {t("why.local")}
      </p>
    </details>
  );
}

/** Each way to be left alone is one press; a press can be taken back. */
function Dismiss({ look, state: { settings, change } }: { look: Look; state: SettingsState }) {
  const { t, label } = useWords();
  const [undo, setUndo] = useState<() => void>();
  const family = look.site?.family;
  if (!family) return null;
  const done = (act: () => void, takeBack: () => void) => {
    act();
    setUndo(() => takeBack);
  };
  const changeQuiet = async (next: typeof quietForGood) => void (await saveQuiet(next(await readQuiet(), family)));
  const awaken = () => void changeQuiet(notQuiet);
  if (undo)
    return (
      <Notice kind="good">
        <p>{t("dismiss.done")}</p>
        <Button
          onPress={() => {
            undo();
            setUndo(undefined);
          }}
        >
          {t("dismiss.undo")}
        </Button>
      </Notice>
    );
  return (
    <div class="actions dismiss">
      <Button
        look="quiet"
        onPress={() => done(() => void changeQuiet((quiet) => quietForToday(quiet, family, new Date())), awaken)}
      >
        {t("dismiss.today")}
      </Button>
      <Button look="quiet" onPress={() => done(() => void changeQuiet(quietForGood), awaken)}>
        {t("dismiss.family", { sites: label("sites", family) })}
      </Button>
      <Button
        look="quiet"
        onPress={() =>
          done(
            () => change({ ...settings, notes: "off" }),
            () => change(settings),
          )
        }
      >
        {t("dismiss.never")}
      </Button>
    </div>
  );
}

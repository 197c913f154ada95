import { useState } from "preact/hooks";
import { type Mistake, mistakes } from "../core/mistakes.ts";
import type { Resource } from "../data/schema.ts";
import { copyText } from "../platform/clipboard.ts";
import { mailAddress, reportText } from "../platform/reportText.ts";
import { Button, LinkButton } from "./Button.tsx";
import { Check, Field } from "./Field.tsx";
import { Notice } from "./Notice.tsx";
import { useWords } from "./words.tsx";

/** A short text about one entry, all of it in sight; whether it goes anywhere is up to the person. */
export function ReportForm({ resource }: { resource: Resource }) {
  const { t, label, language } = useWords();
  const [ticked, setTicked] = useState<readonly Mistake[]>([]);
  const [outcome, setOutcome] = useState<"report.copied" | "report.copyFailed">();
  const text = reportText(language, resource, ticked);
  const toggle = (mistake: Mistake) => {
    setOutcome(undefined);
    setTicked(mistakes.filter((one) => ticked.includes(one) !== (one === mistake)));
  };
  return (
    <div class="report">
      <fieldset class="field">
        <legend>{t("report.help")}</legend>
        {mistakes.map((mistake) => (
          <Check
            key={mistake}
            text={label("mistake", mistake)}
            isChecked={ticked.includes(mistake)}
            onChange={() => toggle(mistake)}
          />
        ))}
      </fieldset>
      <Field label={t("report.all")}>{({ id }) => <textarea id={id} readOnly rows={6} value={text} />}</Field>
      {ticked.length > 0 && (
        <div class="actions">
          <Button
            onPress={() => void copyText(text).then((done) => setOutcome(done ? "report.copied" : "report.copyFailed"))}
          >
            {t("report.copy")}
          </Button>
          <LinkButton href={mailAddress(text)}>{t("report.mail")}</LinkButton>
        </div>
      )}
      {outcome && <Notice>{t(outcome)}</Notice>}
      <p class="soft">{t("report.whereTo")}</p>
    </div>
  );
}

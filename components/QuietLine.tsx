import { notQuiet, type Quiet } from "../core/quiet.ts";
import type { Family } from "../data/lists.ts";
import { dayInWords } from "../platform/i18n.ts";
import { changeQuiet, readQuiet } from "../platform/settings.ts";
import { Button } from "./Button.tsx";
import { useStored } from "./useStored.ts";
import { useWords } from "./words.tsx";

/** On which kinds of sites no note comes, and until when. */
export function useQuiet(): Quiet {
  return useStored("quiet", readQuiet, nothingQuiet);
}
const nothingQuiet: Quiet = {};

/** One kind of site without notes, and the press that brings them back. */
export function QuietLine({ family, until }: { family: Family; until: string }) {
  const { t, label, language } = useWords();
  const sites = label("sites", family);
  const isForGood = until === "always";
  return (
    <div class="actions">
      <span>
        {isForGood
          ? t("options.quietAlways", { sites })
          : t("options.quietUntil", { sites, date: dayInWords(language, until) })}
      </span>
      <Button onPress={() => void changeQuiet((quiet) => ({ quiet: notQuiet(quiet, family) }))}>
        {t("options.quietEnd", { sites })}
      </Button>
    </div>
  );
}

import type { Figures } from "../core/figures.ts";
import { states } from "../data/lists.ts";
import { dateInWords } from "../platform/i18n.ts";
import { openOwnPage } from "../platform/windows.ts";
import { Button } from "./Button.tsx";
import { Room } from "./Room.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useWords } from "./words.tsx";

export type LoadFigures = () => Promise<Figures>;

/** What the directory holds, how it is known and how old it is; counted from what ships. */
export function DataRoom({ loadFigures }: { loadFigures: LoadFigures }) {
  const { t } = useWords();
  const figures = useLoaded(true, loadFigures);
  return (
    <Room title={t("options.data")}>
      {figures && <FiguresInWords figures={figures} />}
      <p>{t("options.dataLicense")}</p>
    </Room>
  );
}

function FiguresInWords({ figures }: { figures: Figures }) {
  const { t, language } = useWords();
  const { entries, national, readBy, levels, pages } = figures;
  const lines = [
    t("options.dataCount", { count: entries, national }),
    t("options.dataStates", { count: figures.states.length, all: states.length }),
    t("options.dataRead", { date: dateInWords(language, readBy) }),
    t("options.dataOwn", { count: levels["own-page"] }),
    t("options.dataThird", { count: levels["third-party"] }),
    t("options.dataSeed", { count: levels.seed }),
    t("options.dataPages", { count: pages }),
  ];
  return (
    <>
      <ul class="points">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t("evidence.nobodyCalled")}</p>
    </>
  );
}

export function AboutRoom() {
  const { t } = useWords();
  return (
    <Room title={t("options.about")}>
      <p>{t("options.aboutText")}</p>
      <div class="actions">
        <Button onPress={() => void openOwnPage("welcome.html")}>{t("options.welcome")}</Button>
      </div>
    </Room>
  );
}

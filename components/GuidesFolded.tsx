import { Folded } from "./Folded.tsx";
import { useWords } from "./words.tsx";

/** All guides behind one line. */
export function GuidesFolded() {
  const { t } = useWords();
  return (
    <Folded title={t("guides.title")} load={async () => (await import("./Guides.tsx")).Guides}>
      {(Guides) => <Guides level={3} />}
    </Folded>
  );
}

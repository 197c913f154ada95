import "../../components/tokens.css";
import "../../components/parts.css";
import { OptionsPage } from "../../components/OptionsPage.tsx";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { showWindow } from "../../components/showWindow.ts";
import { useSettings } from "../../components/useSettings.ts";
import { fold } from "../../core/search/fold.ts";
import type { Settings } from "../../core/settings.ts";
import { readSettings } from "../../platform/settings.ts";

/** Heavy, and seldom asked for. */
async function loadRules() {
  const [{ siteKnowledge }, { ruleListOf }] = await Promise.all([
    import("../../data/siteKnowledge.ts"),
    import("../../core/pages/ruleList.ts"),
  ]);
  return ruleListOf(siteKnowledge(fold));
}

/** The same: to count the records they are loaded. */
async function loadFigures() {
  const [{ resources }, { figuresOf }] = await Promise.all([
    import("../../data/resources.ts"),
    import("../../core/figures.ts"),
  ]);
  return figuresOf(resources);
}

function OptionsWindow({ initial }: { initial: Settings }) {
  const state = useSettings(initial);
  return (
    <OwnWindow state={state}>
      <OptionsPage loadFigures={loadFigures} loadRules={loadRules} state={state} />
    </OwnWindow>
  );
}

showWindow(<OptionsWindow initial={await readSettings()} />);

import "../../components/tokens.css";
import "../../components/parts.css";
import { render } from "preact";
import { OptionsPage } from "../../components/OptionsPage.tsx";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { useSettings } from "../../components/useSettings.ts";
import type { Settings } from "../../core/settings.ts";
import { sites } from "../../data/sites.ts";
import { readSettings } from "../../platform/settings.ts";

function OptionsWindow({ initial }: { initial: Settings }) {
  const state = useSettings(initial);
  return (
    <OwnWindow state={state}>
      <OptionsPage sites={sites} state={state} />
    </OwnWindow>
  );
}

render(<OptionsWindow initial={await readSettings()} />, document.body);

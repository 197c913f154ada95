import "../../components/tokens.css";
import "../../components/parts.css";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { showWindow } from "../../components/showWindow.ts";
import { useSettings } from "../../components/useSettings.ts";
import { WelcomePage } from "../../components/WelcomePage.tsx";
import type { Settings } from "../../core/settings.ts";
import { readSettings } from "../../platform/settings.ts";

function WelcomeWindow({ initial }: { initial: Settings }) {
  const state = useSettings(initial);
  return (
    <OwnWindow state={state}>
      <WelcomePage state={state} />
    </OwnWindow>
  );
}

showWindow(<WelcomeWindow initial={await readSettings()} />);

import "../../components/tokens.css";
import "../../components/parts.css";
import "../../components/handout.css";
import { HandoutPage } from "../../components/HandoutPage.tsx";
import { OwnWindow } from "../../components/OwnWindow.tsx";
import { showWindow } from "../../components/showWindow.ts";
import { useSettings } from "../../components/useSettings.ts";
import type { Settings } from "../../core/settings.ts";
import { resources } from "../../data/resources.ts";
import { type HandoutOrder, takeHandoutOrder } from "../../platform/handout.ts";
import { readSettings } from "../../platform/settings.ts";

function HandoutWindow({ initial, order }: { initial: Settings; order: HandoutOrder }) {
  const state = useSettings(initial);
  return (
    <OwnWindow state={state}>
      <HandoutPage resources={resources} order={order} />
    </OwnWindow>
  );
}

const [settings, order] = await Promise.all([readSettings(), takeHandoutOrder()]);
showWindow(<HandoutWindow initial={settings} order={order} />);

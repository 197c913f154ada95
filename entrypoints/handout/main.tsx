import "../../components/tokens.css";
import "../../components/parts.css";
import "../../components/handout.css";
import { render } from "preact";
import { HandoutPage } from "../../components/HandoutPage.tsx";
import { OwnWindow } from "../../components/OwnWindow.tsx";
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
render(<HandoutWindow initial={settings} order={order} />, document.body);

import { hideKeys, settingsFrom } from "../core/settings.ts";
import { optionsOf, Select } from "./Field.tsx";
import { Room } from "./Room.tsx";
import type { SettingsState } from "./useSettings.ts";
import { useWords } from "./words.tsx";

/** By which key our windows are hidden, and what cannot be. */
export function HideRoom({ state: { settings, change } }: { state: SettingsState }) {
  const { t, label } = useWords();
  return (
    <Room title={t("hide.button")}>
      <p>{t("hide.text")}</p>
      <p>{t("hide.links")}</p>
      <Select
        label={t("options.hideKey")}
        value={settings.hideKey}
        options={optionsOf("hide.key", hideKeys, label)}
        onChange={(hideKey) => change(settingsFrom({ ...settings, hideKey }))}
      />
    </Room>
  );
}

/** The button in words, wherever it is explained: with its key, if it has one. */
export function HideKeyLine({ state: { settings } }: { state: SettingsState }) {
  const { t, label } = useWords();
  if (settings.hideKey === "none") return null;
  return <>{t("hide.keys", { key: label("hide.key", settings.hideKey) })}</>;
}

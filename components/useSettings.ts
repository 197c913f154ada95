import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../core/settings.ts";
import { readSettings, saveSettings } from "../platform/settings.ts";
import { onStoredChange } from "../platform/stored.ts";

export interface SettingsState {
  settings: Settings;
  /** Changes what is seen at once, and keeps it. */
  change: (settings: Settings) => void;
  /** The last change could not be kept. */
  hasFailed: boolean;
}

/** The settings of all our windows: a change in one is seen in the others. */
export function useSettings(initial: Settings): SettingsState {
  const [settings, setSettings] = useState(initial);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => onStoredChange("settings", () => void readSettings().then(setSettings)), []);
  const change = (next: Settings) => {
    setSettings(next);
    void saveSettings(next).then((isKept) => setFailed(!isKept));
  };
  return { settings, change, hasFailed };
}

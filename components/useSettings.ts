import { type Settings, withChanges } from "../core/settings.ts";
import { changeSettings, readSettings } from "../platform/settings.ts";
import { useShared } from "./useShared.ts";

export interface SettingsState {
  settings: Settings;
  /** Changes what is seen at once, and keeps what is different in it. */
  change: (settings: Settings) => void;
  /** The last change could not be kept. */
  hasFailed: boolean;
}

const store = { key: "settings", read: readSettings, keep: changeSettings };

/** The settings of all our windows: a change in one is seen in the others. */
export function useSettings(initial: Settings): SettingsState {
  const { value: settings, change, hasFailed } = useShared(store, initial);
  return { settings, change: (next) => change((here) => withChanges(here, settings, next)), hasFailed };
}

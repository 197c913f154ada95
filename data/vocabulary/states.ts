import english from "../../locales/en.json" with { type: "json" };
import spanish from "../../locales/es.json" with { type: "json" };
import { states } from "../lists.ts";
import type { StateWords } from "../schema.ts";

/** Short forms that are neither a name nor a code, folded. */
const shortForms: Record<string, string> = {
  "bay area": "CA",
  "long island": "NY",
  "twin cities": "MN",
  ariz: "AZ",
  bronx: "NY",
  brooklyn: "NY",
  kauai: "HI",
  maui: "HI",
  norcal: "CA",
  oahu: "HI",
  socal: "CA",
  vegas: "NV",
  philly: "PA",
  cali: "CA",
  calif: "CA",
  colo: "CO",
  fla: "FL",
  jersey: "NJ",
  mich: "MI",
  minn: "MN",
  nyc: "NY",
  "new york city": "NY",
  okla: "OK",
  penn: "PA",
  penna: "PA",
  "washington dc": "DC",
  "washington d c": "DC",
  "district of columbia": "DC",
  "distrito de columbia": "DC",
  tenn: "TN",
  tex: "TX",
  tejas: "TX",
  wis: "WI",
  wisc: "WI",
};

/** Every way to name a state, in both languages. `fold` is handed in: data computes nothing. */
export function stateWords(fold: (text: string) => string): StateWords {
  const names: Record<string, unknown>[] = [english, spanish];
  const named = states.flatMap((code) => names.map((words) => [fold(String(words[`state.${code}`])), code] as const));
  return new Map([
    ...states.map((code) => [code.toLowerCase(), code] as const),
    ...named,
    ...Object.entries(shortForms),
  ]);
}

import type { Pages } from "../../tools/browsers/stage.ts";
import { busy } from "./hostile/busy.ts";
import { documentOf, type HostileCase } from "./hostile/case.ts";
import { clobbered } from "./hostile/clobbered.ts";
import { fenced } from "./hostile/fenced.ts";
import { imitated } from "./hostile/imitated.ts";
import { moved } from "./hostile/moved.ts";
import { prototypes } from "./hostile/prototypes.ts";
import { restyled } from "./hostile/restyled.ts";
import { words } from "./hostile/words.ts";

/** All pages that mean us ill, in the order of the issue. */
export const hostileCases: readonly HostileCase[] = [
  ...prototypes,
  ...clobbered,
  ...moved,
  ...restyled,
  ...words,
  ...fenced,
  ...busy,
  ...imitated,
];

const site = "https://www.jpay.com";
export const addressOf = (hostile: HostileCase) => `${site}/at/${hostileCases.indexOf(hostile)}`;

/** Each page at its number, on the real name of a host where notes may come. */
export const hostilePages: Pages = (host, path) => {
  const [, at] = /^\/at\/(\d+)/.exec(path) ?? [];
  const hostile = host === "www.jpay.com" && at !== undefined ? hostileCases[Number(at)] : undefined;
  return hostile && { body: documentOf(hostile), ...(hostile.headers && { headers: hostile.headers }) };
};

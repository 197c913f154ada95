import { type Family, type Need, needs, type SilenceReason } from "../../data/lists.ts";
import type { AgencyFamily, Signals, Site } from "../../data/schema.ts";
import { fold } from "../search/fold.ts";
import type { AgencyKnowledge } from "./agencyRules.ts";
import { createHasGrant } from "./matches.ts";

/** A listed site, and when it is read: at each visit, after a press of our button, or with nothing ever said. */
export interface SiteLine {
  address: string;
  name: string;
  family: Family;
  read: "always" | "press" | "never";
}
/** Words, and what they stand for. */
export interface WordLine {
  about:
    | { in: "host" | "path" | "page"; family: AgencyFamily }
    | { in: "need"; need: Need }
    | { in: "silence"; reason: SilenceReason }
    | { in: "others" };
  words: readonly string[];
}
/** All rules by which a page is known, as they can be read and searched. */
export interface RuleList {
  sites: readonly SiteLine[];
  words: readonly WordLine[];
}

export function ruleListOf({ sites, agencies, signals }: RuleKnowledge): RuleList {
  return {
    sites: siteLines(sites),
    words: [...agencyLines(agencies), ...needLines(signals), ...silenceLines(signals)],
  };
}
interface RuleKnowledge {
  sites: readonly Site[];
  agencies: Omit<AgencyKnowledge, "vendors">;
  signals: readonly Signals[];
}

/** Those lines that hold the query in an address or a name; of words, those words alone. */
export function filterRules({ sites, words }: RuleList, query: string): RuleList {
  const folded = fold(query);
  const isMet = (text: string) => fold(text).includes(folded);
  return {
    sites: sites.filter(({ address, name }) => isMet(address) || isMet(name)),
    words: words.map((line) => ({ ...line, words: line.words.filter(isMet) })).filter((line) => line.words.length > 0),
  };
}

function siteLines(sites: readonly Site[]): SiteLine[] {
  const hasGrant = createHasGrant(sites);
  return sites.map(({ host, path = "", name, family, silent }) => ({
    address: host + path,
    name,
    family,
    read: silent ? "never" : hasGrant(host) ? "always" : "press",
  }));
}

function agencyLines({ agencyHosts, words, otherHostWords, imitatedNames }: RuleKnowledge["agencies"]): WordLine[] {
  const families: readonly AgencyFamily[] = ["prison", "jail", "court"];
  return [
    ...families.flatMap((family): WordLine[] => [
      {
        about: { in: "host", family },
        words: unique(agencyHosts.filter((host) => host.family === family).flatMap(({ says }) => says)),
      },
      {
        about: { in: "path", family },
        words: unique(words.flatMap(({ paths, segments }) => [...paths[family], ...segments[family]])),
      },
      {
        about: { in: "page", family },
        words: unique(words.flatMap((one) => [...one.names[family], ...one.words[family]])),
      },
    ]),
    {
      about: { in: "others" },
      words: unique([
        ...[...otherHostWords, ...imitatedNames].map((pattern) => pattern.replace(/[\\^$?()]/g, "")),
        ...words.flatMap(({ strangers, others, harmless }) => [...strangers, ...others, ...harmless]),
      ]),
    },
  ];
}

function needLines(signals: readonly Signals[]): WordLine[] {
  return needs.map((need) => ({
    about: { in: "need", need },
    words: unique(signals.flatMap((one) => one.needs[need])),
  }));
}

function silenceLines(signals: readonly Signals[]): WordLine[] {
  const all = signals.flatMap(({ silence }) => silence);
  return [...Map.groupBy(all, ({ reason }) => reason)].map(([reason, ofReason]) => ({
    about: { in: "silence", reason },
    words: unique(ofReason.flatMap(({ phrases, segments = [] }) => [...phrases, ...segments])),
  }));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

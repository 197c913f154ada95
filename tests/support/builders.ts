import type { HandoutEntry } from "../../core/handout.ts";
import type { Page } from "../../core/pages/page.ts";
import { quietForToday } from "../../core/quiet.ts";
import type { SavedList } from "../../core/savedList.ts";
import type { Understood } from "../../core/search/understand.ts";
import type { Resource, Site } from "../../data/schema.ts";

/** A resource that is nothing special; a test says what it is about. */
export function aResource(parts: Partial<Resource> = {}): Resource {
  return {
    id: "a-group",
    name: "A Group",
    aka: [],
    kind: "support-group",
    summary: { en: "A group that meets.", es: "Un grupo que se reúne." },
    website: "https://group.example/",
    serves: "US",
    audiences: ["any-family"],
    topics: ["emotional-support"],
    formats: ["online"],
    languages: ["en"],
    cost: "free",
    joining: "open",
    evidence: { level: "own-page", seen: "2026-11-23", sources: ["https://group.example/about"] },
    ...parts,
  };
}

export function aSite(parts: Partial<Site> = {}): Site {
  return {
    id: "calls-example",
    host: "calls.example",
    family: "calls",
    name: "Calls",
    level: "vendor",
    kind: "vendor",
    services: ["phone"],
    languages: [],
    source: "test",
    confidence: "high",
    ...parts,
  };
}

export function aPage(parts: Partial<Page> = {}): Page {
  return {
    url: "https://calls.example/",
    title: "",
    headings: [],
    fields: { password: false, card: false, text: 0, focused: false },
    ...parts,
  };
}

/** A list of entries with these ids, each named after its own. */
export function aList(...ids: readonly string[]): SavedList {
  return { version: 1, entries: ids.map((id) => ({ id, name: `Group ${id}` })) };
}

export function aHandoutEntry(parts: Partial<HandoutEntry> = {}): HandoutEntry {
  return {
    id: "a-group",
    name: "A Group",
    nameLanguage: "en",
    summary: "A group that meets.",
    contacts: [{ kind: "website", label: "Web page", value: "https://group.example/" }],
    when: [],
    forMe: ["For: parents"],
    known: "Read on their own page.",
    codes: [],
    ...parts,
  };
}

/** Silence for the rest of this day on call sites, as a note leaves it. */
export function aDaysRest(): { calls: string } {
  return { calls: quietForToday({}, "calls", new Date()).calls ?? "" };
}

/** A question of which one word was not understood, and nothing else was said. */
export function anUnderstood(parts: Partial<Understood> = {}): Understood {
  return {
    audiences: [],
    topics: [],
    formats: [],
    kinds: [],
    languages: [],
    costs: [],
    faiths: [],
    state: undefined,
    rest: ["word"],
    parts: [],
    ...parts,
  };
}

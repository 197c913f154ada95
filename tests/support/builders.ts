import type { Page } from "../../core/pages/page.ts";
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

import type { Language } from "../core/settings.ts";
import { type GuideId, guideIds } from "../data/lists.ts";

/** One of our own short texts, in one language, with where its facts were read. */
export interface Guide {
  id: GuideId;
  title: string;
  /** One sentence. */
  lead: string;
  blocks: readonly { heading: string; text: string }[];
  /** The day on which the pages were read, as YYYY-MM-DD. */
  read: string;
  pages: readonly Page[];
}
/** A page whose facts a guide rests on; all others stand in docs/guidance.md. */
interface Page {
  publisher: string;
  url: string;
  /** As YYYY-MM or YYYY-MM-DD; missing where the page shows none. */
  date?: string | undefined;
}
type Texts = Record<GuideId, Pick<Guide, "title" | "lead" | "blocks">>;
type Sources = Record<GuideId, Pick<Guide, "read" | "pages">>;

// Loaded when somebody opens a guide: no window pays for them before. A guide that one file lacks fails the type check.
const loadTexts: Record<Language, () => Promise<{ default: Texts }>> = {
  en: () => import("../locales/guides.en.json", { with: { type: "json" } }),
  es: () => import("../locales/guides.es.json", { with: { type: "json" } }),
};
const loadSources = (): Promise<{ default: Sources }> =>
  import("../locales/guides.sources.json", { with: { type: "json" } });

/** All guides in a language, in the order of their list. */
export async function guideTexts(language: Language): Promise<readonly Guide[]> {
  const [{ default: texts }, { default: sources }] = await Promise.all([loadTexts[language](), loadSources()]);
  return guideIds.map((id) => ({ id, ...texts[id], ...sources[id] }));
}

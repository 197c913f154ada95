import { recorderScript } from "./recorder.ts";

/** What becomes of the note: it stands, it came and is gone, it never came; or any of these, where browsers differ. */
export type Fate = "stands" | "gone" | "none" | "any";

/** A page that means us ill. Its scripts do to the page what they do inside `recorder.own(…)`. */
export interface HostileCase {
  name: string;
  head?: string;
  body?: string;
  /** Runs in the head, right after the recorder. */
  script?: string;
  /** The whole document, where the usual one will not do. */
  document?: string;
  headers?: Record<string, string>;
  /** What becomes of the note by itself. */
  note: Fate;
  /** The body of an async function of the page, run once the note came to its fate. */
  attack?: string;
  /** What becomes of the note after the attack; the same as before, if left out. */
  afterwards?: Fate;
  /** Parts of the page (by id; `note` is our element) that the person presses after the attack; none of these presses is for us. */
  presses?: readonly string[];
  /** In the end the person presses the note, and that press counts: so the others could have been seen. */
  opens?: boolean;
  /** The person's mouse goes over the note. */
  hovers?: boolean;
  /** Expressions of the page that are true in the end. */
  holds?: readonly string[];
  /** The page has no button or field of its own, or did away with them. */
  isUseless?: boolean;
  /** The page adds "own" to the words, in a browser that has no walls. */
  rewrites?: boolean;
  /** The page knows the words, since it says them itself or was told by a browser that has no walls. */
  knows?: boolean;
}

const tag = '<script nonce="own">';
const usual = `<style nonce="own">#act{position:fixed;left:20px;top:20px;width:120px;height:40px}#field{position:fixed;left:20px;top:80px;width:120px;height:30px}</style>`;

/** The page's own scripts, the recorder first; `kept` is what it does when it is told to. */
export function scriptsOf({ script = "", attack = "" }: HostileCase): string {
  const kept = `recorder.attack = async () => { const { own, rest, add } = recorder; ${attack} };`;
  return `${tag}${recorderScript}</script>${tag}{ const { own, rest, add } = recorder; ${script} }</script>${tag}${kept}</script>`;
}

export const parts = '<button id="act">Go on</button><input id="field">';

export function documentOf(hostile: HostileCase): string {
  if (hostile.document !== undefined) return hostile.document;
  const { head = "", body = "" } = hostile;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sample</title>${usual}${scriptsOf(hostile)}${head}</head><body><h1>Hello</h1>${parts}${body}</body></html>`;
}

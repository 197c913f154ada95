import { lazily } from "../lazily.ts";
import { fold } from "../search/fold.ts";

/** An address taken apart once, for all who read it: recognition, manners and needs. */
export interface Address {
  /** Lower case, without a trailing dot or a port. */
  host: string;
  /** As the browser writes it, lower case. */
  path: string;
  /** Without "#", lower case. */
  fragment: string;
  /** Folded segments of path and fragment between slashes: "/ visiting hours / jail /". */
  readonly words: string;
  /** The same for the host's labels and for keys and values of the query. */
  readonly hostWords: string;
  readonly queryWords: string;
}

/**
 * `undefined` for anything but `http:` and `https:`, for text that is no address, and for host names that are
 * internationalized or hold strange signs: no site of ours has one, and look-alikes do.
 */
export function parseAddress(url: string): Address | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  // The parsed host name, never the text: userinfo, ports and upper case would fool a comparison of strings.
  const host = parsed.hostname.replace(/\.$/, "");
  const labels = host.split(".");
  if (!labels.every((label) => /^(?!xn--)[a-z0-9-]+$/.test(label))) return undefined;
  const fragment = parsed.hash.slice(1);
  // Most addresses are told by their host: the words are not needed then.
  const words = lazily(() => segmentWords([...parsed.pathname.split("/"), ...fragment.split(/[/?&=]/)]));
  const hostWords = lazily(() => segmentWords(labels));
  const queryWords = lazily(() => segmentWords([...parsed.searchParams].flat().flatMap((part) => part.split("/"))));
  return {
    host,
    path: parsed.pathname.toLowerCase(),
    fragment: fragment.toLowerCase(),
    get words() {
      return words();
    },
    get hostWords() {
      return hostWords();
    },
    get queryWords() {
      return queryWords();
    },
  };
}

function segmentWords(segments: readonly string[]): string {
  const folded = segments.map((segment) => fold(splitCamelCase(decoded(segment)))).filter(Boolean);
  return folded.length > 0 ? `/ ${folded.join(" / ")} /` : "";
}

// "PLogin.aspx" holds the word "login", and "pay.aspx" is the whole segment "pay".
function splitCamelCase(segment: string): string {
  return segment
    .replace(/\.(aspx?|html?|php|jsp|cfm)$/i, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2");
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a stray "%" is the page's affair, not ours
  }
}

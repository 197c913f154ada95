import fc from "fast-check";
import { signals } from "../../../data/signals.ts";
import { anyAddress, anyHost } from "./addresses.ts";
import { anyText, flood, textOf } from "./texts.ts";

/** A word in every title and heading of ours that is to be found nowhere else. */
export const canary = "zyxcanaryzyx";

const agencyNames = signals.flatMap(({ agencies }) => Object.values(agencies.names).flat());
const needWords = signals.flatMap(({ needs }) => Object.values(needs).flat());
const silenceWords = signals.flatMap(({ silence }) => silence.flatMap(({ phrases }) => phrases));
const places = [
  "Sauk County",
  "City of Tulsa",
  "Condado de Bexar",
  "Walker County, TX",
  "Wisconsin",
  "Delaware County",
];

/** Titles and headings: of what tells something, and of anything. */
export const pageText = fc.oneof(
  { weight: 6, arbitrary: textOf([...agencyNames, ...needWords, ...places]) },
  { weight: 2, arbitrary: textOf([...silenceWords, ...needWords, ...places]) },
  { weight: 1, arbitrary: flood },
  { weight: 1, arbitrary: anyText },
);

const speakablePath = fc.constantFrom("/", "/visiting", "/inmates/mail", "/es/visitas", "/jail", "/app/#/phone");
/** An address of somebody who is known, with a path on which something may be said. */
export const knownAddress = fc.tuple(anyHost, speakablePath).map(([host, path]) => `https://${host}${path}`);

const fields = fc.record({
  password: fc.boolean(),
  card: fc.boolean(),
  text: fc.oneof(fc.nat(6), fc.double()),
  focused: fc.boolean(),
});
const noFields = fc.constant({ password: false, card: false, text: 0, focused: false });

/** What claims to be a page, and mostly is one. */
export const pageClaim = fc.record({
  url: fc.oneof({ weight: 3, arbitrary: knownAddress }, { weight: 1, arbitrary: anyAddress }),
  title: pageText.map((text) => `${text} ${canary}`),
  headings: fc.array(
    pageText.map((text) => `${canary} ${text}`),
    { maxLength: 24 },
  ),
  language: fc.oneof(fc.constantFrom("en", "es", "es-MX", "ar", "", "espanol"), anyText),
  contentType: fc.constantFrom("text/html", "text/html", "application/xhtml+xml", undefined, "application/pdf"),
  fields: fc.oneof({ weight: 3, arbitrary: noFields }, { weight: 1, arbitrary: fields }),
});

/** Any JSON, and what is nearly a page: parts missing, of another type, or too much of them. */
export const nearlyPage = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      url: fc.oneof(anyAddress, fc.jsonValue()),
      title: fc.oneof(pageText, fc.jsonValue()),
      headings: fc.oneof(fc.array(fc.oneof(pageText, fc.jsonValue())), fc.jsonValue()),
      language: fc.oneof(anyText, fc.jsonValue()),
      contentType: fc.oneof(anyText, fc.jsonValue()),
      fields: fc.oneof(
        fields,
        fc.dictionary(fc.constantFrom("password", "card", "text", "focused"), fc.jsonValue()),
        fc.jsonValue(),
      ),
    },
    { requiredKeys: [] },
  ),
);

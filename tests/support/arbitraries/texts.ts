import fc from "fast-check";

/** Keys and names that objects have of themselves, in every spelling that folding may leave. */
export const inheritedNames = [
  "constructor",
  "__proto__",
  "prototype",
  "toString",
  "tostring",
  "valueOf",
  "hasOwnProperty",
] as const;

/** What is harmless to read and harmful to run, to render, to reorder or to cut. */
export const nastyText = fc.constantFrom(
  ...inheritedNames,
  "<img src=x onerror=alert(1)>",
  "</p><script>alert(1)</script>",
  "javascript:alert(1)",
  "{name}",
  "{count}",
  "$&$1$$",
  "\u0000",
  "\u202e\u2066abc\u2069",
  "\u200b\u200d\ufeff",
  "\ud83d", // half of an emoji
  "\udc69\ud83d",
  "👩‍👩‍👧‍👦",
  "e\u0301\u0323\u0489",
  "ſ\u212aİı",
  "ﷺ",
  "\u2028\u2029\r\n\t",
  "=HYPERLINK(1)",
  "(a+)+$",
  ".*.*.*x",
  "[[[[((((",
  "%00%ff%",
  "90210",
  "00000",
  "99999-1234",
  "١٢٣٤٥",
  "-".repeat(40),
);

/** Any text: short, of any characters, lone surrogates among them. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  nastyText,
);

/** One thing again and again: what makes a careless pattern slow. */
export const flood = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        "a",
        " ",
        "a ",
        "-",
        ".",
        "/",
        "\u0301",
        "\u0323\u0301",
        "\u0489",
        "😀",
        "'",
        "ﷺ",
        "a1",
        "%",
        "İ",
      ),
      nastyText,
      fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
    ),
    fc.constantFrom(50, 300, 3000, 10_000),
    fc.constantFrom("", "!", "x", " county", "\u0000"),
  )
  .map(([one, most, end]) => one.repeat(Math.ceil(most / one.length)).slice(0, most) + end);

/** Texts out of pieces that mean something, joined by whatever may part words, with strange ones between them. */
export function textOf(pieces: readonly string[], most = 8): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 2, arbitrary: fc.constantFrom(...pieces).chain(mutated) },
    { weight: 1, arbitrary: anyText },
  );
  const gap = fc.oneof(
    { weight: 6, arbitrary: fc.constant(" ") },
    { weight: 1, arbitrary: fc.constantFrom(" | ", ", ", " - ", "", "\n", "\u00a0", "...", "—", "\t") },
  );
  return fc
    .array(fc.tuple(piece, gap), { maxLength: most })
    .map((all) => all.map(([text, between]) => text + between).join(""));
}

/** The same text with one slip: a letter lost, doubled, changed, in capitals, or with a mark on it. */
export function mutated(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(Math.max(0, text.length - 1)), fc.constantFrom(...slips))
    .map(([at, slip]) => text.slice(0, at) + slip(text.slice(at, at + 1)) + text.slice(at + 1));
}

const slips: readonly ((letter: string) => string)[] = [
  () => "",
  (letter) => letter + letter,
  () => "q",
  (letter) => letter.toUpperCase(),
  (letter) => `${letter}\u0301`,
  (letter) => `${letter} `,
  (letter) => `\u200b${letter}`,
];

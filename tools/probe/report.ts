import { cpus, loadavg } from "node:os";
import type { Column, Measured } from "./measure.ts";
import { differenceClasses } from "./probe.ts";
import { countByClass, inWords, sumOf } from "./score.ts";
import { bestRule, crossShare, histogram, type Trial } from "./threshold.ts";

const timesBegin = "<!-- times: from one run, not compared by the test -->";
const timesEnd = "<!-- end of times -->";
const columns = [
  ["no extension, twice", "control"],
  ["ours, before a note", "before"],
  ["ours, while a note shows", "during"],
  ["ours, after ×", "after"],
  ["ours, “icon only”", "iconOnly"],
  ["WXT's default UI", "wxtDefault"],
] as const;

/** docs/privacy-test.md, of what was measured. */
export function document(measured: Measured, trials: readonly Trial[]): string {
  return [
    "# What a page can see of Alongside",
    "",
    "This page is written by the test that it tells of (`tests/e2e/detectability.test.ts`); the test fails where what it says of ours is no longer true.",
    "",
    `A probe stands as the first script in ${measured.control.length} kinds of pages (\`tools/probe/shapes.ts\`): a call site's home page, long texts, single-page apps, frames, shadow roots, strict policies, and so on.`,
    "It walks the whole document with its open shadow roots and keeps what comes and goes; it lists attributes, the names of all globals and functions that are not the browser's own, style sheets, computed styles,",
    "events of every type, messages, resources and other performance records, what is stored, the numbers of timers and frames, sizes, focus and history, and errors. Each kind of page is opened in Chromium without an extension,",
    "and with one. Whatever differs is counted, and summed over all pages. The first column shows what the probe takes for a difference by mistake.",
    "",
    ...table(measured),
    "",
    `The one difference on each of the ${measured.during.length} pages where a note shows is the note: one element without a name or an attribute. On the other ${measured.before.length - measured.during.length} (a form, a sign-in, a field with the focus) none may come, and none came.`,
    `Of the files in our package a page that knows our id could read ${measured.readable.ours}.`,
    "",
    "Two limits. A page that looks for the note can find its place and read its line, and a page that watched remembers that an element came and went. And each press on the note is told to the page, like every press:",
    `while × was pressed, pages saw ${pressWords(measured.press)}.`,
    "",
    "## Time",
    "",
    "Reading a page takes time, and a page can measure how its own loading goes. The probe for that does nothing but ask for its next turn, from its first moment until 520 ms after it has loaded, with the finest clock that",
    "Chromium gives, and notes each delay: first so that no idle moment is left, then at the lowest priority, so that who waits for an idle moment shows; and it asks the browser how long each part of its loading took. The same page is opened at an address that our script reads (“icon only”: nothing is shown)",
    "and at one that it does not, in one browser, in random order; two browsers would differ in more than that. From half of the visits we take the one figure and the one threshold that tell best whether we were there;",
    "we try that on the other half, then the other way round, for ten ways to halve them. A guess is right in 50 of 100. `tests/e2e/timing.test.ts` wants no more than 60.",
    "",
    timesBegin,
    ...timesOf(trials),
    timesEnd,
    "",
    "## To repeat it",
    "",
    "```sh",
    "npm run probe                                  # this table, of the extension as it is built now",
    "npm run probe -- --docs                        # the same, and writes this page",
    "npm run probe -- FOLDER [--host www.jpay.com]  # any other unpacked extension, on pages at a host that it acts on",
    "```",
    "",
    "The last one prints each difference on each page. WXT's default UI is `tools/probe/wxt-default/`: a content script with `createShadowRootUi` and `cssInjectionMode: \"ui\"`, as in WXT's guide.",
    "",
  ].join("\n");
}

/** The page without what comes out otherwise each time: the times, and the last column, which is of another extension. */
export function withoutChance(text: string): string {
  const [before = "", rest = ""] = text.split(timesBegin);
  return before.replace(/^(\|.*\|)[^|]*\|$/gm, "$1") + (rest.split(timesEnd)[1] ?? "");
}

export function table(measured: Measured): string[] {
  const counts = columns.map(([, key]) => sumOf(measured[key].map(({ differences }) => countByClass(differences))));
  return [
    `| difference | ${columns.map(([title]) => title).join(" | ")} |`,
    `| --- | ${columns.map(() => "---:").join(" | ")} |`,
    ...differenceClasses.map((of) => `| ${of} | ${counts.map((count) => count[of]).join(" | ")} |`),
    `| pages | ${columns.map(([, key]) => measured[key].length).join(" | ")} |`,
  ];
}

/** Each difference in words, for a test that failed, and for other extensions. */
export function listOf(column: Column): string[] {
  return column.flatMap(({ shape, differences }) => differences.map((one) => `${shape.name}: ${inWords(one)}`));
}

function pressWords(press: Column): string {
  const lines = press.flatMap(({ differences }) => differences.filter(({ of, more }) => of === "events" && more > 0));
  const types = new Set(lines.map(({ line }) => line.split(" ")[0]));
  return types.has("click") ? "a click, and what the browser tells of mouse and focus around it" : "no click";
}

/** Two distributions for the feature that tells most, and how often the best rule is right. */
export function timesOf(trials: readonly Trial[]): string[] {
  if (trials.length === 0) return ["Not measured yet."];
  const { feature } = bestRule(trials);
  const share = crossShare(trials);
  return [
    `${trials.length} visits, on a machine of ${cpus().length} cores at a load of ${Math.round(loadavg()[0] ?? 0)}: the rule was right in **${Math.round(share * 100)} of 100**.`,
    "",
    `| milliseconds, or a count | | p10 | p50 | p90 |`,
    "| --- | --- | ---: | ---: | ---: |",
    ...Object.keys(trials[0]?.features ?? {}).flatMap((name) =>
      [true, false].map((isWith) => quantileRow(name, isWith, valuesOf(trials, name, isWith))),
    ),
    "",
    `All values of “${feature}”, the figure that tells most in this run:`,
    "",
    "```text",
    ...histogramLines(trials, feature),
    "```",
  ];
}

function valuesOf(trials: readonly Trial[], feature: string, isWith: boolean): number[] {
  return trials
    .filter((trial) => trial.isWith === isWith)
    .map(({ features }) => features[feature] ?? 0)
    .sort((one, other) => one - other);
}

function quantileRow(name: string, isWith: boolean, sorted: readonly number[]): string {
  const quantiles = [0.1, 0.5, 0.9].map((share) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  return `| ${isWith ? name : ""} | ${isWith ? "with" : "without"} | ${quantiles.map((value) => Number(value.toPrecision(3))).join(" | ")} |`;
}

function histogramLines(trials: readonly Trial[], feature: string): string[] {
  const steps = 12;
  const [withUs, without] = [valuesOf(trials, feature, true), valuesOf(trials, feature, false)];
  const all = [...withUs, ...without].sort((one, other) => one - other);
  const [from, to] = [all[0] ?? 0, all[Math.floor(all.length * 0.95)] ?? 1]; // the longest tail would flatten the rest
  const bars = [withUs, without].map((values) => histogram(values, { from, to, steps }));
  return Array.from({ length: steps }, (_, at) => {
    const bar = (side: number) => "▪".repeat(Math.ceil(((bars[side]?.[at] ?? 0) / trials.length) * 60));
    return `${(from + ((to - from) * at) / steps).toFixed(2).padStart(10)}  with    ${bar(0)}\n            without ${bar(1)}`;
  });
}

import { globSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { launchChromium, openChromium } from "../browsers/chromium.ts";
import { unpackedId } from "../browsers/extensionId.ts";
import { openStage } from "../browsers/stage.ts";
import type { Sighting } from "./probe.ts";
import { type Difference, differencesBetween } from "./score.ts";
import { type Shape, shapePages, shapes } from "./shapes.ts";
import type { Trial } from "./threshold.ts";
import { runTrials, timedPages } from "./timing.ts";
import { addressOf, type NotedVisit, type Visit, visit, visitWithIcon, visitWithNote } from "./visits.ts";

/** What a page told from a visit without an extension, on one shape. */
export interface OnShape {
  shape: Shape;
  differences: readonly Difference[];
}
/** One column of the table: the shapes that were seen in this state. */
export type Column = readonly OnShape[];
export interface Measured {
  /** The same visit twice without an extension: what the probe takes for a difference by mistake. */
  control: Column;
  before: Column;
  during: Column;
  after: Column;
  iconOnly: Column;
  wxtDefault: Column;
  /** What a page sees of a press on ×: it is told of every press on it. */
  press: Column;
  /** Files of our package that the page could read, knowing the extension's id, and how many there are. */
  readable: { ours: number; of: number };
}

type Columns = Omit<Measured, "readable">;

const ours = resolve(".output/chrome-mv3");

/** Shows each shape to five browsers at once, and compares what the pages saw; `onShape` is told after each. */
export async function measure(wxtDefault: string, onShape = (_soFar: Columns) => {}): Promise<Measured> {
  const stage = await openStage(shapePages(eventsOf([ours, wxtDefault])));
  const { proxyPort } = stage;
  const plain = (extension?: string) => launchChromium({ proxyPort, ...(extension && { extension }) });
  // One after the other: on a busy machine five at once would take each other's time.
  const bare = await plain();
  const again = await plain();
  const noted = await openChromium({ extension: ours, proxyPort });
  const icon = await openChromium({ extension: ours, proxyPort });
  const other = await plain(wxtDefault);
  const opened = [bare, again, noted, icon, other];
  try {
    const page = async ({ context }: (typeof opened)[number]) => context.newPage();
    const [barePage, againPage, notePage, iconPage, otherPage] = await Promise.all([
      page(bare),
      page(again),
      page(noted),
      page(icon),
      page(other),
    ]);
    const seen: Seen = { bare: [], again: [], withNote: [], withIcon: [], withOther: [] };
    for (const shape of shapes) {
      const address = addressOf(shape);
      const [one, two, three, four, five] = await Promise.all([
        visit(barePage, address),
        visit(againPage, address),
        visitWithNote(noted, notePage, shape),
        visitWithIcon(icon, iconPage, shape),
        visit(otherPage, address),
      ]);
      seen.bare.push(one);
      seen.again.push(two);
      seen.withNote.push(three);
      seen.withIcon.push(four);
      seen.withOther.push(five);
      onShape(compare(seen));
    }
    const paths = globSync("**/*.*", { cwd: ours });
    return {
      ...compare(seen),
      readable: { ours: await countReadable(notePage, noted.id, paths), of: paths.length },
    };
  } finally {
    await Promise.all(opened.map((browser) => browser.close()));
    await stage.close();
  }
}

/** Another extension beside none: what a page sees of it once all has settled, on each shape. */
export async function measureOther(extension: string, host: string): Promise<Column> {
  const stage = await openStage(shapePages(eventsOf([extension])));
  const [bare, other] = await Promise.all([
    launchChromium({ proxyPort: stage.proxyPort }),
    launchChromium({ proxyPort: stage.proxyPort, extension }),
  ]);
  try {
    const [barePage, otherPage] = await Promise.all([bare.context.newPage(), other.context.newPage()]);
    const [one, two] = await Promise.all(
      [barePage, otherPage].map((page) => onEach((shape) => visit(page, addressOf(shape, host)))),
    );
    return columnOf(one ?? [], (at) => two?.[at], ["settled", "after"]);
  } finally {
    await Promise.all([bare.close(), other.close()]);
    await stage.close();
  }
}

/** Trials of the timing probe with ours in “icon only”, so many with as without. */
export async function measureTimes(count: number, seed: number): Promise<Trial[]> {
  const stage = await openStage(timedPages);
  const browser = await openChromium({ extension: ours, proxyPort: stage.proxyPort });
  try {
    await browser.worker.evaluate("chrome.storage.local.set({ settings: { notes: 'icon' } })");
    return await runTrials(await browser.context.newPage(), count, seed);
  } finally {
    await browser.close();
    await stage.close();
  }
}

async function onEach<T>(work: (shape: Shape) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (const shape of shapes) done.push(await work(shape));
  return done;
}

interface Seen {
  bare: Visit[];
  again: Visit[];
  withNote: NotedVisit[];
  withIcon: Visit[];
  withOther: Visit[];
}
type Part = "early" | "settled" | "after";

function compare({ bare, again, withNote, withIcon, withOther }: Seen): Columns {
  const all = ["early", "settled", "after"] as const;
  const spoken = (at: number) => (shapes[at]?.isQuiet ? undefined : withNote[at]);
  const silent = (at: number) => (shapes[at]?.isQuiet ? withNote[at] : undefined);
  return {
    control: columnOf(bare, (at) => again[at], all),
    before: columnOf(bare, (at) => withNote[at], ["early"]).map((one, at) => {
      const { shape, differences } = one;
      const later = columnOf(bare, silent, ["settled"]).find((quiet) => quiet.shape === shapes[at])?.differences ?? [];
      return { shape, differences: [...differences, ...later] };
    }),
    during: columnOf(bare, spoken, ["settled"]),
    after: columnOf(bare, spoken, ["after"]),
    press: columnOf(bare, (at) => spoken(at)?.press && { after: spoken(at)?.press }, ["after"]),
    iconOnly: columnOf(bare, (at) => withIcon[at], all),
    wxtDefault: columnOf(bare, (at) => withOther[at], ["settled"]),
  };
}

/** Each shape that was seen so, with all that differs in any of the parts; what differs in several counts once. */
function columnOf(
  bare: readonly Visit[],
  seenAt: (at: number) => Partial<Record<Part, Sighting | undefined>> | undefined,
  parts: readonly Part[],
): OnShape[] {
  return shapes.flatMap((shape, at) => {
    const [one, other] = [bare[at], seenAt(at)];
    if (!one || !other) return [];
    const found = parts.flatMap((part) => (other[part] ? differencesBetween(one[part], other[part]) : []));
    const byLine = new Map(found.map((difference) => [`${difference.of} ${difference.line}`, difference]));
    return [{ shape, differences: [...byLine.values()] }];
  });
}

/** The events by which WXT's content scripts announce themselves to each other: a page that knows the id can listen. */
function eventsOf(folders: readonly string[]): string[] {
  const scripts = ["content", "page-look", "page-note"];
  return folders.flatMap((folder) =>
    scripts.map((script) => `${unpackedId(folder)}:${script}:wxt:content-script-started`),
  );
}

async function countReadable(page: Page, id: string, paths: readonly string[]): Promise<number> {
  const addresses = paths.map((path) => `chrome-extension://${id}/${path}`);
  return page.evaluate<number>(
    `Promise.all(${JSON.stringify(addresses)}.map((address) => fetch(address).then(() => 1, () => 0))).then((all) => all.reduce((sum, one) => sum + one))`,
  );
}

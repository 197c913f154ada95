import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultSettings, notesEverywhere } from "../../core/settings.ts";
import { until } from "../../tools/browsers/chromium.ts";
import { openFirefox } from "../../tools/browsers/firefox.ts";
import { openSheet } from "../../tools/browsers/sheet.ts";
import { openStage } from "../../tools/browsers/stage.ts";
import { readCodes } from "../support/readCodes.ts";
import { readPdf, type Sheet } from "../support/readPdf.ts";
import { chromiumOnStage } from "../support/stage.ts";

// From five entries picked in the popup to the sheets that come out of the printer, in real Chromium.
const { browser, close } = await chromiumOnStage();
afterAll(close);
const own = (path: string) => `chrome-extension://${browser.id}/${path}`;
const now = new Date("2026-11-25T12:00:00Z"); // a schedule that is recent now will be old one day

const picked = [
  "Friends and Families Center",
  "Maine Prisoner Advocacy Coalition",
  "Prison Families Alliance",
  "Mothers of Incarcerated Sons",
  "FAMM",
];
const popup = await browser.context.newPage();
let paper: Page;

async function openList(): Promise<void> {
  await popup
    .getByRole("button", { name: /^My list/ })
    .last()
    .click();
  await popup.getByRole("heading", { level: 1, name: "My list" }).waitFor();
}
const shownNames = () => popup.locator(".entry-name").allTextContents();
const stores = async () =>
  JSON.stringify([
    await browser.worker.evaluate("chrome.storage.local.get(null)"),
    await browser.worker.evaluate("chrome.storage.session.get(null)"),
    await paper.evaluate("[{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href, history.state]"),
    await paper.evaluate("indexedDB.databases()"),
    await paper.evaluate("caches.keys()"),
  ]);

beforeAll(async () => {
  await browser.context.clock.setFixedTime(now);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(own("popup.html"));
  for (const name of picked) {
    await popup.getByRole("searchbox").fill(name);
    await popup.getByRole("button", { name: `Save: ${name}`, exact: true }).click();
    await popup.getByRole("button", { name: `Saved: ${name}`, exact: true }).waitFor();
  }
  await openList();
});

describe("the list", () => {
  test("has the five, also after the window was closed", async () => {
    expect(await shownNames()).toEqual(picked);
    await popup.goto(own("popup.html"));
    await openList();
    expect(await shownNames()).toEqual(picked);
    expect(await browser.worker.evaluate("chrome.storage.local.get(null).then(Object.keys)")).toEqual(["list"]);
  });
  test("is put in order by keyboard alone, the focus staying where it is", async () => {
    const focused = () => popup.evaluate("document.activeElement.getAttribute('aria-label')");
    const tabTo = async (name: string) => {
      for (let presses = 0; (await focused()) !== name; presses++) {
        expect(presses, name).toBeLessThan(40);
        await popup.keyboard.press("Tab");
      }
    };
    await popup.getByRole("heading", { level: 1 }).focus();
    await tabTo("Move up: FAMM");
    for (const place of [4, 3, 2, 1]) {
      await popup.keyboard.press("Enter");
      await popup.getByText(`FAMM: now ${place} of 5.`).waitFor({ state: "attached" });
      expect(await focused()).toBe("Move up: FAMM");
    }
    await tabTo("Move down: FAMM");
    await popup.keyboard.press("Space");
    await popup.getByText("FAMM: now 2 of 5.").waitFor({ state: "attached" });
    expect(await shownNames()).toEqual([picked[0], "FAMM", ...picked.slice(1, 4)]);
    await tabTo("Remove: FAMM");
    await popup.keyboard.press("Enter");
    await popup.getByText("Removed: FAMM.").last().waitFor();
    expect(await focused()).toBe("Remove: Maine Prisoner Advocacy Coalition");
    for (let back = 0; back < 3; back++) await popup.keyboard.press("Shift+Tab"); // past its two others
    expect(await popup.evaluate("document.activeElement.textContent")).toBe("Undo");
    await popup.keyboard.press("Enter");
    expect(await focused()).toBe("Remove: FAMM");
    expect(await shownNames()).toEqual([picked[0], "FAMM", ...picked.slice(1, 4)]);
  });
});

const notes = (at: number) => `Nota ${at + 1} aquí. ${"Traiga la carta y el horario. ".repeat(at)}Fin ${at + 1}.`;

describe("the page", () => {
  beforeAll(async () => {
    await popup.getByRole("radio", { name: "español" }).check();
    const button = popup.getByRole("button", { name: "Make a page to print" });
    paper = await openSheet(browser.context, () => button.click());
    await paper.getByRole("textbox", { name: "For (stands on top of the page)" }).fill("Rosa");
    await paper.getByText("Notes about single entries").click();
    for (const [at, name] of [picked[0], "FAMM", ...picked.slice(1, 4)].entries())
      await paper.getByRole("textbox", { name: `Note: ${name}`, exact: true }).fill(notes(at));
  });

  test("came in the client's language under an address that says nothing", async () => {
    expect(await paper.locator(".sheet h1").textContent()).toBe("Apoyo para familias");
    expect(await paper.evaluate("document.documentElement.lang")).toBe("en");
    expect(await paper.title()).toBe("Hoja");
    expect(paper.url()).toBe(own("handout.html"));
    expect(await browser.worker.evaluate("chrome.storage.session.get(null)")).toEqual({});
  });

  test("keeps no note anywhere, not even after a reload", async () => {
    expect(await paper.locator(".sheet").textContent()).toContain("Nota 2 aquí.");
    expect(await stores()).not.toMatch(/Rosa|Nota|Fin \d/);
    const values = "[...document.querySelectorAll('textarea')].map(({ value }) => value).join('')";
    const again = await browser.context.newPage();
    await again.goto(own("handout.html"));
    await again.locator(".sheet").waitFor();
    // A browser may send what is written to have its spelling checked.
    expect(await again.evaluate("[...document.querySelectorAll('textarea')].some((one) => one.spellcheck)")).toBe(
      false,
    );
    await again.getByRole("textbox").first().fill("Rosa");
    expect(await again.evaluate(values)).toBe("Rosa");
    await again.reload();
    await again.locator(".sheet").waitFor();
    expect(await again.evaluate(values)).toBe("");
    await again.close();
  });

  describe.each([
    ["A4", 8.27, 11.69],
    ["Letter", 8.5, 11],
  ])("on %s", (_paper, width, height) => {
    let sheets: Sheet[];
    beforeAll(async () => {
      const session = await browser.context.newCDPSession(paper);
      const { data } = await session.send("Page.printToPDF", { paperWidth: width, paperHeight: height });
      sheets = await readPdf(Buffer.from(data, "base64"));
    });
    const sheetWith = (words: string) => sheets.findIndex(({ text }) => text.includes(words));

    test("has the right size, and margins of 18 mm", () => {
      expect(sheets.length).toBeGreaterThan(1);
      for (const { width: wide, height: high, picture } of sheets) {
        expect(Math.abs(wide - width * 72)).toBeLessThan(2);
        expect(Math.abs(high - height * 72)).toBeLessThan(2);
        const margin = Math.floor((17.5 / 25.4) * 72 * 3);
        expect(inkOutside(picture, margin)).toBe(0);
      }
    });
    test("every code says the very number or address of its entry, read by another library", async () => {
      const read = await Promise.all(sheets.map(({ picture }) => readCodes(picture)));
      expect(read.flat().sort()).toEqual(
        [
          "tel:209-955-0701",
          "tel:202-822-6700",
          "https://www.maineprisoneradvocacy.org/",
          "BEGIN:VEVENT\r\nSUMMARY:Maine Prisoner Advocacy Coalition\r\nDTSTART:20261212T150000Z\r\nDTEND:20261212T170000Z\r\nEND:VEVENT",
          "https://prisonfamiliesalliance.org/",
        ].sort(),
      );
      expect(read[sheetWith("209-955-0701")]).toContain("tel:209-955-0701");
      expect(read[sheetWith("www.maineprisoneradvocacy.org")]).toContain("https://www.maineprisoneradvocacy.org/");
    });
    test("no entry is broken over two sheets, notes print, and each sheet has the foot", () => {
      for (const [at, name] of [picked[0] ?? "", "FAMM", ...picked.slice(1, 4)].entries()) {
        const sheet = sheetWith(`Fin ${at + 1}.`);
        expect(sheet, name).toBeGreaterThanOrEqual(0);
        expect(sheets[sheet]?.text, name).toContain(`Nota: Nota ${at + 1} aquí.`);
        expect(sheets[sheet]?.text, name).toContain(name);
      }
      for (const { text } of sheets) expect(text).toContain("Llame antes de ir. Peligro: 911. Crisis: 988, oprima 2.");
    });
    test("says whom it is for and of what date, but nothing of the window or of us", () => {
      expect(sheets[0]?.text).toContain("Apoyo para familias Para: Rosa 25 de noviembre de 2026");
      const all = sheets.map(({ text }) => text).join(" ");
      expect(all).not.toMatch(/Alongside|Hide|Print|Need help|Language/);
      expect(all.match(/Leído en|Solo aparece/g)).toHaveLength(5);
      expect(all.match(/Nadie ha llamado para confirmar\./g)).toHaveLength(5);
    });
    test("has no color", () => {
      for (const { picture } of sheets) expect(coloredPixels(picture)).toBe(0);
    });
  });

  test("is large, black on white, in each theme and in forced colors", async () => {
    for (const scheme of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      await paper.emulateMedia({ media: "print", ...scheme });
      expect(await paper.evaluate(looks)).toEqual({
        ground: "rgb(255, 255, 255)",
        colors: ["rgb(0, 0, 0)"],
        smallest: 14, // 10.5 pt: the words under a code
        text: 19, // 14 pt
        large: [24], // 18 pt
        code: [113], // 30 mm
        bar: "none",
        controls: "none",
      });
    }
    await paper.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  });
});

test("list and page fit a phone of 320 px, and letters of twice the size", async () => {
  const sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
  for (const page of [popup, paper]) {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(sideways), page.url()).toBe(0);
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await page.evaluate(sideways), page.url()).toBe(0);
    await page.evaluate("document.documentElement.style.fontSize = ''");
  }
});

test("Firefox prints it the same: whole entries, the foot on each sheet, codes that can be read", async () => {
  const stage = await openStage(() => undefined);
  const firefox = await openFirefox({ extension: resolve(".output/firefox-mv3"), proxyPort: stage.proxyPort });
  try {
    const list = await browser.worker.evaluate("chrome.storage.local.get('list')");
    await firefox.goto(firefox.own("options.html"));
    await firefox.evaluate(`return browser.storage.local.set(${JSON.stringify(list)}).then(() => true)`);
    await firefox.goto(firefox.own("handout.html"));
    await firefox.until("return document.querySelector('.sheet') !== null");
    const letter = { width: 21.59, height: 27.94 }; // in centimeters
    const { value } = await firefox.send<{ value: string }>("WebDriver:Print", { page: letter });
    const sheets = await readPdf(Buffer.from(value, "base64"));
    expect(sheets.length).toBeGreaterThan(1);
    const names = await firefox.evaluate<string[]>(
      "return [...document.querySelectorAll('h2')].map((one) => one.textContent)",
    );
    for (const { text, picture } of sheets) {
      const known = text.match(/Nobody has called to check\./g) ?? [];
      expect(known, text).toHaveLength(names.filter((name) => text.includes(name)).length); // the last line of each
      expect(text).toContain("Call before you go. Danger: 911. Crisis: call or text 988.");
      expect(inkOutside(picture, Math.floor((17.5 / 25.4) * 72 * 3))).toBe(0);
    }
    const read = await Promise.all(sheets.map(({ picture }) => readCodes(picture)));
    expect(read.flat()).toContain("tel:202-822-6700");
  } finally {
    await firefox.close();
    await stage.close();
  }
});

test("one file brings list and choices back to a browser that has nothing", async () => {
  const kept = { settings: { ...defaultSettings, notes: notesEverywhere("icon"), language: "en", state: "TX" } };
  await browser.worker.evaluate(`chrome.storage.local.set(${JSON.stringify(kept)})`);
  const before = await browser.worker.evaluate("chrome.storage.local.get(null)");
  const options = await browser.context.newPage();
  await options.goto(own("options.html"));
  await options.getByText("My list: FAMM").waitFor();
  const [download] = await Promise.all([
    options.waitForEvent("download"),
    options.getByRole("button", { name: "Save to a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Alongside.json");
  await browser.worker.evaluate("chrome.storage.local.clear()");
  await options.reload();
  const [chooser] = await Promise.all([
    options.waitForEvent("filechooser"),
    options.getByRole("button", { name: "Bring from a file" }).click(),
  ]);
  await chooser.setFiles(await download.path());
  await options.getByText("State: Texas").waitFor();
  expect(await browser.worker.evaluate("chrome.storage.local.get(null)")).toEqual({});
  await options.getByRole("button", { name: "Replace" }).click();
  await options.getByText("Done. What is here is now as in the file.").waitFor();
  const stored = () => browser.worker.evaluate("chrome.storage.local.get(null)");
  await until(async () => "list" in ((await stored()) as object), "the list");
  expect(await stored()).toEqual(before);
  await options.close();
});

/** How the printed page looks: sizes in whole CSS pixels. */
const looks = `(() => {
  const sheet = document.querySelector(".sheet");
  const parts = [...sheet.querySelectorAll("*")].filter((one) => one.textContent.trim() !== "");
  const of = (one, name) => getComputedStyle(one)[name];
  const size = (one) => Math.round(parseFloat(of(one, "fontSize")));
  const unique = (values) => [...new Set(values)];
  return {
    ground: of(sheet, "backgroundColor"),
    colors: unique(parts.map((one) => of(one, "color"))),
    smallest: Math.min(...parts.map(size)),
    text: size(sheet.querySelector(".entry > p")),
    large: unique([...sheet.querySelectorAll("h2, .number")].map(size)),
    code: unique([...sheet.querySelectorAll("svg[role=img]")].map((one) => Math.round(one.getBoundingClientRect().width))),
    bar: of(document.querySelector(".top"), "display"),
    controls: of(document.querySelector(".controls"), "display"),
  };
})()`;

/** Pixels that are not white within `margin` of an edge. */
function inkOutside({ data, width, height }: Sheet["picture"], margin: number): number {
  const isInside = (at: number, length: number) => at >= margin && at < length - margin;
  let ink = 0;
  for (let at = 0; at < width * height; at++) {
    if (isInside(at % width, width) && isInside(Math.floor(at / width), height)) continue;
    if ((data[at * 4] ?? 255) < 250) ink++;
  }
  return ink;
}

function coloredPixels({ data }: Sheet["picture"]): number {
  let colored = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 12) colored++;
  }
  return colored;
}

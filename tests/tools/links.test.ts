// @vitest-environment node
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkLinks, linkTable } from "../../tools/links/links.ts";
import { aResource } from "../support/builders.ts";

let open = 0;
let mostOpen = 0;
const asked = new Map<string, { times: number; agent: string | undefined }>();
let server: Server;
let base = "";

/** What the server says to the first, second, third time somebody asks; the last of them from then on. */
const answers: Record<string, { status: number; headers?: Record<string, string> }[]> = {
  "/gone": [{ status: 404 }],
  "/moved": [{ status: 301, headers: { location: "/fine" } }],
  "/busy": [{ status: 429, headers: { "retry-after": "1" } }],
  "/tired": [{ status: 503 }, { status: 503 }, { status: 200 }],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    const times = (asked.get(path)?.times ?? 0) + 1;
    asked.set(path, { times, agent: request.headers["user-agent"] });
    const { status, headers = {} } = answers[path]?.[times - 1] ?? answers[path]?.at(-1) ?? { status: 200 };
    mostOpen = Math.max(mostOpen, ++open);
    setTimeout(() => {
      open--;
      response.writeHead(status, headers).end();
    }, 20);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("broken links are named with the entries that have them; what was only busy or moved is not", async () => {
  const at = (id: string, path: string) => aResource({ id, website: `${base}${path}` });
  const report = await checkLinks([
    at("fine", "/fine?a=1&b=2"),
    at("moved", "/moved"),
    at("busy", "/busy"),
    at("tired", "/tired"),
    at("one", "/gone"),
    at("two", "/gone"),
    aResource({ id: "bare", website: base }),
    ...Array.from({ length: 20 }, (_, n) => at(`page-${n}`, `/page-${n}`)),
    aResource({ id: "silent", website: "http://127.0.0.1:9/" }),
  ]);
  expect(report.checked).toBe(27);
  expect(report.broken.toSorted((one, other) => other.status - one.status)).toEqual([
    { url: `${base}/gone`, status: 404, ids: ["one", "two"] },
    { url: "http://127.0.0.1:9/", status: 0, ids: ["silent"] },
  ]);
  expect(asked.get("/fine?a=1&b=2")?.agent).toContain("Alongside");
  expect(asked.get("/busy")?.times).toBeLessThanOrEqual(6); // who says "later" is tried as often as others, and then left alone
  expect(mostOpen).toBeLessThanOrEqual(4);
  expect(mostOpen).toBeGreaterThan(1);
  expect(linkTable(report)).toContain(`| 404 | ${base}/gone | one, two |`);
  expect(linkTable(report)).toContain("27 links asked, 2 without a good answer.");
}, 60_000);

test("a site that never answers does not keep the report from coming", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
  const report = await checkLinks(
    [aResource({ id: "hangs", website: url }), aResource({ id: "fine", website: `${base}/fine` })],
    1500,
  );
  expect(report.broken).toEqual([{ url, status: 0, ids: ["hangs"] }]);
  silent.closeAllConnections();
  silent.close();
}, 20_000);

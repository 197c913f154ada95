import { csvOf } from "../../core/csv.ts";
import type { Resource } from "../../data/schema.ts";
import { evidenceText } from "../../platform/evidenceText.ts";

const columns: readonly (readonly [name: string, cell: (resource: Resource) => string | undefined])[] = [
  ["id", ({ id }) => id],
  ["name", ({ name }) => name],
  ["also known as", ({ aka }) => aka.join("; ")],
  ["kind", ({ kind }) => kind],
  ["summary (English)", ({ summary }) => summary.en],
  ["summary (Spanish)", ({ summary }) => summary.es],
  ["website", ({ website }) => website],
  ["phone", ({ phone }) => phone],
  ["text line", ({ text }) => text && [text.number, text.word].filter(Boolean).join(": ")],
  ["email", ({ email }) => email],
  ["Facebook", ({ facebook }) => facebook],
  ["name to look for", ({ lookFor }) => lookFor],
  ["serves", ({ serves }) => (serves === "US" ? serves : serves.join("; "))],
  ["city", ({ place }) => place?.city],
  ["state", ({ place }) => place?.state],
  ["ZIP", ({ place }) => place?.zip],
  ["audiences", ({ audiences }) => audiences.join("; ")],
  ["youngest", ({ ages }) => ages?.from?.toString()],
  ["oldest", ({ ages }) => ages?.to?.toString()],
  ["topics", ({ topics }) => topics.join("; ")],
  ["formats", ({ formats }) => formats.join("; ")],
  ["languages", ({ languages }) => languages.join("; ")],
  ["cost", ({ cost }) => cost],
  ["joining", ({ joining }) => joining],
  ["faith", ({ faith }) => faith?.tradition],
  ["open to all", ({ faith }) => faith?.openToAll?.toString()],
  ["lasts", ({ lasts }) => lasts && (lasts === "ongoing" ? lasts : `series ${JSON.stringify(lasts)}`)],
  ["meets", ({ meets }) => meets?.map(({ rule, start, zone }) => `${rule} ${start} ${zone}`).join("; ")],
  ["schedule (English)", ({ scheduleNote }) => scheduleNote?.en],
  ["schedule (Spanish)", ({ scheduleNote }) => scheduleNote?.es],
  ["who sees that one joined", ({ privacy }) => privacy],
  ["run by", ({ runBy }) => runBy],
  ["caution (English)", ({ caution }) => caution?.en],
  ["caution (Spanish)", ({ caution }) => caution?.es],
  ["how it is known", (resource) => evidenceText("en", resource)],
  ["seen", ({ evidence }) => evidence.seen],
  ["date of the page", ({ evidence }) => evidence.pageDate],
  ["sources", ({ evidence }) => evidence.sources.join(" ")],
];

/** One line for each entry, for spreadsheets; several values in one cell stand between semicolons. */
export function toCsv(resources: readonly Resource[]): string {
  const rows = resources.map((resource) => columns.map(([, cell]) => cell(resource) ?? ""));
  return csvOf([columns.map(([name]) => name), ...rows]);
}

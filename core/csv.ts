import { stringify } from "csv-stringify/browser/esm/sync";

/**
 * Rows as CSV (RFC 4180) that spreadsheets read. A cell that begins like a formula, and would be run by them, is disarmed; one with
 * any end of a line in it stands in quotes, as else it would be cut there.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { escape_formulas: true, record_delimiter: "windows", quoted_match: /[\r\n]/ });
}

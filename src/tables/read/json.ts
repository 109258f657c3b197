/** Disclosure items as JSON: a list that `renderList` wrote, or rows as developers have them. */
import type { Vocabulary } from "../../model/data.js";
import type { DisclosureList } from "../../model/list.js";
import { type RecordProblem, recordsOf, textIn } from "../../text/records.js";
import { listTable } from "../rows.js";
import { TableReadError } from "./error.js";
import { publishedRecords } from "./official/records.js";
import type { PublishedTable } from "./published.js";

/** Whether a text begins as JSON does, and no table: with a brace, or a bracket and a brace. */
export function isJson(start: string): boolean {
  // A brace before a backslash begins rich text.
  return /^\uFEFF?\s*(?:\{(?!\\)|\[\s*\{)/u.test(start);
}

/**
 * Reads the items of a JSON text: a list, or rows in an array or one a line.
 *
 * @throws TableReadError `table-json-not-list`
 */
export async function readJson(text: string, vocabulary: Vocabulary): Promise<PublishedTable> {
  const records = recordsOf(text);
  // A list is printed over many lines, none of which is a record.
  if ("detail" in records) return listTable(await listOf(parse(text, records)), vocabulary);
  const [first] = records;
  if (first && "sections" in first.value) return listTable(await listOf(first.value), vocabulary);
  if (!records.some(({ value }) => textIn(value.name) !== null)) throw notList("name", first?.row);
  return publishedRecords(records, vocabulary);
}

function parse(text: string, { row, detail }: RecordProblem): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const whole = cause instanceof Error ? cause.message : "";
    throw row > 1 ? notList(detail, row, cause) : notList(whole, undefined, cause);
  }
}

async function listOf(value: unknown): Promise<DisclosureList> {
  const { disclosureListSchema } = await import("../../model/list.js");
  const result = disclosureListSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw notList(issue?.path.join(".") ?? "", undefined, result.error);
}

function notList(detail: string, row?: number, cause?: unknown): TableReadError {
  const at = row === undefined ? {} : { row };
  return new TableReadError("table-json-not-list", { zh: detail, en: detail }, at, { cause });
}

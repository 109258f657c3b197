/** From a file, or a text pasted from a page, to the disclosure items in it. */
import type { Vocabulary } from "../../model/data.js";
import { TableReadError } from "./error.js";
import { type ReadOptions, readGrids, readPastedGrids } from "./index.js";
import { READ_LIMITS } from "./limits.js";
import { readPublished } from "./official/index.js";
import { publishedList } from "./official/list.js";
import type { PublishedTable } from "./published.js";

/** How to read a published table. */
export interface PublishedOptions extends ReadOptions {
  /** What channels, methods and levels are called. */
  readonly vocabulary: Vocabulary;
}

/**
 * Reads the disclosure items of a file.
 *
 * @param source bytes of xlsx, xls, ods, docx, html, csv, tsv, Markdown, or of a list that `renderList` wrote as
 *   JSON; or a text pasted from a page
 * @throws TableReadError where no table can be read from it; a file whose tables hold no items gives no rows
 */
export async function readPublishedFile(
  source: Uint8Array | string,
  options: PublishedOptions,
): Promise<PublishedTable> {
  const { vocabulary, limits } = options;
  if (isJson(source, { ...READ_LIMITS, ...limits }.bytes))
    return publishedList(await parseList(source), vocabulary);
  const grids = await (typeof source === "string"
    ? readPastedGrids(source, options)
    : readGrids(source, options));
  return readPublished(grids, vocabulary);
}

/** A text that begins with a brace, as no table does. */
function isJson(source: Uint8Array | string, limit: number): boolean {
  if (source.length > limit) return false;
  const start = typeof source === "string" ? source.slice(0, 64) : textOf(source.subarray(0, 64));
  return start.trimStart().startsWith("{");
}

async function parseList(source: Uint8Array | string) {
  const { disclosureListSchema } = await import("../../model/list.js");
  const result = disclosureListSchema.safeParse(
    parseJson(typeof source === "string" ? source : textOf(source)),
  );
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path.join(".") ?? "";
  throw new TableReadError("table-json-not-list", { zh: path, en: path }, {}, { cause: result.error });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "";
    throw new TableReadError("table-json-not-list", { zh: message, en: message }, {}, { cause });
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

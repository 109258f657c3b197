/** From a file, or a text pasted from a page, to the disclosure items in it. */
import type { Vocabulary } from "../../model/data.js";
import { type ReadOptions, readGrids, readPastedGrids } from "./index.js";
import { isJson, readJson } from "./json.js";
import { checkSize, READ_LIMITS } from "./limits.js";
import { readPublished } from "./official/index.js";
import type { PublishedTable } from "./published.js";

/** How to read a published table. */
export interface PublishedOptions extends ReadOptions {
  /** What channels, methods and levels are called. */
  readonly vocabulary: Vocabulary;
}

/**
 * Reads the disclosure items of a file.
 *
 * @param source bytes of xlsx, xls, ods, docx, html, csv, tsv, Markdown, or of JSON: a list that `renderList` wrote, or
 *   rows in an array or one a line; or a text pasted from a page
 * @throws TableReadError where no table can be read from it; a file whose tables hold no items gives no rows
 */
export async function readPublishedFile(
  source: Uint8Array | string,
  options: PublishedOptions,
): Promise<PublishedTable> {
  const { vocabulary } = options;
  const limits = { ...READ_LIMITS, ...options.limits };
  checkSize(source.length, limits);
  if (typeof source === "string" ? isJson(source.slice(0, START)) : isJson(textOf(source.subarray(0, START))))
    return readJson(typeof source === "string" ? source : textOf(source), vocabulary);
  const grids = await (typeof source === "string"
    ? readPastedGrids(source, options)
    : readGrids(source, options));
  return readPublished(grids, vocabulary, { items: limits.items });
}

/** Characters or bytes in which JSON shows that it is. */
const START = 64;

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

/** From a file, or a text pasted from a page, to the disclosure items in it. */
import { assertFields } from "../../model/argument.js";
import type { Vocabulary } from "../../model/data.js";
import { VOCABULARY } from "../../model/shapes.js";
import { bytesOf, type FileBytes } from "../../text/bytes.js";
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
 * @param source bytes (a Blob or File is read here) of xlsx, xls, ods, docx, html, csv, tsv, Markdown, or of JSON: a list that `renderList` wrote, or
 *   rows in an array or one a line; or a text pasted from a page
 * @throws TableReadError where no table can be read from it; a file whose tables hold no items gives no rows
 */
export async function readPublishedFile(
  source: FileBytes | string,
  options: PublishedOptions,
): Promise<PublishedTable> {
  assertFields("readPublishedFile", options, { vocabulary: VOCABULARY });
  const { vocabulary } = options;
  const limits = { ...READ_LIMITS, ...options.limits };
  const check = (size: number) => checkSize(size, limits);
  if (typeof source === "string") {
    check(source.length);
    if (isJson(source.slice(0, START))) return readJson(source, vocabulary);
    return readPublished(await readPastedGrids(source, options), vocabulary, { items: limits.items });
  }
  const bytes = await bytesOf("readPublishedFile", source, check);
  if (isJson(textOf(bytes.subarray(0, START)))) return readJson(textOf(bytes), vocabulary);
  return readPublished(await readGrids(bytes, options), vocabulary, { items: limits.items });
}

/** Characters or bytes in which JSON shows that it is. */
const START = 64;

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

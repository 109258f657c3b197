/** The official table (事项目录) as people know it, and the formats it is written in. */
import { assertArgument, assertFields, LANG, oneOf, optional } from "../model/argument.js";
import type { Vocabulary } from "../model/data.js";
import type { DisclosureList } from "../model/list.js";
import { DISCLOSURE_LIST, VOCABULARY } from "../model/shapes.js";
import { type Lang, LIST_FORMATS, type ListFormat } from "./options.js";
import { WRITERS } from "./writers.js";

export type { BlobLike, FileBytes } from "../text/bytes.js";
export { checkedOnly } from "./checked-only.js";
export type { PlainTable } from "./layout/model.js";
export { listLines } from "./lines.js";
export * from "./options.js";
export { type PublishedOptions, readPublishedFile } from "./read/file.js";
export * from "./read/index.js";
export { readPublished } from "./read/official/index.js";
export * from "./report/index.js";
export type { Column, TableRow } from "./row.js";
export { itemRow, listRow, listTable, rawRow } from "./rows.js";
export { WRITERS } from "./writers.js";
export type { FormMaker } from "./xlsx/form.js";

/** How a list is written. */
export interface RenderListOptions {
  /** Printed terms of channels, methods and levels: `catalog.vocabulary`. */
  readonly vocabulary: Vocabulary;
  /** Language of headings and notes, `zh` unless told. */
  readonly lang?: Lang | undefined;
  /** Print 网站所属栏目 where the list knows it. */
  readonly withColumns?: boolean | undefined;
}

/**
 * Writes a disclosure list in one format. The same list gives the same bytes, on every platform.
 *
 * @param list valid by `disclosureListSchema`
 * @param format one of `LIST_FORMATS`
 * @returns bytes of xlsx and docx, text of the others
 * @throws `WrongArgumentError` (code `wrong-argument`)
 */
export function renderList(
  list: DisclosureList,
  format: "xlsx" | "docx",
  options: RenderListOptions,
): Promise<Uint8Array<ArrayBuffer>>;
export function renderList(
  list: DisclosureList,
  format: Exclude<ListFormat, "xlsx" | "docx">,
  options: RenderListOptions,
): Promise<string>;
export function renderList(
  list: DisclosureList,
  format: ListFormat,
  options: RenderListOptions,
): Promise<Uint8Array<ArrayBuffer> | string>;
export async function renderList(
  list: DisclosureList,
  format: ListFormat,
  options: RenderListOptions,
): Promise<Uint8Array<ArrayBuffer> | string> {
  assertArgument("renderList", list, DISCLOSURE_LIST);
  assertArgument("renderList", format, oneOf(LIST_FORMATS));
  assertFields("renderList", options, { vocabulary: VOCABULARY, lang: optional(LANG) });
  const { vocabulary, lang = "zh", withColumns = false } = options;
  return WRITERS[format].write(list, { vocabulary, lang, withColumns });
}

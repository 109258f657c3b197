/** The one place that decides what the printed table says and which cells are merged; writers only draw it. */
import type { DisclosureList } from "../../model/list.js";
import type { PrintOptions } from "../options.js";
import { WORDS } from "../words/index.js";
import { headOf, officialColumns, optionalColumns, rowsOf } from "./columns.js";
import { coverOf } from "./cover.js";
import { localTable } from "./local.js";
import type { ListDocument } from "./model.js";
import { sectionTable } from "./section.js";
import { printable } from "./text.js";

export * from "./lines.js";
export * from "./model.js";

/**
 * Lays out a list: cover, local changes, one table a domain.
 *
 * @param list valid by `disclosureListSchema`
 * @param options terms and language
 */
export function layOut(list: DisclosureList, options: PrintOptions): ListDocument {
  const words = WORDS[options.lang];
  const columns = officialColumns(optionalColumns(rowsOf(list)), options);
  const local = localTable(list, options);
  return {
    language: words.tag,
    title: (list.boards ? words.boardsTitle : words.title)(printable(list.agency.name)),
    cover: coverOf(list, local?.rows.length ?? 0, options),
    local,
    columns,
    head: headOf(columns),
    sections: list.sections.map((section) => sectionTable(section, list.basisOn, columns, options)),
    empty: words.empty,
    page: words.page,
  };
}

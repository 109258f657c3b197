/** The one place that decides what the printed table says and which cells are merged; writers only draw it. */
import type { DisclosureList } from "../../model/list.js";
import { isDraft } from "../open.js";
import type { PrintOptions } from "../options.js";
import { WORDS } from "../words/index.js";
import { absentTable } from "./absent.js";
import { columnsAsked, officialColumns } from "./columns.js";
import { coverOf } from "./cover.js";
import { listOptions } from "./list-options.js";
import type { ListDocument } from "./model.js";
import { sectionTable } from "./section.js";
import { printable } from "./text.js";

export { wordWidth } from "./columns.js";
export * from "./fit.js";
export * from "./lines.js";
export * from "./model.js";
export * from "./pages.js";

/**
 * Lays out a list: cover, one table a domain; a draft says that it is one.
 *
 * @param list valid by `disclosureListSchema`
 * @param asked terms and language
 */
export function layOut(list: DisclosureList, asked: PrintOptions): ListDocument {
  const options = listOptions(list, asked);
  const words = WORDS[options.lang];
  const columns = officialColumns(columnsAsked(list, options), options);
  const draft = isDraft(list);
  const kind = { draft, boards: list.boards === true };
  const title = (list.boards ? words.boardsTitle : words.title)(printable(list.agency.name));
  return {
    language: words.tag,
    title: draft ? title + words.draft : title,
    cover: coverOf(list, draft, options),
    sections: list.sections.map((section, at) => sectionTable(section, at + 1, kind, columns, options)),
    empty: words.empty,
    absent: absentTable(list, options),
    page: words.page,
    continued: words.continued,
    screen: words.screen,
  };
}

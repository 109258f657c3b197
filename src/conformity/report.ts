/** A comparison with the standard as a report for people. */

import type { Catalog } from "../catalog/index.js";
import { assertArgument, LANG, OBJECT, TEXT } from "../model/argument.js";
import { CATALOG, CONFORMITY } from "../model/shapes.js";
import type { PlainTable } from "../tables/layout/index.js";
import { termOf } from "../tables/layout/terms.js";
import type { Lang } from "../tables/options.js";
import type { Report } from "../tables/report/index.js";
import type { Column } from "../tables/row.js";
import { WORDS as TABLE_WORDS } from "../tables/words/index.js";
import { namedInFull } from "../text/named.js";
import { LEVEL_WORDS } from "../validate/format-text.js";
import type { Conformity } from "./conform.js";
import { type Deviation, hintOf } from "./deviation.js";
import type { Score } from "./score.js";
import { WORDS } from "./words.js";

/**
 * Makes the report of a comparison.
 *
 * @param name what was compared, as its reader knows it
 * @param catalog knows the names of domains
 * @param called what the locality calls domains, by their ids, where it renames them
 * @param ids whether to name items by their ids too
 */
export function conformityReport(
  name: string,
  conformity: Conformity,
  catalog: Catalog,
  lang: Lang,
  called: Readonly<Record<string, string>> = {},
  ids = true,
): Report {
  assertArgument("conformityReport", called, OBJECT);
  assertArgument("conformityReport", name, TEXT);
  assertArgument("conformityReport", conformity, CONFORMITY);
  assertArgument("conformityReport", catalog, CATALOG);
  assertArgument("conformityReport", lang, LANG);
  const words = WORDS[lang];
  const { counts, score, domains, lacking, level, day, horizon, deviations } = conformity;
  const names = domains.map((id) => {
    const standard = catalog.domain(id)[lang === "zh" ? "name" : "en"];
    const own = called[id];
    return own === undefined || own === standard ? standard : words.renamed(own, standard);
  });
  return {
    title: words.title(name),
    lines: [
      words.found(counts),
      words.scope(
        names,
        lacking.length,
        level && termOf({ vocabulary: catalog.vocabulary, lang }, "levels", level),
        catalog.release.release,
      ),
      words.law(day, horizon),
      words.score(score, domains.length + lacking.length, lacking.length),
    ],
    tables: [
      scoreTable(score, lang),
      ...words.groups.map(({ title, rules }) => {
        const found = deviations.filter(({ rule }) => rules.includes(rule));
        const table = deviationTable(title, found, catalog, lang);
        return ids ? table : withoutColumn(table, words.column.id);
      }),
    ],
    lang,
  };
}

function scoreTable({ rubric, sections }: Score, lang: Lang): PlainTable {
  const { column, notAssessed } = WORDS[lang];
  return {
    title: `${rubric.title[lang]}`,
    columns: [
      { heading: column.section, width: 24, align: "left" },
      { heading: column.criterion, width: 40, align: "left" },
      { heading: column.full, width: 8, align: "center" },
      { heading: column.earned, width: 12, align: "center" },
      { heading: column.share, width: 12, align: "center" },
    ],
    rows: sections.flatMap(({ title, criteria }) =>
      criteria.map(({ criterion, share }) => [
        title[lang],
        criterion.title[lang],
        criterion.points,
        share === null ? notAssessed : Math.round(criterion.points * share * 10) / 10,
        share === null ? "" : `${Math.round(share * 1000) / 10}%`,
      ]),
    ),
  };
}

function deviationTable(
  title: string,
  deviations: readonly Deviation[],
  catalog: Catalog,
  lang: Lang,
): PlainTable {
  const { column } = WORDS[lang];
  return withoutBlanks({
    title: WORDS[lang].counted(title, deviations.length, remarksAmong(deviations)),
    columns: [
      { heading: column.place, width: 16, align: "left" },
      { heading: column.level, width: 7, align: "center" },
      { heading: column.id, width: 26, align: "left" },
      { heading: column.item, width: 30, align: "left" },
      { heading: column.field, width: 12, align: "center" },
      { heading: column.means, width: 36, align: "left" },
      { heading: column.national, width: 30, align: "left" },
      { heading: column.local, width: 30, align: "left" },
      { heading: column.hint, width: 30, align: "left" },
    ],
    rows: deviations.map((one) => [
      one.at ? WORDS[lang].at(one.at.table, one.at.row) : "",
      LEVEL_WORDS[one.level][lang],
      one.item ?? "",
      subjectOf(one, catalog, lang),
      one.field === null ? "" : headingOf(one.field, lang),
      one.message[lang],
      one.national,
      shortened(one.local),
      hintOf(one)[lang],
    ]),
  });
}

/** How many are told for information alone; of additions, which never are more and stand for themselves, nobody counts. */
function remarksAmong(deviations: readonly Deviation[]): number {
  return deviations.filter(({ rule, level }) => level === "info" && rule !== "item-added").length;
}

function withoutColumn({ title, columns, rows }: PlainTable, heading: string): PlainTable {
  const at = columns.findIndex((column) => column.heading === heading);
  const isOther = (_: unknown, index: number) => index !== at;
  return { title, columns: columns.filter(isOther), rows: rows.map((cells) => cells.filter(isOther)) };
}

/** What a deviation is about: the item, or the domain as a whole. */
function subjectOf({ rule, domain, title }: Deviation, catalog: Catalog, lang: Lang): string {
  const isDomain = rule === "domain-missing" && domain !== null;
  return isDomain && lang === "en" ? catalog.domain(domain).en : namedInFull(title);
}

function headingOf(field: Column, lang: Lang): string {
  const { heading } = TABLE_WORDS[lang];
  if (field === "number") return heading.seq;
  return field === "remark" ? WORDS[lang].column.remark : heading[field];
}

/** Leaves out the columns that say nothing in any row, such as the place of an item that is missing. */
function withoutBlanks({ title, columns, rows }: PlainTable): PlainTable {
  const isFilled = (_: unknown, at: number) => rows.some((cells) => cells[at] !== "");
  return { title, columns: columns.filter(isFilled), rows: rows.map((cells) => cells.filter(isFilled)) };
}

/** As much of a cell as tells which one it is; the whole stands in the table and in JSON. */
const MAX_LOCAL = 120;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > MAX_LOCAL ? `${characters.slice(0, MAX_LOCAL).join("")}…` : text;
}

/** Coverage as tables for people: a page, a sheet, lines. */

import { assertArgument, LANG, TEXT } from "../../model/argument.js";
import { COVERAGE } from "../../model/shapes.js";
import { escapeHtml } from "../../tables/html/escape.js";
import { pageHtml } from "../../tables/html/page.js";
import { plainHtml } from "../../tables/html/plain.js";
import type { PlainTable } from "../../tables/layout/model.js";
import { printable } from "../../tables/layout/text.js";
import { escapeMarkdown } from "../../tables/markdown.js";
import { plainTableLines } from "../../tables/md.js";
import type { Lang } from "../../tables/options.js";
import type { Coverage } from "./coverage.js";
import { COVERAGE_WORDS, type CoverageWords } from "./words.js";

/** The tables of coverage; those without rows are left out. */
export function coverageTables(coverage: Coverage, lang: Lang): PlainTable[] {
  assertArgument("coverageTables", coverage, COVERAGE);
  assertArgument("coverageTables", lang, LANG);
  const words = COVERAGE_WORDS[lang];
  const { column } = words;
  const { leftBehind, withoutOffice, officesWithoutItem, powersWithoutItem } = coverage;
  const itemColumns = [
    { heading: column.domain, width: 14, align: "center" },
    { heading: column.category, width: 18, align: "left" },
    { heading: column.name, width: 26, align: "left" },
    { heading: column.item, width: 30, align: "left" },
  ] as const;
  const tables: PlainTable[] = [
    {
      title: words.leftBehind,
      columns: [...itemColumns, { heading: column.power, width: 40, align: "left" }],
      rows: leftBehind.map((item) => [
        item.domain,
        item.category,
        item.name,
        item.item,
        item.powers.join("\n"),
      ]),
    },
    {
      title: words.withoutOffice,
      columns: [...itemColumns, { heading: column.status, width: 40, align: "left" }],
      rows: withoutOffice.map((item) => [
        item.domain,
        item.category,
        item.name,
        item.item,
        item.proposed ? words.waiting : words.nothing,
      ]),
    },
    {
      title: words.officesWithoutItem,
      columns: [{ heading: column.office, width: 14, align: "left" }],
      rows: officesWithoutItem.map((office) => [office]),
    },
    {
      title: words.powersWithoutItem,
      columns: [
        { heading: column.type, width: 14, align: "center" },
        { heading: column.power, width: 44, align: "left" },
      ],
      rows: powersWithoutItem.flatMap(({ type, powers }) =>
        powers.map((power) => [type ?? words.untyped, power]),
      ),
    },
  ];
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => ({
      ...table,
      rows: table.rows.map((cells) =>
        cells.map((cell) => (typeof cell === "string" ? printable(cell) : cell)),
      ),
    }));
}

/** Coverage in a few lines. */
export function coverageLines(coverage: Coverage, lang: Lang): string[] {
  assertArgument("coverageLines", coverage, COVERAGE);
  assertArgument("coverageLines", lang, LANG);
  return factsOf(coverage, COVERAGE_WORDS[lang]);
}

/**
 * Coverage as a page of its own: one HTML file without scripts.
 *
 * @param agency printed in the title
 */
export function coveragePage(coverage: Coverage, agency: string, lang: Lang): string {
  assertArgument("coveragePage", coverage, COVERAGE);
  assertArgument("coveragePage", agency, TEXT);
  assertArgument("coveragePage", lang, LANG);
  const words = COVERAGE_WORDS[lang];
  const title = words.title(printable(agency));
  const facts = factsOf(coverage, words).map((line) => `<p>${escapeHtml(line)}</p>`);
  return pageHtml(
    { language: words.tag, title, page: words.page },
    [`<h1>${escapeHtml(title)}</h1>`, ...facts, ...coverageTables(coverage, lang).map(plainHtml)].join("\n"),
  );
}

/**
 * Coverage as Markdown.
 *
 * @param agency printed in the title
 */
export function coverageMarkdown(coverage: Coverage, agency: string, lang: Lang): string {
  assertArgument("coverageMarkdown", coverage, COVERAGE);
  assertArgument("coverageMarkdown", agency, TEXT);
  assertArgument("coverageMarkdown", lang, LANG);
  const words = COVERAGE_WORDS[lang];
  const tables = coverageTables(coverage, lang).flatMap((table) => [
    `## ${table.title}`,
    plainTableLines(table).join("\n"),
  ]);
  const title = `# ${escapeMarkdown(words.title(printable(agency)))}`;
  return `${[title, ...factsOf(coverage, words).map(escapeMarkdown), ...tables].join("\n\n")}\n`;
}

function factsOf(coverage: Coverage, words: CoverageWords): string[] {
  const { withoutOffice, powersWithoutItem } = coverage;
  const types = powersWithoutItem.map(({ type, powers }) => `${type ?? words.untyped} ${powers.length}`);
  return [
    ...words.facts(coverage, withoutOffice.filter(({ proposed }) => proposed).length),
    ...(types.length > 0 ? [words.byType(types)] : []),
  ];
}

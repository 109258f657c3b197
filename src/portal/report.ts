/** Reports on columns: those that a list needs, and how a site's own compare with them. */
import { assertArgument, assertFields, LANG, listOf, OBJECT, TEXT } from "../model/argument.js";
import type { DisclosureList } from "../model/list.js";
import { DISCLOSURE_LIST } from "../model/shapes.js";
import type { Lang } from "../tables/options.js";
import type { Report } from "../tables/report/index.js";
import { WORDS as TABLE_WORDS } from "../tables/words/index.js";
import type { ColumnComparison } from "./compare.js";
import { portalColumns } from "./tree.js";
import { WORDS } from "./words.js";

/** From which likeness on a column is simply there. */
const SAME = 0.99;

const left = (heading: string, width: number) => ({ heading, width, align: "left" }) as const;
const center = (heading: string, width: number) => ({ heading, width, align: "center" }) as const;

/** Makes the report of the columns that a list needs, for whoever sets up the site. */
export function columnsReport(list: DisclosureList, lang: Lang): Report {
  assertArgument("columnsReport", list, DISCLOSURE_LIST);
  assertArgument("columnsReport", lang, LANG);
  const words = WORDS[lang];
  const { heading, csv } = TABLE_WORDS[lang];
  const columns = portalColumns(list);
  const depth = Math.max(1, ...columns.map(({ path }) => path.length));
  const levels = Array.from({ length: depth }, (_, at) => words.level(at + 1));
  const told = columns.some(({ url, refresh }) => url !== undefined || refresh !== undefined);
  const title = words.columnsTitle(list.agency.name);
  return {
    title,
    lines: [words.columnsSummary(columns.length)],
    tables: [
      {
        title,
        columns: [
          ...levels.map((level) => left(level, 26)),
          left(csv.id, 26),
          left(heading.content, 50),
          left(heading.deadline, 30),
          ...(told ? [left(words.url, 40), left(words.refresh, 14)] : []),
        ],
        rows: columns.map(({ path, items, url = "", refresh = "" }) => [
          ...levels.map((_, at) => path[at] ?? ""),
          items.map(({ id }) => id).join("\n"),
          items.flatMap(({ content }) => content).join("\n"),
          [...new Set(items.map(({ deadline }) => deadline ?? ""))].join("\n"),
          ...(told ? [url, refresh] : []),
        ]),
      },
    ],
    lang,
  };
}

/**
 * Makes the report of a comparison: columns that are missing, that have another name, and that the list does not ask for.
 *
 * @param name what was compared, such as the name of the site's export
 * @param comparison as `compareColumns` makes it
 */
export function siteReport(name: string, comparison: ColumnComparison, lang: Lang): Report {
  assertArgument("siteReport", name, TEXT);
  assertFields("siteReport", comparison, {
    matches: listOf(OBJECT),
    missing: listOf(OBJECT),
    further: listOf(OBJECT),
  });
  assertArgument("siteReport", lang, LANG);
  const { matches, missing, further } = comparison;
  const words = WORDS[lang];
  const join = (parts: readonly string[]) => parts.join(" > ");
  return {
    title: words.title(name),
    lines: [words.summary(matches.length + missing.length, matches.length, missing.length, further.length)],
    tables: [
      {
        title: words.missing,
        columns: [left(words.needed, 60), left(words.items, 40)],
        rows: missing.map(({ path, items }) => [join(path), items.map(({ id }) => id).join("\n")]),
      },
      {
        title: words.renamed,
        columns: [
          left(words.needed, 60),
          left(words.found, 60),
          center(words.row, 8),
          center(words.likeness, 10),
        ],
        rows: matches
          .filter(({ likeness }) => likeness < SAME)
          .map(({ needed, found, likeness }) => [
            join(needed.path),
            join(found.path),
            found.row,
            likeness.toFixed(2),
          ]),
      },
      {
        title: words.further,
        columns: [left(words.found, 60), center(words.row, 8)],
        rows: further.map(({ path, row }) => [join(path), row]),
      },
    ],
    lang,
  };
}

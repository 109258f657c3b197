/** A ranking as a report for people, with what could not be read. */

import type { Catalog } from "../catalog/index.js";
import { assertArgument, FUNCTION, LANG, listOf, OBJECT, TEXT } from "../model/argument.js";
import { CATALOG } from "../model/shapes.js";
import type { PlainTable } from "../tables/layout/index.js";
import type { Lang } from "../tables/options.js";
import type { Report } from "../tables/report/index.js";
import type { LeagueRecord } from "./league.js";
import { type CatalogRecord, type MustPublish, type Ranking, rankingOf, shareOf } from "./ranking.js";
import { RANKING_WORDS } from "./ranking-words.js";

/**
 * Makes the report of a ranking: localities by all their domains, the catalogs of each domain, and what could not be read.
 *
 * @param name what was ranked, as its reader knows it
 * @param records what became of each catalog
 * @param catalog knows the names of domains
 * @param mustPublish the domains that count for a locality; all that its level has items of unless given
 */
export function rankingReport(
  name: string,
  records: readonly CatalogRecord[],
  catalog: Catalog,
  lang: Lang,
  mustPublish: MustPublish = domainsOfLevel(catalog),
): Report {
  assertArgument("rankingReport", name, TEXT);
  assertArgument("rankingReport", records, listOf(OBJECT));
  assertArgument("rankingReport", catalog, CATALOG);
  assertArgument("rankingReport", lang, LANG);
  assertArgument("rankingReport", mustPublish, FUNCTION);
  const words = RANKING_WORDS[lang];
  const standings = records.flatMap((record) => (record.domain === null ? [] : [record]));
  const failures = records.flatMap((record) => (record.domain === null ? [record] : []));
  const ranking = rankingOf(standings, mustPublish);
  const files = new Set(standings.map(({ file }) => file)).size;
  return {
    title: words.title(name),
    lines: [words.summary(files, ranking.localities.length, standings.length, failures.length)],
    tables: [
      localityTable(ranking, lang),
      domainTable(ranking, catalog, lang),
      {
        title: words.unread,
        columns: [left(words.file, 50), left(words.error, 24)],
        rows: failures.map(({ file, error }) => [file, error]),
      },
    ],
    lang,
  };
}

function domainsOfLevel(catalog: Catalog): MustPublish {
  return (level) =>
    catalog.domains
      .map(({ id }) => id)
      .filter((domain) => catalog.items({ domain, ...(level ? { level } : {}) }).length > 0);
}

const left = (heading: string, width: number) => ({ heading, width, align: "left" }) as const;
const center = (heading: string, width: number) => ({ heading, width, align: "center" }) as const;

function localityTable({ localities }: Ranking, lang: Lang): PlainTable {
  const words = RANKING_WORDS[lang];
  return {
    title: words.counties,
    columns: [
      center(words.place, 6),
      left(words.county, 30),
      center(words.domains, 8),
      center(words.percent, 10),
      ...countColumns(lang),
    ],
    rows: localities.map(({ place, row }) => [
      place,
      row.county,
      new Set(row.standings.map(({ domain }) => domain)).size,
      percentOf(row),
      ...countsOf(row),
    ]),
  };
}

function domainTable({ domains }: Ranking, catalog: Catalog, lang: Lang): PlainTable {
  const words = RANKING_WORDS[lang];
  return {
    title: words.table,
    columns: [
      center(words.place, 6),
      left(words.domain, 22),
      left(words.file, 40),
      center(words.percent, 10),
      center(words.score, 12),
      ...countColumns(lang),
    ],
    rows: domains.flatMap(({ domain, standings }) =>
      standings.map(({ place, row }) => [
        place,
        catalog.domain(domain)[lang === "zh" ? "name" : "en"],
        row.file,
        percentOf(row),
        `${row.points} / ${row.assessed}`,
        ...countsOf(row),
      ]),
    ),
  };
}

function countColumns(lang: Lang): PlainTable["columns"] {
  const words = RANKING_WORDS[lang];
  return [
    center(words.found, 12),
    center(words.weakened, 8),
    center(words.outdated, 10),
    center(words.added, 8),
  ];
}

type Counts = Omit<LeagueRecord, "domain" | "level" | "gravest">;

function countsOf({ found, required, weakened, outdated, added }: Counts): PlainTable["rows"][number] {
  return [`${found} / ${required}`, weakened, outdated, added];
}

function percentOf(row: Counts): string {
  const share = shareOf(row);
  return share === null ? "" : `${(100 * share).toFixed(1)}%`;
}

/** The league table of a folder: counties by all their domains, each catalog and domain, and what could not be read. */
import { groupBy } from "../../responsibilities/group.js";
import type { Report } from "../../tables/report/index.js";
import type { Context } from "../context.js";
import type { FolderRecord, Standing } from "./records.js";

/** Makes the report of a folder. */
export function leagueReport(folder: string, records: readonly FolderRecord[], context: Context): Report {
  const { league } = context.messages.check;
  const standings = records.flatMap((record) => (record.domain === null ? [] : [record]));
  const failures = records.flatMap((record) => (record.domain === null ? [record] : []));
  const counties = groupBy(standings, ({ county }) => county);
  const files = new Set(standings.map(({ file }) => file)).size;
  return {
    title: league.title(folder),
    lines: [league.summary(files, counties.size, standings.length, failures.length)],
    tables: [
      countyTable(counties, context),
      domainTable(standings, context),
      {
        title: league.unread,
        columns: [left(league.file, 50), left(league.error, 24)],
        rows: failures.map(({ file, error }) => [file, error]),
      },
    ],
    lang: context.language,
  };
}

const left = (heading: string, width: number) => ({ heading, width, align: "left" }) as const;
const center = (heading: string, width: number) => ({ heading, width, align: "center" }) as const;

function countyTable(counties: ReadonlyMap<string, readonly Standing[]>, { messages }: Context) {
  const { league } = messages.check;
  const rows = Array.from(counties, ([county, standings]) => ({ county, standings, ...totalOf(standings) }));
  return {
    title: league.counties,
    columns: [
      center(league.place, 6),
      left(league.county, 30),
      center(league.domains, 8),
      center(league.percent, 10),
      center(league.found, 12),
      center(league.weakened, 8),
      center(league.outdated, 10),
      center(league.added, 8),
    ],
    rows: ranked(rows, ({ county }) => county).map(({ place, row }) => [
      place,
      row.county,
      row.standings.length,
      percentOf(row),
      `${row.found} / ${row.required}`,
      row.weakened,
      row.outdated,
      row.added,
    ]),
  };
}

function domainTable(standings: readonly Standing[], { catalog, language, messages }: Context) {
  const { league } = messages.check;
  const name = (id: string) => {
    const domain = catalog.domains.find((one) => one.id === id);
    return domain ? domain[language === "zh" ? "name" : "en"] : id;
  };
  return {
    title: league.table,
    columns: [
      center(league.place, 6),
      left(league.domain, 22),
      left(league.catalog, 40),
      center(league.percent, 10),
      center(league.score, 12),
      center(league.found, 12),
      center(league.weakened, 8),
      center(league.outdated, 10),
      center(league.added, 8),
    ],
    rows: catalog.domains.flatMap(({ id }) =>
      ranked(
        standings.filter(({ domain }) => domain === id),
        ({ file }) => file,
      ).map(({ place, row }) => [
        place,
        name(row.domain),
        row.file,
        percentOf(row),
        `${row.points} / ${row.assessed}`,
        `${row.found} / ${row.required}`,
        row.weakened,
        row.outdated,
        row.added,
      ]),
    ),
  };
}

interface Points {
  readonly points: number;
  readonly assessed: number;
}

/** Best first; equals share a place and stand in the order of their names. */
function ranked<Row extends Points>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): { readonly place: number; readonly row: Row }[] {
  const sorted = [...rows].sort(
    (a, b) => shareOf(b) - shareOf(a) || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0),
  );
  let place = 0;
  return sorted.map((row, at) => {
    const before = sorted[at - 1];
    if (before === undefined || shareOf(before) !== shareOf(row)) place = at + 1;
    return { place, row };
  });
}

/** Rounded, so that a difference in the last bit of a sum makes no place of its own. */
function shareOf({ points, assessed }: Points): number {
  return assessed === 0 ? 0 : Math.round((1000 * points) / assessed) / 1000;
}

function percentOf(row: Points): string {
  return row.assessed === 0 ? "" : `${(100 * shareOf(row)).toFixed(1)}%`;
}

function totalOf(standings: readonly Standing[]) {
  const sum = (
    of: keyof Standing & ("points" | "assessed" | "found" | "required" | "weakened" | "outdated" | "added"),
  ) => standings.reduce((total, standing) => total + standing[of], 0);
  return {
    points: sum("points"),
    assessed: sum("assessed"),
    found: sum("found"),
    required: sum("required"),
    weakened: sum("weakened"),
    outdated: sum("outdated"),
    added: sum("added"),
  };
}

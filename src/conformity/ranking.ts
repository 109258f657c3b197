/** Many local catalogs ranked: localities by all their domains together, and each domain's catalogs. */
import { assertArgument, FUNCTION } from "../model/argument.js";
import { DOMAIN_IDS, type DomainId, type Level } from "../model/codes.js";
import { groupBy } from "../model/group.js";
import { STANDINGS } from "../model/shapes.js";
import type { LeagueRecord } from "./league.js";

/** How one catalog of one locality stands in one domain. */
export interface Standing extends LeagueRecord {
  /** Which catalog, such as the path of its file. */
  readonly file: string;
  /** The locality that it is of. */
  readonly county: string;
}

/** What became of a catalog that was to be ranked: how it stands in a domain, or a code for why nobody can say. */
export type CatalogRecord =
  | Standing
  | (Pick<Standing, "file" | "county"> & { readonly domain: null; readonly error: string });

/** The figures that add up over domains. */
type Figures = Omit<LeagueRecord, "domain" | "level" | "gravest">;

/** A locality with the sums of its domains. */
export interface LocalityTotal extends Figures {
  readonly county: string;
  readonly standings: readonly Standing[];
}

/** Something in its place, from 1. Equals share a place; the places behind them stay empty. */
export interface Ranked<Row> {
  readonly place: number;
  readonly row: Row;
}

/** A ranking: see {@link rankingOf}. */
export interface Ranking {
  readonly localities: readonly Ranked<LocalityTotal>[];
  /** In official order; a domain in which nobody stands is left out. */
  readonly domains: readonly { readonly domain: DomainId; readonly standings: readonly Ranked<Standing>[] }[];
}

/** The domains of which an agency of a level, or of any, must publish something. */
export type MustPublish = (level: Level | null) => readonly DomainId[];

/**
 * Ranks catalogs by the share of the points that could be assessed, best first; equals stand in the order of their names.
 * A locality is ranked by all that it must publish: a domain that it does not publish earns nothing of its points, and of
 * several catalogs of one domain the best counts.
 *
 * @param standings one a catalog and domain, as {@link leagueRecords} makes them, in any order
 * @param mustPublish every domain unless given
 */
export function rankingOf(
  standings: readonly Standing[],
  mustPublish: MustPublish = () => DOMAIN_IDS,
): Ranking {
  assertArgument("rankingOf", standings, STANDINGS);
  assertArgument("rankingOf", mustPublish, FUNCTION);
  const most = standings.reduce((most, { assessed }) => Math.max(most, assessed), 0);
  const byCounty = groupBy(standings, ({ county }) => county);
  const localities = Array.from(byCounty, ([county, own]) => {
    const levels = new Set(own.map(({ level = null }) => level));
    const [level = null] = levels.size === 1 ? levels : [];
    const best = bestOfDomains(own);
    const lacking = mustPublish(level).filter((domain) => best.every((one) => one.domain !== domain));
    const total = totalOf(best);
    return { county, standings: own, ...total, assessed: total.assessed + lacking.length * most };
  });
  const byDomain = groupBy(standings, ({ domain }) => domain);
  return {
    localities: ranked(localities, ({ county }) => county),
    domains: DOMAIN_IDS.flatMap((domain) => {
      const own = byDomain.get(domain);
      return own ? [{ domain, standings: ranked(own, ({ file }) => file) }] : [];
    }),
  };
}

/**
 * The share of points that were earned, 0 to 1 in thousandths: rounded, so that a difference in the last bit of a sum
 * makes no place of its own.
 *
 * @returns null where nothing could be assessed
 */
export function shareOf({ points, assessed }: Pick<Figures, "points" | "assessed">): number | null {
  return assessed === 0 ? null : Math.round((1000 * points) / assessed) / 1000;
}

function ranked<Row extends Figures>(rows: readonly Row[], nameOf: (row: Row) => string): Ranked<Row>[] {
  const share = (row: Row) => shareOf(row) ?? 0;
  const sorted = rows.toSorted(
    (a, b) => share(b) - share(a) || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0),
  );
  let place = 0;
  return sorted.map((row, at) => {
    const before = sorted[at - 1];
    if (before === undefined || share(before) !== share(row)) place = at + 1;
    return { place, row };
  });
}

function bestOfDomains(standings: readonly Standing[]): Standing[] {
  return Array.from(groupBy(standings, ({ domain }) => domain).values(), (own) =>
    own.reduce((best, one) => ((shareOf(one) ?? 0) > (shareOf(best) ?? 0) ? one : best)),
  );
}

function totalOf(standings: readonly Standing[]): Figures {
  const sum = (of: keyof Figures) => standings.reduce((total, standing) => total + standing[of], 0);
  return {
    rows: sum("rows"),
    required: sum("required"),
    found: sum("found"),
    missing: sum("missing"),
    weakened: sum("weakened"),
    outdated: sum("outdated"),
    added: sum("added"),
    points: sum("points"),
    assessed: sum("assessed"),
  };
}

/** Many local catalogs side by side: one record a catalog and domain, for tables here and for databases elsewhere. */
import { assertArgument, assertFields, FUNCTION } from "../model/argument.js";
import { FINDING_LEVELS, type FindingLevel } from "../model/finding.js";
import type { DomainId, Level } from "../model/index.js";
import type { UnreadCell } from "../tables/read/published.js";
import { type Conformity, type ConformityInput, conformityOf, INPUT } from "./conform.js";
import { scopeOf } from "./covered.js";
import { type Deviation, type DeviationRule, WEAKENINGS } from "./deviation.js";

/** How one catalog stands in one domain. */
export interface LeagueRecord {
  /** Of the agency; null where the catalog was held against the items of every level. */
  readonly level?: Level | null | undefined;
  readonly domain: DomainId;
  readonly rows: number;
  readonly required: number;
  readonly found: number;
  readonly missing: number;
  readonly weakened: number;
  readonly outdated: number;
  readonly added: number;
  /** How grave the gravest deviation is; null without any. */
  readonly gravest: FindingLevel | null;
  readonly points: number;
  /** Points that could be assessed. */
  readonly assessed: number;
}

/**
 * The records of one catalog, a domain each, in official order.
 *
 * An addition counts for the domain of the row before it, since it stands for no item that would tell.
 *
 * @param leveled gives deviations other levels, to tell the gravest by
 */
export function leagueRecords(
  input: ConformityInput,
  leveled: (deviations: readonly Deviation[]) => readonly Deviation[] = (deviations) => deviations,
): LeagueRecord[] {
  assertFields("leagueRecords", input, INPUT);
  assertArgument("leagueRecords", leveled, FUNCTION);
  const { catalog, rows } = input;
  const { domains } = scopeOf(input);
  let current: string | undefined = domains[0];
  const placed = rows.map((held) => {
    current = (held.item === null ? undefined : catalog.item(held.item)?.domain) ?? current;
    return { held, domain: current };
  });
  return domains.map((domain) => {
    const own = placed.filter((one) => one.domain === domain).map(({ held }) => held);
    const places = new Set(own.map(({ row }) => placeKey(row)));
    const unread = input.unread.filter((cell) => places.has(placeKey(cell)));
    const found = conformityOf({ ...input, rows: own, unread, domains: [domain] });
    return recordOf(domain, { ...found, deviations: leveled(found.deviations) });
  });
}

function recordOf(domain: DomainId, { counts, deviations, score, level }: Conformity): LeagueRecord {
  const count = (...rules: readonly DeviationRule[]) =>
    deviations.filter(({ rule }) => rules.includes(rule)).length;
  return {
    domain,
    level,
    rows: counts.rows,
    required: counts.required,
    found: counts.found,
    missing: counts.required - counts.found,
    weakened: count(...WEAKENINGS),
    outdated: count("basis-outdated"),
    added: counts.added,
    gravest: FINDING_LEVELS.find((one) => deviations.some((deviation) => deviation.level === one)) ?? null,
    points: score.points,
    assessed: score.assessed,
  };
}

function placeKey({ at: { table, row } }: Pick<UnreadCell, "at">): string {
  return `${table}\n${row}`;
}

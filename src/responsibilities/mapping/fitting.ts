/** Which offices may answer for the items of a domain that no power feeds. */
import { groupBy } from "../../model/group.js";
import type { ListRow } from "../../model/list.js";
import { plain } from "../lexicon.js";
import type { Mapper, Office, Power, Reason } from "../model.js";
import { typeClash } from "../type-fit.js";
import { line, rounded } from "./keys.js";

/** An office is proposed for a domain it fits at least so well. */
const OFFICE_SCORE = 0.5;

/** An office that fits a domain. */
export interface FittingOffice {
  readonly name: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** By domain: the offices that fit it, best first. */
export function fittingOffices(mapper: Mapper, offices: readonly Office[]): Map<string, FittingOffice[]> {
  const fitting = new Map<string, FittingOffice[]>();
  for (const office of offices) {
    for (const { domain, score, reasons } of mapper.office(office).domains) {
      if (score < OFFICE_SCORE) continue;
      const entry = {
        name: line(office.name),
        score: rounded(score),
        reasons: reasons.map(({ words }: Reason) => `${office.name}：${words.zh}`),
      };
      fitting.set(domain, [...(fitting.get(domain) ?? []), entry]);
    }
  }
  for (const all of fitting.values()) all.sort((a, b) => b.score - a.score);
  return fitting;
}

/** The offices whose duties or names say the name of a domain: all that tells who looks after a locality's own. */
export function naming(domain: string, offices: readonly Office[]): FittingOffice[] {
  return offices
    .filter(({ name, duties }) => [name, ...duties].some((words) => plain(words).includes(plain(domain))))
    .map(({ name }) => ({
      name: line(name),
      score: OFFICE_SCORE,
      reasons: [`${name}：名称或职责中有领域名称“${domain}”`],
    }));
}

/** A power that surely serves a domain, and the office that its list gives it to. */
export interface ServingPower {
  readonly power: Power;
  readonly key: string;
  readonly office: string;
  /** Whether its work has ended, so that it is named last. */
  readonly isOver: boolean;
}

/**
 * The offices that do what the domain of a row is about, the one with most of its powers first. A power that bars or
 * punishes tells nothing about a row that serves people.
 */
export function serving(row: ListRow, powers: readonly ServingPower[]): FittingOffice[] {
  const own = powers.filter(({ power }) => !typeClash(power)(row));
  return Array.from(
    groupBy(own, ({ office }) => office),
    ([name, all]) => ({
      name,
      score: rounded((OFFICE_SCORE * all.length) / own.length),
      reasons: [
        `${SERVES}${name}${CARRIES}${all
          .toSorted((a, b) => Number(a.isOver) - Number(b.isOver))
          .slice(0, NAMED)
          .map(({ key }) => key)
          .join(BETWEEN)}`,
      ],
    }),
  );
}

/** At most so many powers are named in a reason. */
const NAMED = 3;

const SERVES = "同一领域的职权由";
const CARRIES = "承办：";
/** Names of powers have 、 in them. */
const BETWEEN = "；";

/** The powers of its field that reasons name; none where an office was proposed by its own name alone. */
export function servedIn(reasons: readonly string[]): string[] {
  const named = reasons.find((reason) => reason.startsWith(SERVES))?.split(CARRIES);
  return named?.slice(1).join(CARRIES).split(BETWEEN) ?? [];
}

/** One entry for each office, best first: with all that speaks for it. */
export function together(offices: readonly FittingOffice[]): FittingOffice[] {
  return Array.from(
    groupBy(offices, ({ name }) => name),
    ([name, all]) => ({
      name,
      score: Math.max(...all.map(({ score }) => score)),
      reasons: all.flatMap(({ reasons }) => reasons),
    }),
  ).sort((a, b) => b.score - a.score);
}

/** The domains of one list: those of the standard as the profile calls and merges them, and its own behind them. */
import { concerns, type LeftOut } from "../catalog/concerns.js";
import type { Catalog } from "../catalog/index.js";
import type { Bilingual } from "../model/codes.js";
import type { ListSection } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import type { Candidate } from "./candidate.js";

/** A domain of a list. */
export type ListDomain = Omit<ListSection, "rows">;

/** The domains of a list, and in which of them the items of each stand. */
export interface ListDomains {
  /** In official order, then the locality's own in the order of the profile. */
  readonly all: readonly ListDomain[];
  /** The domain in which items of a domain stand: another one where the profile merges it. */
  homeOf(domain: string): string;
}

/** What a profile makes of the domains. */
export function listDomains({ domains = {} }: Pick<Profile, "domains">, catalog: Catalog): ListDomains {
  const { rename = {}, merge = [], add = [] } = domains;
  const homes = new Map<string, string>();
  for (const { into, domains: merged } of merge) {
    for (const domain of merged) if (domain !== into && !homes.has(domain)) homes.set(domain, into);
  }
  // A table heads its channels as one form does: only where all domains in it say the same of the boxes.
  const boxesOf = (id: string) => {
    const joined = catalog.domains.filter((domain) => domain.id === id || homes.get(domain.id) === id);
    const [first, ...others] = joined.map(({ otherChannels }) => otherChannels);
    return others.every((other) => other === first) ? first : undefined;
  };
  const national = catalog.domains.map(
    ({ id, number, name, edition, guideline, completeness }): ListDomain => ({
      domain: id,
      number,
      name: rename[id] ?? name,
      edition,
      guideline,
      completeness,
      ...(boxesOf(id) && { otherChannels: boxesOf(id) }),
    }),
  );
  const last = Math.max(0, ...catalog.domains.map(({ number }) => number));
  const own = add.map(
    ({ id, name }, at): ListDomain => ({
      domain: id,
      number: last + 1 + at,
      name,
      edition: null,
      guideline: null,
      completeness: null,
    }),
  );
  return {
    all: [...national, ...own].filter(({ domain }) => !homes.has(domain)),
    homeOf: (domain) => homes.get(domain) ?? domain,
  };
}

/** A domain of the standard of which a list has no item. */
export interface AbsentDomain {
  readonly domain: string;
  readonly name: string;
  /** Why; null where the items are left out one by one for reasons of their own. */
  readonly reason: Bilingual | null;
}

/**
 * The domains that do not concern the agency (未涉及领域), in official order, each with the reason.
 *
 * @param selected what the list takes, as changed and added
 */
export function absentDomains(
  profile: Profile,
  catalog: Catalog,
  selected: readonly Pick<Candidate, "domain">[],
): AbsentDomain[] {
  const present = new Set(selected.map(({ domain }) => domain));
  const leftOut = concerns(profile, catalog);
  return catalog.domains
    .filter(({ id }) => !present.has(id))
    .map(({ id, name }) => {
      const reasons = catalog.items({ domain: id }).flatMap((item) => leftOut(item) ?? []);
      return { domain: id, name: profile.domains?.rename?.[id] ?? name, reason: reasonOf(reasons) };
    });
}

/** The reason that all share; what is not of the agency's level needs none where others are left out for one. */
function reasonOf(all: readonly LeftOut[]): Bilingual | null {
  const telling = all.filter(({ by }) => by !== "level");
  const considered = telling.length > 0 ? telling : all;
  // That others are included is how the profile is written, and no reason for readers of the list.
  if (considered.some(({ by }) => by === "include")) return null;
  const reasons = new Map(considered.map(({ reason }) => [reason.zh, reason]));
  const [only] = reasons.values();
  return reasons.size === 1 && only ? only : null;
}

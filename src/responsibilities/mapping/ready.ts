/**
 * What stands ready for each item of a list before a person has decided: an office of the agency, the department of the
 * county, or nothing. One button takes all that stands ready, so that only what is right by its grounds may stand there.
 */
import { bureauGroups } from "../../catalog/bureau-groups.js";
import { isAboutEnded } from "../../catalog/ended-work.js";
import type { Catalog } from "../../catalog/index.js";
import { assertFields } from "../../model/argument.js";
import type { DisclosureList, ListRow } from "../../model/list.js";
import type { Mapping, MappingLink } from "../../model/mapping.js";
import { byStateAndScore } from "../../model/mapping-link.js";
import type { Profile } from "../../model/profile.js";
import { CATALOG, DISCLOSURE_LIST, MAPPING, PROFILE } from "../../model/shapes.js";
import { plain } from "../lexicon.js";
import { type Counterparts, counterparts } from "./counterpart.js";
import { servedIn } from "./fitting.js";
import { itemNamer, itemsByDomain } from "./named-item.js";

/** Of proposals with this score about that share is right: enough to show, not to take unread. */
export const LIKELY = 0.6;

/** From this score on a power of the town is too near to an item for the county's department to stand ready. */
const NEAR = 0.25;

/**
 * Why something stands ready: a power holds the item's name, the standard gives the item to the town itself and all
 * proposals name one office, the office is the counterpart of the department, or no power comes near the item.
 */
export type ReadyGround = "named" | "own-duty" | "counterpart" | "none-near";

/**
 * An item that is itself an act: a list of powers that has it says so by its name. Documents and plans are a matter of the
 * office that looks after their field.
 */
const ACT = /(?:登记|注销|许可|处罚|检查|审批|审核|认定|征收|给付|裁决|强制|申领|转移|变更|备案|申报)$/u;

/** What is laid down for a whole field: whoever does the work of the field has it, though no power is called so. */
const DOCUMENTS = /政策|法规|规章|规范性文件/u;

/** A town that helps somebody with an act does not do it itself. */
const HELPS = /协助|配合/u;

/** Names of domains from this length on tell what a power is about. */
const TELLING = 4;

/** What stands ready for an item that nobody has decided about. */
export interface Ready {
  /** The standard gives the item to departments of the county alone, and nobody has said who discloses it here. */
  readonly isAsked: boolean;
  /** An office of the agency, or that the department of the county discloses it; null where a person has to choose. */
  readonly choice: { readonly office: string } | "bureau" | null;
  readonly ground: ReadyGround | null;
  /** The best proposal; undefined where there is none. */
  readonly link: MappingLink | undefined;
  /** For a counterpart the field that both names hold. */
  readonly field: string | null;
  /**
   * Names of the powers that it rests on, or that come nearest where nothing stands ready or the department does: the best
   * first, and those of work that has ended only where there are no others.
   */
  readonly powers: readonly string[];
  /** Whether a person should look at it: an office by its name alone, or the department though a power is not far. */
  readonly isWeak: boolean;
}

/** What is looked at. */
export interface ReadyInput {
  readonly profile: Profile;
  readonly catalog: Catalog;
  readonly list: DisclosureList;
  readonly mapping: Mapping;
}

/** What stands ready, by item: of every row of the list that nobody has decided about. */
export function readyChoices(input: ReadyInput): ReadonlyMap<string, Ready> {
  assertFields("readyChoices", input, {
    profile: PROFILE,
    catalog: CATALOG,
    list: DISCLOSURE_LIST,
    mapping: MAPPING,
  });
  const { catalog, list, mapping } = input;
  const day = list.basisOn ?? list.release.date;
  const nameOf = itemNamer(itemsByDomain(catalog));
  const known = counterparts(catalog.vocabulary.subjects);
  const rolesOf = askedRoles(input);
  const linksOf = new Map(mapping.items.map(({ item, links: all }) => [item, all]));
  return new Map(
    list.sections.flatMap(({ name, rows }) => {
      const judged = rows.flatMap((row): Judged[] => {
        const own = linksOf.get(row.id) ?? [];
        if (own.some(({ state }) => state === "confirmed" || state === "none")) return [];
        const named = own.find(
          ({ state, office, power }) =>
            state === "proposed" &&
            office !== undefined &&
            power !== undefined &&
            nameOf(power, row) !== null,
        );
        const by = named?.power === undefined ? null : nameOf(named.power, row);
        const proposed = own.filter(({ state }) => state === "proposed").toSorted(byStateAndScore);
        const links = proposed.filter(({ office }) => office !== undefined);
        return [{ row, link: named ?? links[0], proposed, links, by, roles: rolesOf.get(row.id) ?? null }];
      });
      return judged.map((one) => {
        const ready = readyOf(one, judged, plain(name), known);
        const powers = powersOf(one, ready, day);
        return [one.row.id, { ...ready, powers, isWeak: isWeak(ready, powers, judged) }] as const;
      });
    }),
  );
}

interface Judged {
  readonly row: ListRow;
  readonly link: MappingLink | undefined;
  /** All proposals, best first. */
  readonly proposed: readonly MappingLink[];
  /** Those with an office. */
  readonly links: readonly MappingLink[];
  /** Which name of the item the power of the link holds. */
  readonly by: "name" | "category" | null;
  /** The departments that alone have the item by the standard, where that is asked; null where it is not. */
  readonly roles: readonly string[] | null;
}

/** What stands ready, before it is said what it rests on. */
type Choice = Omit<Ready, "powers" | "isWeak">;

/** The powers that speak for an office that stands ready, or, where none does, for any. */
function powersOf({ proposed, links }: Judged, { choice, link }: Choice, day: string): string[] {
  const office = choice === null || choice === "bureau" ? undefined : choice.office;
  const own = office === undefined ? proposed : links.filter((one) => one.office === office);
  const best = link === undefined ? own : [link, ...own.filter((one) => one !== link)];
  const held = best.flatMap(({ power }) => power ?? []);
  const powers = held.length > 0 ? held : best.flatMap(({ reasons }) => servedIn(reasons ?? []));
  const going = powers.filter((power) => !isAboutEnded(power, day));
  return [...new Set(going.length > 0 ? going : powers)];
}

function isWeak({ choice, ground }: Choice, powers: readonly string[], domain: readonly Judged[]): boolean {
  if (choice === null || ground === "named") return false;
  // Where powers name single items of a domain, they say by it that they are about no others.
  if (choice === "bureau") return powers.length > 0 && !domain.some(({ by }) => by === "name");
  return powers.length === 0;
}

function readyOf(one: Judged, domain: readonly Judged[], domainName: string, known: Counterparts): Choice {
  const { link, by, roles } = one;
  const base = { isAsked: roles !== null, link, field: null };
  const office = link?.office;
  if (office !== undefined && by !== null) return { ...base, choice: { office }, ground: "named" };
  if (roles === null) {
    const isOne = isOneOffice(domain.filter((other) => other.roles === null));
    return office !== undefined && isOne
      ? { ...base, choice: { office }, ground: "own-duty" }
      : { ...base, choice: null, ground: null };
  }
  // Where powers name single items of a domain, they say by it that they are about no others.
  const namesOthers = domain.some((other) => other.by === "name");
  const open = { ...base, choice: null, ground: null } as const;
  // The counterpart may be proposed second, or for other items of the domain: it looks after the whole field.
  const proposed = [link, ...one.links, ...domain.flatMap((other) => other.links)];
  const counterpart = proposed
    .flatMap((other) => other?.office ?? [])
    .flatMap((name) => roles.flatMap((role) => counterpartOf(name, role, known)))
    .toSorted((x, y) => Number(x.isBranch) - Number(y.isBranch))[0];
  if (counterpart !== undefined) {
    const own = one.links.find((other) => other.office === counterpart.office) ?? link;
    const isUnsure =
      counterpart.isBranch || namesOthers || ACT.test(plain(one.row.name)) || HELPS.test(own?.power ?? "");
    if (isUnsure) return open;
    return {
      ...base,
      link: own,
      choice: { office: counterpart.office },
      ground: "counterpart",
      field: counterpart.field,
    };
  }
  const taken = new Set(domain.flatMap((other) => (other.by === "name" ? (other.link?.power ?? []) : [])));
  const isFree = ({ by: named, link: best }: Judged) =>
    named === null && best?.power !== undefined && !taken.has(best.power);
  const isNear = domain.some(
    (other) =>
      other.roles !== null &&
      isFree(other) &&
      (other === one ||
        (other.link?.score ?? 0) >= NEAR ||
        (domainName.length >= TELLING && plain(other.link?.power ?? "").includes(domainName))),
  );
  const served = one.links.some(({ power }) => power === undefined);
  const isServed = served && DOCUMENTS.test(plain(`${one.row.category ?? ""}${one.row.name}`));
  // What departments of every level have, a town has too.
  return isNear || isServed || roles.some((role) => known.isEverywhere(role))
    ? open
    : { ...base, choice: "bureau", ground: "none-near" };
}

function counterpartOf(office: string, role: string, known: Counterparts) {
  const found = known.of(office, role);
  return found ? [{ ...found, office }] : [];
}

/** Whether one office is proposed for every item, and for at least one of them likely or by name. */
function isOneOffice(items: readonly Judged[]): boolean {
  const offices = new Set(items.map(({ link }) => link?.office));
  const isLikely = items.some(({ link, by }) => by !== null || (link?.score ?? 0) >= LIKELY);
  return offices.size === 1 && !offices.has(undefined) && isLikely;
}

/** By item the departments of the county that the standard gives it to alone, where nobody has said who discloses it. */
function askedRoles(input: ReadyInput): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const group of bureauGroups(input).filter(({ by }) => by === null))
    for (const { id } of group.rows) roles.set(id, [...(roles.get(id) ?? []), ...group.roles]);
  return roles;
}

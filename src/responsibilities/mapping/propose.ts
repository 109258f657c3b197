/** Turns what the mapper says about powers and offices into links of each item of a list. */

import { isAboutEnded } from "../../catalog/ended-work.js";
import { assertArgument, assertFields, listOf, nullable, OBJECT, optional } from "../../model/argument.js";
import { groupBy } from "../../model/group.js";
import type { DisclosureList, ListSection } from "../../model/list.js";
import type { Mapping, MappingLink } from "../../model/mapping.js";
import { linkKey } from "../../model/mapping-link.js";
import { AGENCY, DISCLOSURE_LIST, MAPPER, MAPPING, POWER } from "../../model/shapes.js";
import { plain } from "../lexicon.js";
import type { MapContext, Mapper, MappingRule, Office, Power, Proposal, Reason } from "../model.js";
import { withNamesakes } from "../namesakes.js";
import { sameName } from "../reasons.js";
import { NAMESAKE } from "../weights.js";
import {
  type FittingOffice,
  fittingOffices,
  naming,
  type ServingPower,
  serving,
  together,
} from "./fitting.js";
import { line, powerKeys, rounded } from "./keys.js";
import { officeNamer } from "./office-names.js";

/** Proposals shown for one item; powers beyond them are still counted as having an item. */
const MOST = 5;

/** A power serves a domain that it is guessed for at least so surely. */
const SURE_DOMAIN = 0.8;

/** What a list of items is mapped with. */
export interface MappingInput {
  readonly list: DisclosureList;
  readonly powers: readonly Power[];
  /** As `allOffices` gives them: powers that spell one otherwise are taken to name it. */
  readonly offices: readonly Office[];
  readonly rules: readonly MappingRule[];
  /** What was decided so far: what a person rejected gives way to the next best. Null or absent for nothing. */
  readonly mapping?: Mapping | null;
}

/** What is proposed. */
export interface Proposals {
  /** Links by item of the list, best first; items without any are absent. */
  readonly links: ReadonlyMap<string, readonly MappingLink[]>;
  /** Keys of the powers that feed no item of the list. */
  readonly unused: ReadonlySet<string>;
}

/**
 * Proposes links for every item of a list.
 *
 * @param mapper of the catalog that the list was made from
 */
export function propose(mapper: Mapper, input: MappingInput): Proposals {
  assertArgument("propose", mapper, MAPPER);
  assertFields("propose", input, {
    list: DISCLOSURE_LIST,
    powers: listOf(POWER),
    offices: listOf(AGENCY),
    rules: listOf(OBJECT),
    mapping: optional(nullable(MAPPING)),
  });
  const steps = proposing(mapper, input);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** As {@link propose}, a power at a time: yields how many are done, so that a long list can be shown, paused or stopped. */
export function* proposing(
  mapper: Mapper,
  { list, powers, offices, rules, mapping = null }: MappingInput,
): Generator<number, Proposals> {
  const keys = powerKeys(powers);
  const fitting = fittingOffices(mapper, offices);
  for (const { domain, name, edition } of list.sections) {
    if (edition === null) fitting.set(domain, naming(name, offices));
  }
  const nameOf = officeNamer(offices, list.agency.name);
  const context: MapContext = { rules, offices };
  const listed = new Map(list.sections.flatMap((section) => section.rows.map(({ id }) => [id, section])));
  const ownNamed = namedAs(list);
  const day = list.basisOn ?? list.release.date;
  const isRejected = rejections(mapping);
  const links = new Map<string, MappingLink[]>();
  const unused = new Set<string>();
  const servants = new Map<string, ServingPower[]>();
  for (const [index, written] of powers.entries()) {
    yield index;
    const key = keys[index] ?? "";
    const power = written.office === null ? written : { ...written, office: nameOf(written.office) };
    const found = mapper.power(power, context);
    const [sure] = found.domains;
    if (sure && power.office !== null && sure.score >= SURE_DOMAIN) {
      push(servants, sure.domain, {
        power,
        key,
        office: line(power.office),
        isOver: isAboutEnded(`${power.name}${power.subItem ?? ""}`, day),
      });
    }
    const proposals = withNamesakes(found.items, ownNamed(power)).filter(({ item }) => listed.has(item));
    if (proposals.length === 0) unused.add(key);
    for (const { item, score, reasons } of proposals) {
      const section = listed.get(item);
      const office = section && officeOf(power, list, fitting.get(section.domain)?.[0]);
      push(links, item, {
        power: key,
        ...(office ? { office: office.name } : {}),
        state: "proposed",
        score: rounded(score),
        reasons: [...reasons.map(wordsOf), ...(office?.reasons ?? [])],
      });
    }
  }
  for (const section of list.sections) {
    const { domain } = section;
    addOffices(links, section, fitting.get(domain) ?? [], servants.get(domain) ?? [], isRejected);
  }
  const best = [...links].map(
    ([item, all]) => [item, bestOf(all, (link) => isRejected(item, link))] as const,
  );
  return { links: new Map(best), unused };
}

/** Rows of the list by the name that they have here: the locality's own, and those that it renamed. */
function namedAs(list: DisclosureList): (power: Power) => Proposal[] {
  const rows = list.sections.flatMap((section) => section.rows);
  const byName = groupBy(rows, ({ name }) => plain(name));
  return ({ name, subItem }) => {
    for (const own of [subItem, name]) {
      const same = own === null ? [] : (byName.get(plain(own)) ?? []);
      if (own !== null && same.length > 0)
        return same.map(({ id }) => ({ item: id, score: NAMESAKE / same.length, reasons: [sameName(own)] }));
    }
    return [];
  };
}

/** Which links a person rejected. */
function rejections(mapping: Mapping | null): (item: string, link: MappingLink) => boolean {
  const rejected = new Set(
    (mapping?.items ?? []).flatMap(({ item, links }) =>
      links.filter(({ state }) => state === "rejected").map((link) => `${item} ${linkKey(link)}`),
    ),
  );
  return (item, link) => rejected.has(`${item} ${linkKey(link)}`);
}

/**
 * Items that no power feeds, or none that a person did not reject, may still have an office whose duties fit their domain,
 * or whose powers serve it: the best of those that nobody rejected.
 */
function addOffices(
  links: Map<string, MappingLink[]>,
  section: ListSection,
  fitting: readonly FittingOffice[],
  servants: readonly ServingPower[],
  isRejected: (item: string, link: MappingLink) => boolean,
): void {
  for (const row of section.rows) {
    const { id } = row;
    if (links.get(id)?.some((link) => !isRejected(id, link))) continue;
    const offered = together([...fitting, ...serving(row, servants)]).map(
      ({ name, score, reasons }): MappingLink => ({
        office: name,
        state: "proposed",
        score,
        reasons: [...reasons],
      }),
    );
    const best = offered.find((link) => !isRejected(id, link));
    if (best) push(links, id, best);
  }
}

/** The office that the list names; else the one that fits; in a county's list the department itself. */
function officeOf(
  { office, subject }: Power,
  { agency }: DisclosureList,
  fitting: FittingOffice | undefined,
): Pick<FittingOffice, "name" | "reasons"> | null {
  if (office !== null) return { name: line(office), reasons: [] };
  if (fitting) return fitting;
  const isDepartment = agency.level === "county" && subject !== null && subject !== agency.name;
  return isDepartment ? { name: line(subject), reasons: [] } : null;
}

/** The words of a reason, as the mapping keeps them: it is written once, whatever language the command speaks. */
function wordsOf({ words }: Reason): string {
  return words.zh;
}

/** The best; what was rejected takes nobody's place. */
function bestOf(links: readonly MappingLink[], isRejected: (link: MappingLink) => boolean): MappingLink[] {
  const sorted = [...links].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const rejected = sorted.filter(isRejected);
  return sorted
    .filter((link) => !isRejected(link))
    .slice(0, MOST)
    .concat(rejected);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const all = map.get(key);
  if (all) all.push(value);
  else map.set(key, [value]);
}

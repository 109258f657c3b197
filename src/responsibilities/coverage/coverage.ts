/** Coverage both ways: items without an office, offices and powers without an item. */
import { assertFields, listOf } from "../../model/argument.js";
import type { DisclosureList } from "../../model/list.js";
import type { Mapping, MappingLink } from "../../model/mapping.js";
import { AGENCY, DISCLOSURE_LIST, KEYS, MAPPING, POWER } from "../../model/shapes.js";
import { officesOf } from "../mapping/assign.js";
import { powerKeys } from "../mapping/keys.js";
import type { Office, Power } from "../model.js";
import { POWER_TYPES } from "../types.js";

/** An item of the list. */
export interface CoverageItem {
  readonly item: string;
  readonly domain: string;
  readonly category: string;
  readonly name: string;
}

/** Powers of one type. */
export interface CoveragePowers {
  /** As the list prints it; null where it prints none. */
  readonly type: string | null;
  /** Keys of the powers. */
  readonly powers: readonly string[];
}

/** What is covered and what is not. */
export interface Coverage {
  readonly items: number;
  /** Items with an office, confirmed or stated by the profile. */
  readonly covered: number;
  /** Items that no office of this agency answers for, as a person decided. */
  readonly none: number;
  /** Items without a confirmed office; of them `proposed` have a proposal that nobody decided about. */
  readonly withoutOffice: readonly (CoverageItem & { readonly proposed: boolean })[];
  /** Offices that no link names, rejected ones aside. */
  readonly officesWithoutItem: readonly string[];
  /** Powers that feed no item, by type in the order of the lists. */
  readonly powersWithoutItem: readonly CoveragePowers[];
  /** Items whose confirmed powers are all gone from the list. */
  readonly leftBehind: readonly (CoverageItem & { readonly powers: readonly string[] })[];
}

/** What coverage is taken of. */
export interface CoverageInput {
  readonly list: DisclosureList;
  readonly mapping: Mapping;
  readonly powers: readonly Power[];
  readonly offices: readonly Pick<Office, "name">[];
  /** Keys of the powers for which no item was proposed. */
  readonly unused: ReadonlySet<string>;
}

/** Takes the coverage of a list by a mapping. */
export function coverageOf(input: CoverageInput): Coverage {
  assertFields("coverageOf", input, {
    list: DISCLOSURE_LIST,
    mapping: MAPPING,
    powers: listOf(POWER),
    offices: listOf(AGENCY),
    unused: KEYS,
  });
  const { list, mapping, powers, offices, unused } = input;
  const links = new Map(mapping.items.map(({ item, links: own }) => [item, own]));
  const items = list.sections.flatMap((section) =>
    section.rows.map(({ id, category, name }) => ({
      item: id,
      domain: section.name,
      category: category ?? "",
      name,
    })),
  );
  const rows = list.sections.flatMap((section) => section.rows);
  const stated = new Map(rows.flatMap(({ id, office }) => (office ? [[id, office] as const] : [])));
  const statedNone = new Set(rows.flatMap(({ id, office }) => (office === null ? [id] : [])));
  const linksOf = ({ item }: CoverageItem) => links.get(item) ?? [];
  const isNone = (item: CoverageItem) =>
    statedNone.has(item.item) || linksOf(item).some(({ state }) => state === "none");
  const isCovered = ({ item }: CoverageItem) =>
    !statedNone.has(item) && (stated.has(item) || officesOf(links.get(item) ?? []).length > 0);
  const open = items.filter((item) => !isCovered(item) && !isNone(item));
  const keys = powerKeys(powers);
  const present = new Set(keys);
  const listed = new Set(items.map(({ item }) => item));
  const live = mapping.items.filter(({ item }) => listed.has(item)).flatMap(({ links: own }) => own);
  const used = live.filter(({ state }) => state === "confirmed" || state === "proposed");
  const usedPowers = new Set(used.map(({ power }) => power));
  const usedOffices = new Set([...used.map(({ office }) => office), ...stated.values()]);
  const rejected = new Set(live.filter(({ state }) => state === "rejected").map(({ power }) => power));
  const idle = powers.flatMap(({ type }, index) => {
    const key = keys[index] ?? "";
    const isIdle = !usedPowers.has(key) && (unused.has(key) || rejected.has(key));
    return isIdle ? [{ type, key }] : [];
  });
  return {
    items: items.length,
    covered: items.filter(isCovered).length,
    none: items.filter((item) => !isCovered(item) && isNone(item)).length,
    withoutOffice: open.map((item) => ({
      ...item,
      proposed: linksOf(item).some((link) => link.state === "proposed" && hasTarget(link)),
    })),
    officesWithoutItem: [...new Set(offices.map(({ name }) => name))].filter(
      (name) => !usedOffices.has(name),
    ),
    powersWithoutItem: byType(idle),
    leftBehind: items.flatMap((item) => {
      const confirmed = linksOf(item).filter(({ state }) => state === "confirmed");
      const had = confirmed.flatMap(({ power }) => power ?? []);
      const isLeft = had.length > 0 && had.every((power) => !present.has(power));
      return isLeft ? [{ ...item, powers: had }] : [];
    }),
  };
}

function hasTarget({ power, office }: MappingLink): boolean {
  return power !== undefined || office !== undefined;
}

function byType(idle: readonly { readonly type: string | null; readonly key: string }[]): CoveragePowers[] {
  const groups = new Map<string | null, string[]>();
  for (const { type, key } of idle) groups.set(type, [...(groups.get(type) ?? []), key]);
  const order = (type: string | null) => {
    const index = (POWER_TYPES as readonly (string | null)[]).indexOf(type);
    return type === null ? POWER_TYPES.length + 1 : index < 0 ? POWER_TYPES.length : index;
  };
  return [...groups]
    .map(([type, powers]) => ({ type, powers }))
    .sort((a, b) => order(a.type) - order(b.type));
}

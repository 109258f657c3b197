/** Brings a mapping up to date with new proposals and keeps every decision of a person. */
import { assertArgument, assertFields, nullable, OBJECT } from "../../model/argument.js";
import type { DisclosureList } from "../../model/list.js";
import type { Mapping, MappingLink } from "../../model/mapping.js";
import { byStateAndScore, isDecided, isHuman, linkKey } from "../../model/mapping-link.js";
import { DISCLOSURE_LIST, MAPPING } from "../../model/shapes.js";
import { groundOf, type MappingGrounds } from "./grounds.js";
import { type MovedGround, movedGround } from "./moved.js";
import type { Proposals } from "./propose.js";

/** A mapping that is up to date. */
export interface MergedMapping {
  readonly mapping: Mapping;
  /** How many decisions it holds, all of them kept. */
  readonly decided: number;
  /** Decisions that somebody should look at again. */
  readonly moved: readonly MovedGround[];
}

/**
 * Merges new proposals into a mapping. Decisions and remarks stay as they are, with the score and reasons of today;
 * undecided proposals that are proposed no more go. Decisions without a ground, as people write them into the YAML,
 * are given that of today.
 *
 * @param previous null where there is none yet
 * @param list its items, in its order, then those that are gone and that somebody decided about
 */
export function mergeMapping(
  previous: Mapping | null,
  proposals: Pick<Proposals, "links">,
  list: DisclosureList,
  grounds: MappingGrounds,
): MergedMapping {
  assertArgument("mergeMapping", previous, nullable(MAPPING));
  assertFields("mergeMapping", proposals, { links: OBJECT });
  assertArgument("mergeMapping", list, DISCLOSURE_LIST);
  assertFields("mergeMapping", grounds, { items: OBJECT });
  const { links } = proposals;
  const known = new Map((previous?.items ?? []).map(({ item, links: own }) => [item, own]));
  // What was decided about items that are gone stays: the next release may bring them back.
  const gone = [...known.keys()].filter((item) => !grounds.items.has(item) && known.get(item)?.some(isHuman));
  const items = [...grounds.items.keys(), ...gone].flatMap((item) => {
    const merged = mergeLinks(known.get(item) ?? [], links.get(item) ?? []);
    return merged.length === 0 ? [] : [{ item, links: merged.map((link) => grounded(item, link, grounds)) }];
  });
  const mapping: Mapping = { mapping: 1, release: list.release.version, items };
  return {
    mapping,
    decided: items.reduce((sum, { links: own }) => sum + own.filter(isDecided).length, 0),
    moved: movedGround(mapping, grounds),
  };
}

function grounded(item: string, link: MappingLink, grounds: MappingGrounds): MappingLink {
  if (!isDecided(link) || link.ground) return link;
  const ground = groundOf(item, link, grounds);
  return ground ? { ...link, ground } : link;
}

function mergeLinks(own: readonly MappingLink[], proposed: readonly MappingLink[]): MappingLink[] {
  const today = new Map(proposed.map((link) => [linkKey(link), link]));
  const kept = own.flatMap((link): MappingLink[] => {
    const again = today.get(linkKey(link));
    if (isDecided(link)) return [{ ...link, ...scoreOf(again) }];
    if (again) return [{ ...again, ...(link.remark === undefined ? {} : { remark: link.remark }) }];
    return link.remark === undefined ? [] : [link];
  });
  const present = new Set(kept.map(linkKey));
  const added = proposed.filter((link) => !present.has(linkKey(link)));
  return [...kept, ...added].sort(byStateAndScore);
}

function scoreOf(link: MappingLink | undefined): Pick<MappingLink, "score" | "reasons"> {
  if (link?.score === undefined || link.reasons === undefined) return {};
  return { score: link.score, reasons: link.reasons };
}

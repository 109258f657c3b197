/** What a person changed in a mapping sheet, and the mapping with these changes. */
import {
  assertArgument,
  assertFields,
  FUNCTION,
  listOf,
  nullable,
  OBJECT,
  TEXT,
} from "../../model/argument.js";
import type { Mapping, MappingLink, MappingState } from "../../model/mapping.js";
import { linkKey } from "../../model/mapping-link.js";
import { MAPPING } from "../../model/shapes.js";
import { type Fingerprints, groundOf } from "./grounds.js";

/** The changes of one row. What is absent was left alone. */
export interface MappingEdit {
  readonly item: string;
  /** What the row stands for, with the state that was written; neither power nor office for an item without proposals. */
  readonly link: MappingLink;
  readonly decision?: MappingState;
  /** Key of the power picked instead. */
  readonly power?: string;
  /** Name of the office picked instead. */
  readonly office?: string;
  /** Empty where it was deleted. */
  readonly remark?: string;
}

/**
 * Applies edits, in order.
 *
 * @param previous null where there is none: the rows say themselves what they stand for
 * @param officeOfPower the office that the responsibility list names for a power, by its key
 */
export function applyEdits(
  previous: Mapping | null,
  edits: readonly MappingEdit[],
  grounds: Fingerprints,
  officeOfPower: (power: string) => string | undefined,
  release: string,
): Mapping {
  assertArgument("applyEdits", previous, nullable(MAPPING));
  assertArgument("applyEdits", edits, listOf(OBJECT));
  assertFields("applyEdits", grounds, { items: OBJECT, powers: OBJECT });
  assertArgument("applyEdits", officeOfPower, FUNCTION);
  assertArgument("applyEdits", release, TEXT);
  const items = new Map((previous?.items ?? []).map(({ item, links }) => [item, links]));
  for (const edit of edits) {
    const before = items.get(edit.item) ?? [];
    items.set(edit.item, applied(before, edit, grounds, officeOfPower));
  }
  return {
    mapping: 1,
    release: previous?.release ?? release,
    items: [...items].flatMap(([item, links]) => (links.length === 0 ? [] : [{ item, links: [...links] }])),
  };
}

function applied(
  links: readonly MappingLink[],
  edit: MappingEdit,
  grounds: Fingerprints,
  officeOfPower: (power: string) => string | undefined,
): MappingLink[] {
  const { item, link, remark } = edit;
  const isBlank = link.power === undefined && link.office === undefined;
  const known = links.find((other) => linkKey(other) === linkKey(link));
  const own = withRemark(known ?? link, remark);
  const rest = links.filter((other) => other !== known && (!isBlank || linkKey(other) !== "none"));
  const decide = (one: MappingLink, state: MappingState): MappingLink => {
    const { ground: _, ...bare } = one;
    const ground = state === "proposed" ? undefined : groundOf(item, one, grounds);
    return ground ? { ...bare, state, ground } : { ...bare, state };
  };
  const picked = pickOf(edit, own, officeOfPower);
  if (picked) {
    const chosen = decide(picked, "confirmed");
    const isSame = linkKey(chosen) === linkKey(own);
    const others = rest.filter((other) => !["none", linkKey(chosen)].includes(linkKey(other)));
    return [chosen, ...others, ...(isSame || isBlank ? [] : [decide(own, "rejected")])];
  }
  const decision = edit.decision;
  if (decision === undefined) return isBlank && own.state !== "none" ? noted(rest, own) : [own, ...rest];
  if (decision === "none") {
    const nothing = decide(isBlank ? own : { state: "none" }, "none");
    const others = rest.filter((other) => linkKey(other) !== "none");
    return [nothing, ...others, ...(isBlank ? [] : [decide(own, "rejected")])];
  }
  if (isBlank) return noted(rest, { ...own, state: "proposed" });
  const others = decision === "confirmed" ? rest.filter((other) => linkKey(other) !== "none") : rest;
  return [decide(own, decision), ...others];
}

/** A row without power and office says nothing but its remark. */
function noted(rest: readonly MappingLink[], { remark }: MappingLink): MappingLink[] {
  return remark === undefined ? [...rest] : [{ state: "proposed", remark }, ...rest];
}

function pickOf(
  { power, office }: MappingEdit,
  own: MappingLink,
  officeOfPower: (power: string) => string | undefined,
): MappingLink | null {
  if (power === undefined && office === undefined) return null;
  const remark = own.remark === undefined ? {} : { remark: own.remark };
  if (power === undefined || power === own.power) {
    const { ground: _, ...bare } = own;
    // Without a power, another office is another link, whose score and reasons were not about it.
    const kept = bare.power === undefined ? remark : bare;
    return { ...kept, ...(office === undefined ? {} : { office }), state: "confirmed" };
  }
  const named = office ?? officeOfPower(power) ?? own.office;
  return { power, ...(named === undefined ? {} : { office: named }), state: "confirmed", ...remark };
}

function withRemark(link: MappingLink, remark: string | undefined): MappingLink {
  if (remark === undefined) return link;
  const { remark: _, ...rest } = link;
  return remark === "" ? rest : { ...rest, remark };
}

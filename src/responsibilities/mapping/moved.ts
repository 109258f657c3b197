/** Decisions whose ground has moved: the power is gone or says something else, or the item does. */
import type { Mapping, MappingLink } from "../../model/mapping.js";
import { isDecided } from "../../model/mapping-link.js";
import { bagOf, likeness } from "../../text/bag.js";
import type { MappingGrounds } from "./grounds.js";

/** Why a decision should be looked at again. */
export type MoveReason = "item-gone" | "item-changed" | "power-gone" | "power-changed";

/** A decision whose ground has moved. */
export interface MovedGround {
  readonly item: string;
  readonly link: MappingLink;
  /** The gravest reason. */
  readonly reason: MoveReason;
  /** For a power that is gone: the one of today that is called most like it; null where none is near. */
  readonly like: string | null;
}

/** Names less alike are not worth showing. */
const NEAR = 0.6;

/**
 * Finds the decisions that were made on something else than what stands today.
 *
 * @param grounds fingerprints of today's items and powers
 */
export function movedGround(mapping: Mapping, grounds: MappingGrounds): MovedGround[] {
  return mapping.items.flatMap(({ item, links }) =>
    links.filter(isDecided).flatMap((link): MovedGround[] => {
      const reason = moveReason(item, link, grounds);
      if (reason === null) return [];
      const like = reason === "power-gone" ? nearest(link.power ?? "", [...grounds.powers.keys()]) : null;
      return [{ item, link, reason, like }];
    }),
  );
}

/** Why a decision should be looked at again; null where it stands. What the profile itself left out or changed moves none. */
export function moveReason(
  item: string,
  { power, ground }: MappingLink,
  { items, powers, changedHere, isLeftOut }: MappingGrounds,
): MoveReason | null {
  if (!items.has(item)) return isLeftOut(item) ? null : "item-gone";
  if (power !== undefined && !powers.has(power)) return "power-gone";
  if (!ground) return null;
  if (ground.item !== items.get(item) && !changedHere.has(item)) return "item-changed";
  return power !== undefined && ground.power !== powers.get(power) ? "power-changed" : null;
}

function nearest(name: string, names: readonly string[]): string | null {
  const wanted = bagOf(name);
  let best: { readonly name: string; readonly score: number } | null = null;
  for (const other of names) {
    const score = likeness(wanted, bagOf(other));
    if (score >= NEAR && score > (best?.score ?? 0)) best = { name: other, score };
  }
  return best?.name ?? null;
}

/** Links of one item: which a person decided, and what tells them apart. */
import type { MappingLink } from "./mapping.js";

/** Whether a person decided it. */
export function isDecided({ state }: MappingLink): boolean {
  return state !== "proposed";
}

/** Whether a person left anything in it: a decision or a remark. */
export function isHuman(link: MappingLink): boolean {
  return isDecided(link) || link.remark !== undefined;
}

/** Whether somebody confirmed that no power and no office answers for the item of these links. */
export function answersNothing(links: readonly MappingLink[]): boolean {
  return links.some(({ state }) => state === "none") && links.every(({ state }) => state !== "confirmed");
}

/** What tells the links of one item apart: the power, or where there is none, the office. */
export function linkKey({ power, office, state }: MappingLink): string {
  if (power !== undefined) return `power ${power}`;
  return state === "none" ? "none" : `office ${office ?? ""}`;
}

const STATE_ORDER = { confirmed: 0, none: 1, proposed: 2, rejected: 3 } as const;

/** Order in which people see the links of an item: confirmed, proposed by score, rejected. */
export function byStateAndScore(a: MappingLink, b: MappingLink): number {
  return STATE_ORDER[a.state] - STATE_ORDER[b.state] || (b.score ?? 0) - (a.score ?? 0);
}

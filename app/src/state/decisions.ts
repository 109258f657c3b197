/** Decisions about offices: the library applies them, as it applies those that stand in the sheet. */
import type { Mapping, MappingLink, MappingState, Profile } from "../../../src/model/index.js";
import { applyEdits, type MappingEdit } from "../../../src/responsibilities/index.js";
import { change, project } from "./store.js";

/** One decision about one item. */
export interface Decision {
  readonly item: string;
  /** The link decided about; none where nothing was proposed. */
  readonly link: MappingLink;
  readonly state?: MappingState;
  /** The office picked instead. */
  readonly office?: string;
}

/** What stands where nothing was proposed. */
export const NOTHING: MappingLink = { state: "proposed" };

/** A mapping with decisions; their grounds are filled in when it is next brought up to date. */
export function withDecisions(mapping: Mapping, decisions: readonly Decision[]): Mapping {
  const edits = decisions.map(
    ({ item, link, state, office }): MappingEdit => ({
      item,
      link,
      ...(state === undefined ? {} : { decision: state }),
      ...(office === undefined ? {} : { office }),
    }),
  );
  return applyEdits(mapping, edits, NO_GROUNDS, () => undefined, mapping.release);
}

/** Takes decisions, as one step of undo. */
export function decide(decisions: readonly Decision[]): void {
  change(`decide ${decisions.map(({ item }) => item).join()}`, (before) =>
    before.mapping
      ? {
          ...before,
          mapping: withDecisions(before.mapping, decisions),
          profile: withoutNone(before.profile, decisions),
        }
      : before,
  );
}

/** An office that is confirmed later is asked about again, and not hidden by an earlier word that there is none. */
export function withoutNone(profile: Profile, decisions: readonly Decision[]): Profile {
  const { officeOf } = profile;
  const given = decisions.filter(({ item, state }) => state !== "none" && officeOf?.[item] === null);
  if (!officeOf || given.length === 0) return profile;
  const items = new Set(given.map(({ item }) => item));
  return {
    ...profile,
    officeOf: Object.fromEntries(Object.entries(officeOf).filter(([item]) => !items.has(item))),
  };
}

const NO_GROUNDS = { items: new Map<string, string>(), powers: new Map<string, string>() };

/** The link that counts for an item: what was decided, else the best proposal. */
export function leading(links: readonly MappingLink[]): MappingLink {
  return (
    links.find(({ state }) => state === "confirmed" || state === "none") ??
    links.find(({ state, office }) => state === "proposed" && office !== undefined) ??
    NOTHING
  );
}

/** Whether an office is printed for an item: that of the profile, else one that was confirmed. */
export function hasOffice(id: string): boolean {
  const { mapping, profile } = project.value;
  const stated = profile.officeOf?.[id];
  if (stated !== undefined) return stated !== null;
  const links = mapping?.items.find(({ item }) => item === id)?.links ?? [];
  return links.some(({ state, office }) => state === "confirmed" && office !== undefined);
}

/** Whether a person decided about an item. */
export function isSettled(links: readonly MappingLink[]): boolean {
  return links.some(({ state }) => state === "confirmed" || state === "none");
}

/** The links of every item. */
export function linksByItem(mapping: Mapping | null): ReadonlyMap<string, readonly MappingLink[]> {
  return new Map((mapping?.items ?? []).map(({ item, links }) => [item, links]));
}

/** Domains in which offices are open, and which office stands chosen before a person has chosen. */
import type { MappingLink } from "../../../src/model/index.js";
import type { Question } from "../../../src/profile/index.js";

/** A proposal from this score on is right about that often. */
export const SURE = 0.6;

/** An item that nobody has decided about. */
export interface OpenItem {
  readonly id: string;
  readonly title: string;
  /** The office that is proposed; undefined where none is. */
  readonly proposed: string | undefined;
  readonly link: MappingLink;
}

/** A domain in which something is open. */
export interface OpenDomain {
  readonly id: string;
  readonly name: string;
  readonly items: readonly OpenItem[];
  /** Who discloses what the standard gives to departments alone, where that is not decided. */
  readonly questions: readonly Question[];
}

/** The one office that is proposed for all items of a domain that have a proposal; empty where none or several are. */
export function onlyProposed({ items }: Pick<OpenDomain, "items">): string {
  const names = new Set(items.flatMap(({ proposed }) => proposed ?? []));
  return names.size === 1 ? ([...names][0] ?? "") : "";
}

/**
 * The office that stands chosen for a domain: the one proposed, where the proposal is likely to be right for every single
 * item. What is less sure a person chooses, since one button confirms all that stands chosen.
 */
export function presetOffice(domain: Pick<OpenDomain, "items">): string {
  const isSure = domain.items.every(
    ({ proposed, link }) => proposed !== undefined && (link.score ?? 0) >= SURE,
  );
  return isSure ? onlyProposed(domain) : "";
}

/** What people of the field know and no table says: which laws, words and departments belong to which domain. */
import type { DomainId } from "../../model/index.js";

/** What a power does, as far as it decides between domains; `other` where the row does not tell. */
export type Act = "approval" | "enforcement" | "benefit" | "service" | "other";

/** Matters that no item of the 26 guidelines discloses. */
export interface Outside {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * One field of government work: a domain, or something outside all of them. Texts are lists of words separated by
 * white space. A word may stand in several fields; where words overlap in a row, the longest counts.
 */
export interface Field {
  readonly of: DomainId | Outside;
  /** Titles of laws, or the part that national and local ones share: 人口与计划生育 is in 江苏省人口与计划生育条例. */
  readonly laws?: string;
  /** Words that nothing else in a responsibility list would use. */
  readonly words?: string;
  /** Words that only lean this way. */
  readonly hints?: string;
  /** Kinds of power that the field's items disclose; all kinds when left out. */
  readonly acts?: readonly Act[];
}

/** Fields that the same departments look after, in and outside the domains: the boundary is drawn in one place. */
export interface Ministry {
  /** Names and parts of names of its local departments. */
  readonly departments: string;
  /** What a power of such a department most likely is when nothing else tells, and how likely, 0 to 1. */
  readonly leaning?: { readonly to: DomainId | Outside; readonly share: number };
  readonly fields: readonly Field[];
}

/** What a part of a profile becomes, and what a person must decide about it. */
import type { Undecided } from "../../model/profile.js";
import type { YamlEdit } from "../../yaml/index.js";

/** Whether the standard's side was taken, of an item or of one field of it. */
export type Dropped = (at: Undecided["at"], item: string, field?: Undecided["field"]) => boolean;

/** The upgrade of one part of a profile. */
export interface Plan {
  readonly conflicts: readonly Undecided[];
  /** The edits that carry the part over, without what was dropped for the standard. */
  edits(isDropped: Dropped): readonly YamlEdit[];
}

/** Reasons that came together, each once. */
export function joinReasons(reasons: readonly string[]): string {
  return [...new Set(reasons)].join("；");
}

/** Whether local decisions contradict each other, so that taking the locality's side decides nothing. */
export function isBetweenLocals({ why, field }: Undecided): boolean {
  return why === "item-merged" && field === undefined;
}

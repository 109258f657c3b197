/** What can happen to an item as a whole. */
import type { Redirect } from "../../model/edition.js";
import type { ChangeValue } from "../finding.js";

/** An item that came, went or changed places; null where a side does not have it. */
export interface ItemFacts {
  readonly id: string;
  readonly name: string;
  readonly old: ChangeValue;
  readonly new: ChangeValue;
  /** What the new side says became of the id; null where it says nothing. */
  readonly redirect: Redirect | null;
  /** The items that it stands for today. */
  readonly targets: readonly string[];
  /** Whether it stands elsewhere among the items of its domain. */
  readonly reordered: boolean;
}

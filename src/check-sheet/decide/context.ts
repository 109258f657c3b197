/** What decisions are taken with. */
import type { InstrumentRegistry } from "../../instruments/index.js";
import type { Finding } from "../../model/finding.js";
import type { ListRow } from "../../model/list.js";
import type { CheckInput } from "../input.js";
import type { CheckEdit } from "../sheet/read.js";
import type { Draft } from "./draft.js";

/** When and with what somebody compared. */
export interface Comparison {
  /** File name or address of what it was compared with. */
  readonly compared: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** What every decision looks at. */
export interface DecideContext extends CheckInput, Comparison {
  readonly registry: InstrumentRegistry;
  /** What the sheet is about: the items of the list, with those that enter it by this same sheet. */
  readonly rows: readonly ListRow[];
  /** Items that the profile puts off: no line about many items shows them. */
  readonly waiting: readonly ListRow[];
}

/** Carries one decision out: the profile after it, or why it cannot be. */
export type Decide = (draft: Draft, edit: CheckEdit, context: DecideContext) => Draft | Finding;

/** Whether a decision could not be carried out. */
export function isProblem(result: Draft | Finding): result is Finding {
  return "rule" in result;
}

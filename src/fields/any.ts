/** A field of which no more is known than that it changed. */
import type { Bilingual } from "../model/codes.js";
import type { ChangeValue } from "./verdict.js";

/** Two values that are not the same; null where the side does not state it. */
export interface ChangedSides {
  readonly old: ChangeValue;
  readonly new: ChangeValue;
}

/** A field that changed, for rules that know no more of it. */
export interface FieldFacts extends ChangedSides {
  readonly name: Bilingual;
}

/** Compares nothing. */
export function bothSides(old: ChangeValue, now: ChangeValue): ChangedSides {
  return { old, new: now };
}

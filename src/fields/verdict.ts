/** What the judge says of a difference: which rule speaks, how grave it is, and which part of the field it is about. */
import type { Bilingual } from "../model/codes.js";

/** How much a change asks of its reader, worst first. */
export const CHANGE_LEVELS = ["weakening", "review", "info"] as const;

/** `weakening`: the public loses something; `review`: a person must look; `info`: good to know. */
export type ChangeLevel = (typeof CHANGE_LEVELS)[number];

/** How far a change moves the version of what it is a change of. */
export type Bump = "patch" | "minor" | "major";

/** A value as the model has it: of a field, or of a whole item. */
export type ChangeValue =
  | null
  | boolean
  | number
  | string
  | readonly ChangeValue[]
  | { readonly [key: string]: ChangeValue };

/** The part of a field that changed. */
export interface Part {
  readonly old: ChangeValue;
  readonly new: ChangeValue;
  /** One sentence without closing punctuation. */
  readonly message: Bilingual;
}

/** One difference, judged. */
export interface Verdict {
  /** Permanent id of the rule, such as `deadline-loosened`. */
  readonly rule: string;
  readonly level: ChangeLevel;
  readonly bump: Bump;
  readonly part: Part;
}

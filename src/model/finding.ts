/** What a check has to say about an input: one shape for YAML errors, schema errors, rules and profiles. */
import type { Bilingual } from "./codes.js";

/** How grave a finding is. `error` means that the input cannot be used as it is. */
export type FindingLevel = "error" | "warning" | "info";

/** Levels from the gravest down. */
export const FINDING_LEVELS: readonly FindingLevel[] = ["error", "warning", "info"];

/** A place in a text. Lines and columns count from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One thing found in an input. */
export interface Finding {
  /** Stable id of the rule, such as `reference-instrument`. */
  readonly rule: string;
  readonly level: FindingLevel;
  /** File as the caller named it; null where the finding is about no file in particular. */
  readonly file: string | null;
  readonly position: Position | null;
  /** Place in the data, such as `["items", 3, "basis", 0]`. */
  readonly path: readonly (string | number)[];
  /** What is wrong. */
  readonly message: Bilingual;
  /** What to do about it. */
  readonly hint: Bilingual;
}

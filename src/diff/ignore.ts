/** Changes that somebody accepted already, for a time. */
import { dateParts } from "../deadlines/date.js";
import { assertArgument, listOf, OBJECT } from "../model/argument.js";
import type { IgnoredChange } from "../model/diff.js";
import { FINDINGS } from "../model/shapes.js";
import type { ChangeFinding } from "./finding.js";

/** What an ignore file does to findings. */
export interface IgnoreOutcome {
  /** What is left. */
  readonly changes: readonly ChangeFinding[];
  /** How many were left out. */
  readonly ignored: number;
  /** Entries whose time is over: their changes count again. */
  readonly expired: readonly IgnoredChange[];
  /** Entries that no change answers to. */
  readonly unknown: readonly IgnoredChange[];
}

/**
 * Leaves out what is ignored.
 *
 * @param today `YYYY-MM-DD`; an entry holds through its last day
 */
export function applyIgnores(
  changes: readonly ChangeFinding[],
  ignores: readonly IgnoredChange[],
  today: string,
): IgnoreOutcome {
  assertArgument("applyIgnores", changes, FINDINGS);
  assertArgument("applyIgnores", ignores, listOf(OBJECT));
  dateParts(today);
  const present = new Set(changes.map(({ fingerprint }) => fingerprint));
  const known = ignores.filter(({ fingerprint }) => present.has(fingerprint));
  const holding = new Set(known.flatMap(({ fingerprint, until }) => (until >= today ? [fingerprint] : [])));
  const left = changes.filter(({ fingerprint }) => !holding.has(fingerprint));
  return {
    changes: left,
    ignored: changes.length - left.length,
    expired: known.filter(({ fingerprint }) => !holding.has(fingerprint)),
    unknown: ignores.filter(({ fingerprint }) => !present.has(fingerprint)),
  };
}

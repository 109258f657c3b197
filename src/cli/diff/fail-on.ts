/** The option `--fail-on` of `diff`: its levels are those of changes. */
import { CHANGE_LEVELS, type ChangeFinding } from "../../diff/index.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS, EXIT_FINE, type ExitCode } from "../exit.js";
import { plainTerms, readCodes } from "../terms.js";

/** What can be asked for, from the strictest down to any change at all. */
const FAIL_ON = ["weakening", "review", "any"] as const;

/** Decides the exit code. */
export type ExitRule = (changes: readonly ChangeFinding[]) => ExitCode;

/**
 * Reads the option.
 *
 * @param asked undefined where changes never fail
 * @throws Failure `unknown-value`
 */
export function readChangeFailOn(asked: string | undefined, { messages }: Context): ExitRule {
  if (asked === undefined) return () => EXIT_FINE;
  const [level = "any"] = readCodes("--fail-on", asked, plainTerms(FAIL_ON), messages);
  const failing = new Set(CHANGE_LEVELS.slice(0, FAIL_ON.indexOf(level) + 1));
  return (changes) => (changes.some((change) => failing.has(change.level)) ? EXIT_FINDINGS : EXIT_FINE);
}

/** What `zwgk generate` was asked. */
import type { Context } from "../context.js";
import type { FailOnOption } from "../fail-on.js";
import type { JobsOption } from "../many/jobs.js";
import type { SeverityOption } from "../severity.js";
import { plainTerms, readCodes } from "../terms.js";

/** As commander has it. */
export interface GenerateOptions extends FailOnOption, SeverityOption, JobsOption {
  readonly out: string;
  readonly format?: string;
  readonly on?: string;
  readonly attestedOnly?: true;
  readonly level?: string;
  readonly own?: true;
  readonly columns?: true;
  readonly withColumns?: true;
  readonly handbook?: true;
  readonly many?: true;
  readonly force?: true;
}

/** Whether the part that village boards mirror is asked for: a profile has the level of its agency already. */
export function readBoards({ level }: GenerateOptions, { messages }: Context): boolean {
  return level !== undefined && readCodes("--level", level, plainTerms(["village"]), messages).length > 0;
}

/** The formats that were asked for, each once; all unless stated. */
export function readFormats<Format extends string>(
  asked: string | undefined,
  known: readonly Format[],
  { messages }: Context,
): readonly Format[] {
  if (asked === undefined) return known;
  return [...new Set(readCodes("--format", asked, plainTerms(known), messages))];
}

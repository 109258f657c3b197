/** The option `--jobs`: how many threads share the work. */
import type { Command } from "commander";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";

/** What commander makes of the option. */
export interface JobsOption {
  readonly jobs?: string;
}

/** Adds the option. */
export function addJobs(command: Command, { messages }: Context): Command {
  return command.option("--jobs <n>", messages.many.options.jobs);
}

/** @throws Failure `unknown-value` for what is no number from 1 to 64 */
export function readJobs({ jobs }: JobsOption, { messages }: Context): number | undefined {
  if (jobs === undefined) return undefined;
  const count = Number(jobs);
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count;
  throw new Failure("unknown-value", messages.failures["unknown-value"]("--jobs", jobs, "1–64"));
}

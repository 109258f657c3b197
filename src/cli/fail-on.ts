/** The option `--fail-on` of commands that report findings. */
import type { Command } from "commander";
import type { FindingLevel } from "../model/finding.js";
import type { Context } from "./context.js";
import { FINDING_LEVELS } from "./exit-code.js";
import { readCodes } from "./terms.js";

/** What commander makes of the option. */
export interface FailOnOption {
  readonly failOn: string;
}

/** Adds the option to a command. */
export function addFailOn(command: Command, { messages }: Context): Command {
  return command.option("--fail-on <level>", messages.options.failOn, "error");
}

/** @throws Failure `unknown-value` for what is no level */
export function readFailOn({ failOn }: FailOnOption, { messages }: Context): FindingLevel {
  const terms = FINDING_LEVELS.map((code) => ({ code, zh: messages.say[code], en: code }));
  const [level = "error"] = readCodes("--fail-on", failOn, terms, messages);
  return level;
}

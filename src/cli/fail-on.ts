/** The option `--fail-on` of commands that report findings. */
import type { Command } from "commander";
import { FINDING_LEVELS, type FindingLevel } from "../model/finding.js";
import type { Context } from "./context.js";
import type { Messages } from "./messages/index.js";
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
  const terms = levelTerms(messages);
  const [level = "error"] = readCodes("--fail-on", failOn, terms, messages);
  return level;
}

/**
 * The option where it may also, or instead, name items without an office.
 *
 * @throws Failure `unknown-value` for what is neither a level nor `uncovered`
 */
export function readFailOnCovered(
  { failOn }: FailOnOption,
  { messages }: Context,
): { readonly level: FindingLevel; readonly uncovered: boolean } {
  const uncovered = { code: "uncovered", zh: "uncovered", en: "uncovered" } as const;
  const asked = readCodes("--fail-on", failOn, [...levelTerms(messages), uncovered], messages);
  const level = asked.find((code) => code !== "uncovered") ?? "error";
  return { level, uncovered: asked.includes("uncovered") };
}

function levelTerms(messages: Messages) {
  return FINDING_LEVELS.map((code) => ({ code, zh: messages.say[code], en: code }));
}

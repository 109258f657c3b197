/** Commander's own errors in our words. Its English sentences are read for the names in them. */
import type { CommanderError } from "commander";
import { Failure, type FailureText } from "./exit.js";
import type { Messages } from "./messages/index.js";

type Failures = Messages["failures"];

/** By commander's code: our code, and its text from the names that commander quotes. */
const TRANSLATIONS: Readonly<
  Record<string, (failures: Failures, names: readonly string[], hint: string | null) => [string, FailureText]>
> = {
  "commander.unknownCommand": (failures, [name = ""], hint) => [
    "unknown-command",
    failures["unknown-command"](name, hint),
  ],
  "commander.unknownOption": (failures, [name = ""], hint) => [
    "unknown-option",
    failures["unknown-option"](name, hint),
  ],
  "commander.missingArgument": (failures, [name = ""]) => [
    "missing-argument",
    failures["missing-argument"](name),
  ],
  "commander.missingMandatoryOptionValue": (failures, [flags = ""]) => [
    "missing-option",
    failures["missing-option"](flags),
  ],
  "commander.optionMissingArgument": (failures, [flags = ""]) => [
    "missing-value",
    failures["missing-value"](flags),
  ],
  "commander.excessArguments": (failures) => ["too-many-arguments", failures["too-many-arguments"]()],
};

/**
 * A usage error as a failure of ours.
 *
 * @param error what commander threw; its message quotes names as 'name' and suggests “(Did you mean name?)”
 */
export function usageFailure(error: CommanderError, { failures }: Messages): Failure {
  const names = [...error.message.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? "");
  const suggestion = /Did you mean (?:one of )?([^?,]+)/u.exec(error.message)?.[1] ?? null;
  const translate = TRANSLATIONS[error.code];
  const [code, text] = translate?.(failures, names, suggestion) ?? [
    "bad-usage",
    failures["bad-usage"](error.message.replace(/^error: /u, "")),
  ];
  return new Failure(code, text);
}

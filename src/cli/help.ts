/** Commander's help in both languages: headings, the widths of Chinese, examples behind the options. */
import { stripVTControlCharacters } from "node:util";
import type { Command, Help, Option } from "commander";
import { displayWidth } from "../text/width.js";
import { wrap } from "../text/wrap.js";
import { alignRows } from "./columns.js";
import type { Messages } from "./messages/index.js";

/** Commander's own headings and where our words for them stand. */
const HEADINGS: Readonly<Record<string, keyof Messages["help"]>> = {
  "Usage:": "usage",
  "Arguments:": "arguments",
  "Options:": "options",
  "Global Options:": "globalOptions",
  "Commands:": "commands",
};

/** Configuration of commander's help in one language; subcommands inherit it. */
export function helpConfiguration({ help }: Messages): Partial<Help> & { showGlobalOptions: boolean } {
  return {
    showGlobalOptions: true,
    displayWidth: (text) => displayWidth(stripVTControlCharacters(text)),
    boxWrap: (text, width) => wrap(text, Math.max(width, 20)).join("\n"),
    styleTitle: (title) => {
      const key = HEADINGS[title];
      return key ? String(help[key]) : title;
    },
    styleUsage: (usage) =>
      usage.replace("[options]", help.usageOptions).replace("[command]", help.usageCommand),
    subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(" "),
    optionDescription: (option: Option) =>
      typeof option.defaultValue === "string"
        ? option.description + help.defaultValue(option.defaultValue)
        : option.description,
  };
}

function argumentTerm(argument: { name(): string; required: boolean; variadic: boolean }): string {
  const name = argument.name() + (argument.variadic ? "..." : "");
  return argument.required ? `<${name}>` : `[${name}]`;
}

/**
 * Adds examples behind a command's help.
 *
 * @param examples pairs of a command line and what it does
 */
export function addExamples(
  command: Command,
  examples: readonly (readonly string[])[],
  { help }: Messages,
): void {
  const lines = alignRows(examples).map((line) => `  ${line}`);
  command.addHelpText("after", `\n${help.examples}\n${lines.join("\n")}`);
}

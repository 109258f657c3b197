/** What a command of `zwgk` is, and the parts that all of them share. */
import type { Command } from "commander";
import type { Context } from "./context.js";
import { addExamples } from "./help.js";
import type { CommandName } from "./messages/index.js";

/** Adds one command to the program: its arguments, options and action. One command a file in `commands/`. */
export type AddCommand = (program: Command, context: Context) => void;

/**
 * Begins a command with the words of its messages.
 *
 * @param usage name and arguments, such as `show <id>`
 */
export function beginCommand(
  program: Command,
  name: CommandName,
  usage: readonly string[],
  { messages }: Context,
): Command {
  const { summary, about, arguments: words, examples } = messages.commands[name];
  const command = program
    .command(name)
    .summary(summary)
    .description(about)
    .helpOption("-h, --help", messages.help.helpOption);
  for (const term of usage) command.argument(term, wordsFor(words, term));
  addExamples(command, examples, messages);
  return command;
}

/** The description of `<id>` or `[path...]` among a command's words. */
function wordsFor(words: Readonly<Record<string, string>>, term: string): string {
  return words[term.replace(/[^a-z]/gu, "")] ?? "";
}

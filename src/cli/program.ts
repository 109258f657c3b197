/** The command line as commander knows it. */
import { Command } from "commander";
import type { AddCommand } from "./command.js";
import { addAdopt } from "./commands/adopt.js";
import { addAlign } from "./commands/align.js";
import { addCalendar } from "./commands/calendar.js";
import { addCheck } from "./commands/check.js";
import { addConfirm } from "./commands/confirm.js";
import { addDiff } from "./commands/diff.js";
import { addDue } from "./commands/due.js";
import { addFix } from "./commands/fix.js";
import { addGenerate } from "./commands/generate.js";
import { addGitDiffDriver } from "./commands/git-diff-driver.js";
import { addInit } from "./commands/init.js";
import { addInstruments } from "./commands/instruments.js";
import { addIntake } from "./commands/intake.js";
import { addList } from "./commands/list.js";
import { addMap } from "./commands/map.js";
import { addProject } from "./commands/project.js";
import { addRules } from "./commands/rules.js";
import { addSearch } from "./commands/search.js";
import { addShow } from "./commands/show.js";
import { addStats } from "./commands/stats.js";
import { addUpgrade } from "./commands/upgrade.js";
import { addValidate } from "./commands/validate.js";
import { addVocabulary } from "./commands/vocabulary.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { addExamples, helpConfiguration } from "./help.js";
import { nearest } from "./suggest.js";

/** Every command, in the order in which the help lists them. */
const COMMANDS: readonly AddCommand[] = [
  addInit,
  addMap,
  addGenerate,
  addAdopt,
  addConfirm,
  addProject,
  addValidate,
  addFix,
  addRules,
  addSearch,
  addList,
  addShow,
  addVocabulary,
  addStats,
  addInstruments,
  addDue,
  addCalendar,
  addAlign,
  addCheck,
  addIntake,
  addUpgrade,
  addDiff,
  addGitDiffDriver,
];

/**
 * Builds the program.
 *
 * @param version what `--version` prints
 * @returns parses arguments without ending the process; errors are thrown as `CommanderError` and not printed
 */
export function buildProgram(version: string, context: Context): Command {
  const { io, messages } = context;
  const { help, program: words } = messages;
  const program = new Command("zwgk")
    .description(words.summary)
    .version(version, "-V, --version", help.versionOption)
    .helpOption("-h, --help", help.helpOption)
    .helpCommand(false)
    // Taken out of the line before it is parsed; stands here for the help.
    .option("--lang <zh|en>", help.langOption)
    .configureHelp(helpConfiguration(messages))
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(io.columns),
      getErrHelpWidth: () => helpWidth(io.columns),
    })
    .exitOverride();
  addExamples(program, words.examples, messages);
  program.addHelpText("after", `\n${words.more}`);
  for (const add of COMMANDS) add(program, context);
  addHelp(program, context);
  return program;
}

/** `zwgk help [command]`. Commander's own answers a name that does not exist with the general help. */
function addHelp(program: Command, { messages }: Context): void {
  program
    .command("help")
    .description(messages.help.helpCommand)
    .argument("[command]")
    .action((name?: string) => {
      const known = new Map(program.commands.map((command) => [command.name(), command]));
      const command = name === undefined ? program : known.get(name);
      if (command) return command.outputHelp();
      const [suggestion = null] = nearest(name ?? "", known.keys());
      throw new Failure("unknown-command", messages.failures["unknown-command"](name ?? "", suggestion));
    });
}

/** Help that is not on a terminal is set for one of the usual width. */
function helpWidth(columns: number): number {
  return Number.isFinite(columns) ? columns : 100;
}

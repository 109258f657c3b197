/** The command line as commander knows it. */
import { Command } from "commander";
import type { AddCommand } from "./command.js";
import type { Context } from "./context.js";
import { Failure } from "./exit.js";
import { addExamples, helpConfiguration } from "./help.js";
import type { CommandName } from "./messages/index.js";
import { nearest } from "./suggest.js";

/** Every command, in the order in which the help lists them; each is loaded when it is asked for. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<AddCommand>>> = {
  init: async () => (await import("./commands/init.js")).addInit,
  map: async () => (await import("./commands/map.js")).addMap,
  generate: async () => (await import("./commands/generate.js")).addGenerate,
  adopt: async () => (await import("./commands/adopt.js")).addAdopt,
  confirm: async () => (await import("./commands/confirm.js")).addConfirm,
  project: async () => (await import("./commands/project.js")).addProject,
  validate: async () => (await import("./commands/validate.js")).addValidate,
  fix: async () => (await import("./commands/fix.js")).addFix,
  rules: async () => (await import("./commands/rules.js")).addRules,
  search: async () => (await import("./commands/search.js")).addSearch,
  list: async () => (await import("./commands/list.js")).addList,
  show: async () => (await import("./commands/show.js")).addShow,
  vocabulary: async () => (await import("./commands/vocabulary.js")).addVocabulary,
  export: async () => (await import("./commands/export.js")).addExport,
  stats: async () => (await import("./commands/stats.js")).addStats,
  instruments: async () => (await import("./commands/instruments.js")).addInstruments,
  due: async () => (await import("./commands/due.js")).addDue,
  calendar: async () => (await import("./commands/calendar.js")).addCalendar,
  align: async () => (await import("./commands/align.js")).addAlign,
  check: async () => (await import("./commands/check.js")).addCheck,
  intake: async () => (await import("./commands/intake.js")).addIntake,
  upgrade: async () => (await import("./commands/upgrade.js")).addUpgrade,
  diff: async () => (await import("./commands/diff.js")).addDiff,
  "git-diff-driver": async () => (await import("./commands/git-diff-driver.js")).addGitDiffDriver,
};

/** The commands that a line needs: the one that it begins with, or all, for their help and for what was misspelt. */
function commandsFor([first = ""]: readonly string[]): Promise<readonly AddCommand[]> {
  const load = Object.entries(COMMANDS).find(([name]) => name === first)?.[1];
  return Promise.all((load ? [load] : Object.values(COMMANDS)).map((one) => one()));
}

/**
 * Builds the program.
 *
 * @param version what `--version` prints
 * @param argv the line that it is to parse
 * @returns parses arguments without ending the process; errors are thrown as `CommanderError` and not printed
 */
export async function buildProgram(
  version: string,
  argv: readonly string[],
  context: Context,
): Promise<Command> {
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
  for (const add of await commandsFor(argv)) add(program, context);
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

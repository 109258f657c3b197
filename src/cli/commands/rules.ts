import { alignRows } from "../columns.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { printLines } from "../print.js";
import { type ListedRule, listedRules, RULE_COMMANDS } from "../rule-list.js";
import { plainTerms, readCodes } from "../terms.js";

interface RulesOptions {
  readonly command?: string;
  readonly level?: string;
  readonly json?: true;
}

/** `zwgk rules`: every rule by which findings are reported, to look up and to set by `--severity`. */
export const addRules: AddCommand = (program, context) => {
  const { options, rules } = context.messages;
  beginCommand(program, "rules", ["[words...]"], context)
    .option("--command <command>", rules.command(RULE_COMMANDS.join(", ")))
    .option("--level <level>", rules.level)
    .option("--json", options.json)
    .action((words: string[], asked: RulesOptions) => listRules(words, asked, context));
};

const LEVELS = ["error", "warning", "info", "weakening", "review"] as const;

function listRules(words: readonly string[], asked: RulesOptions, context: Context): void {
  const { messages, io } = context;
  const of = <Code extends string>(option: string, value: string | undefined, codes: readonly Code[]) =>
    value === undefined ? codes : readCodes(option, value, plainTerms(codes), messages);
  const commands = new Set<string>(of("--command", asked.command, RULE_COMMANDS));
  const levels = new Set<string>(of("--level", asked.level, LEVELS));
  const found = listedRules().filter(({ command, id, level, title }) => {
    const text = `${id} ${title.zh} ${title.en}`.toLowerCase();
    return (
      commands.has(command) && levels.has(level) && words.every((word) => text.includes(word.toLowerCase()))
    );
  });
  if (asked.json) io.out(`${JSON.stringify(found, null, 2)}\n`);
  else if (found.length === 0) io.out(`${messages.rules.none}\n`);
  else printRules(found, context);
}

function printRules(found: readonly ListedRule[], context: Context): void {
  const { messages, language, io } = context;
  const rows = found.map(({ command, id, level, title }) => [command, level, id, title[language]]);
  printLines(context, alignRows([[...messages.rules.columns], ...rows], { columns: io.columns }));
}

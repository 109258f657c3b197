import { formatText } from "../../validate/index.js";
import { mendYaml, parseYaml } from "../../yaml/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { EXIT_FINDINGS } from "../exit.js";
import { paintOf } from "../paint.js";
import { printLines } from "../print.js";
import { replaceFiles } from "../replace-files.js";
import { profileAt } from "../resolved.js";
import { textOf } from "../table-file.js";

/** `zwgk fix`: what people type wrongly in YAML, mended where it can mean nothing else. */
export const addFix: AddCommand = (program, context) => {
  beginCommand(program, "fix", ["<profile>"], context)
    .option("--dry-run", context.messages.fix.dryRun)
    .action((path: string, asked: { readonly dryRun?: true }) => fix(path, asked.dryRun === true, context));
};

async function fix(path: string, isDry: boolean, context: Context): Promise<void> {
  const { io, language, messages } = context;
  const file = await profileAt(path, context);
  const before = await textOf(file, context);
  const { text, mended } = mendYaml(before);
  printLines(
    context,
    mended.flatMap((one) => [messages.fix.line(one.line), `- ${one.before}`, `+ ${one.after}`]),
  );
  if (mended.length === 0) io.err(`${messages.fix.none(file)}\n`);
  else {
    if (!isDry) await replaceFiles(file, [{ file, before, after: text }], io.today(), context);
    io.err(`${messages.fix.mended(mended.length, file)}\n`);
  }
  const source = parseYaml(text, file);
  if (source.findings.length === 0) return;
  io.err(`${messages.fix.left}\n`);
  io.err(formatText(source.findings, { language, sources: [source], paint: paintOf(io) }));
  context.finish(EXIT_FINDINGS);
}

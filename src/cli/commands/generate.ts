import { join } from "node:path";
import { boardsOf } from "../../profile/index.js";
import { LIST_FORMATS } from "../../tables/index.js";
import { checkOutputs, paperLines } from "../check-sheet/outputs.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { EXIT_FINDINGS } from "../exit.js";
import { readFailOnCovered } from "../fail-on.js";
import { assignedList } from "../generate/assigned.js";
import { columnOutputs } from "../generate/columns.js";
import { handbookFor } from "../generate/handbook.js";
import { type GenerateOptions, readBoards, readFormats } from "../generate/options.js";
import { render } from "../generate/render.js";
import { generatedLines } from "../generated-lines.js";
import { isMadeCopy, madeCopies } from "../made-copies.js";
import { generateMany } from "../many/generate.js";
import { addJobs } from "../many/jobs.js";
import { coverageOutputs } from "../map/coverage-outputs.js";
import { ownLines } from "../own-lines.js";
import { printLines } from "../print.js";
import { inReleaseOf } from "../release.js";
import { resolveAt } from "../resolved.js";
import { addSeverity, readSeverity } from "../severity.js";
import { alone, writeFolders } from "../write-files.js";

/** `zwgk generate`: the disclosure list of a profile, in the formats asked for. */
export const addGenerate: AddCommand = (program, context) => {
  const { options } = context.messages;
  const command = beginCommand(program, "generate", ["<profile>"], context)
    .requiredOption("-o, --out <dir>", options.out)
    .option("--format <formats>", options.formats(LIST_FORMATS.join(",")))
    .option("--on <date>", options.on)
    .option("--attested-only", options.attestedOnly)
    .option("--own", context.messages.own.options.own)
    .option("--level <level>", context.messages.generate.options.level)
    .option("--columns", context.messages.generate.options.columns)
    .option("--with-columns", context.messages.generate.options.withColumns)
    .option("--handbook", context.messages.generate.options.handbook)
    .option("--many", context.messages.many.options.many)
    .option("-f, --force", options.forceGenerate)
    .option("--fail-on <level>", options.failOnGenerate, "error");
  addJobs(addSeverity(command, context), context).action((path: string, asked: GenerateOptions) =>
    asked.many ? generateMany(path, asked, context) : generate(path, asked, context),
  );
};

async function generate(path: string, asked: GenerateOptions, given: Context): Promise<void> {
  const { messages, io } = given;
  const formats = readFormats(asked.format, LIST_FORMATS, given);
  const boards = readBoards(asked, given);
  const { level, uncovered } = readFailOnCovered(asked, given);
  const leveled = await readSeverity(asked, ["validate"], given);
  const day = readDay("--on", asked.on, given);
  const context = await inReleaseOf(path, given);
  const attestedOnly = asked.attestedOnly === true;
  const resolved = await resolveAt(
    path,
    { failOn: level, attestedOnly, own: asked.own === true, day, leveled },
    context,
  );
  const assigned = resolved && (await assignedList(resolved, uncovered, context));
  if (!assigned) return io.err(`${messages.say.stopped}\n`);
  const { coverage, lines } = assigned;
  const offices = assigned.offices ?? undefined;
  const list = boards ? boardsOf(assigned.list) : assigned.list;
  const lists = await render(list, formats, asked.withColumns === true, context);
  const outputs = [...lists, ...(asked.columns ? await columnOutputs(list, context) : [])];
  const force = asked.force === true;
  const folder = join(asked.out, messages.papers.folder);
  const checked = assigned.list.attestedOnly ? assigned.whole : assigned.list;
  const covered = coverage && !boards ? await coverageOutputs(coverage, list, formats, context) : [];
  // What lies there is read and written over: nobody else may come between.
  const { check, handbook, written } = await alone(asked.out, context, async () => {
    const check = boards
      ? null
      : await checkOutputs(resolved, checked, { folder, day, force, offices }, context);
    const handbook = asked.handbook ? await handbookFor(asked.out, list, context) : null;
    const groups = [
      { folder: asked.out, outputs: [...outputs, ...(handbook ? [handbook.output] : [])] },
      { folder, outputs: [...(check?.outputs ?? []), ...covered] },
      madeCopies(asked.out, lists),
    ].filter(({ outputs }) => outputs.length > 0);
    return { check, handbook, written: await writeFolders(groups, force, context, path) };
  });
  if (handbook?.copy) io.err(`${messages.map.say.copied(handbook.copy)}\n`);
  const own = boards ? [] : ownLines(resolved.profile, list, context);
  const papers = check ? paperLines(list, check, { profile: resolved.file, folder }, context) : [];
  const shown = written.filter(({ file }) => !isMadeCopy(file));
  printLines(context, [...generatedLines(list, shown, context), ...own, ...lines, ...papers]);
  if (uncovered && coverage && coverage.withoutOffice.length > 0) context.finish(EXIT_FINDINGS);
}

import { join } from "node:path";
import type { DisclosureList } from "../../model/list.js";
import type { Output } from "../../node/index.js";
import { boardsOf } from "../../profile/index.js";
import { LIST_FORMATS, type ListFormat, renderList, WRITERS } from "../../tables/index.js";
import { fileName } from "../../text/file-name.js";
import { checkOutputs, paperLines } from "../check-sheet/outputs.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { EXIT_FINDINGS, Failure } from "../exit.js";
import { type FailOnOption, readFailOnCovered } from "../fail-on.js";
import { columnOutputs } from "../generate/columns.js";
import { handbookFor } from "../generate/handbook.js";
import { generatedLines } from "../generated-lines.js";
import { type Assigned, assign } from "../map/assign.js";
import { coverageOutputs } from "../map/coverage-outputs.js";
import { ownLines } from "../own-lines.js";
import { printLines } from "../print.js";
import { progressOf } from "../progress.js";
import { inReleaseOf } from "../release.js";
import { type Resolved, resolveAt } from "../resolved.js";
import { addSeverity, readSeverity, type SeverityOption } from "../severity.js";
import { plainTerms, readCodes } from "../terms.js";
import { alone, writeFolders } from "../write-files.js";

interface GenerateOptions extends FailOnOption, SeverityOption {
  readonly out: string;
  readonly format?: string;
  readonly on?: string;
  readonly attestedOnly?: true;
  readonly level?: string;
  readonly own?: true;
  readonly columns?: true;
  readonly withColumns?: true;
  readonly handbook?: true;
  readonly force?: true;
}

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
    .option("-f, --force", options.forceGenerate)
    .option("--fail-on <level>", options.failOnGenerate, "error");
  addSeverity(command, context).action((profile: string, asked: GenerateOptions) =>
    generate(profile, asked, context),
  );
};

async function generate(path: string, asked: GenerateOptions, given: Context): Promise<void> {
  const { messages, io } = given;
  const formats = formatsOf(asked.format, given);
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
  const outputs = [
    ...(await render(list, formats, asked.withColumns === true, context)),
    ...(asked.columns ? await columnOutputs(list, context) : []),
  ];
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
    ].filter(({ outputs }) => outputs.length > 0);
    return { check, handbook, written: await writeFolders(groups, force, context, path) };
  });
  if (handbook?.copy) io.err(`${messages.map.say.copied(handbook.copy)}\n`);
  const own = boards ? [] : ownLines(resolved.profile, list, context);
  const papers = check ? paperLines(list, check.sheet, { profile: resolved.file, folder }, context) : [];
  printLines(context, [...generatedLines(list, written, context), ...own, ...lines, ...papers]);
  if (uncovered && coverage && coverage.withoutOffice.length > 0) context.finish(EXIT_FINDINGS);
}

/** The list with its offices, where the profile knows any. */
async function assignedList(
  resolved: Resolved,
  uncovered: boolean,
  context: Context,
): Promise<Assigned | null> {
  if (resolved.profile.responsibilities) return assign(resolved, context);
  if (uncovered) {
    const failure = context.messages.map.failures["no-responsibilities"](resolved.file);
    throw new Failure("no-responsibilities", failure);
  }
  return { list: resolved.list, whole: resolved.whole, coverage: null, offices: null, lines: [] };
}

/** Whether the part that village boards mirror is asked for: a profile has the level of its agency already. */
function readBoards({ level }: GenerateOptions, { messages }: Context): boolean {
  return level !== undefined && readCodes("--level", level, plainTerms(["village"]), messages).length > 0;
}

function formatsOf(asked: string | undefined, { messages }: Context): readonly ListFormat[] {
  if (asked === undefined) return LIST_FORMATS;
  return [...new Set(readCodes("--format", asked, plainTerms(LIST_FORMATS), messages))];
}

async function render(
  list: DisclosureList,
  formats: readonly ListFormat[],
  withColumns: boolean,
  { catalog, language, messages, io }: Context,
): Promise<Output[]> {
  const title = list.boards ? messages.generate.boardsTitle : messages.say.listTitle;
  const stem = fileName(`${list.agency.name}${title}`);
  const progress = progressOf(io);
  const outputs: Output[] = [];
  for (const [index, format] of formats.entries()) {
    progress.step(messages.say.rendering(format, index + 1, formats.length));
    const options = { vocabulary: catalog.vocabulary, lang: language, withColumns };
    const content = await renderList(list, format, options);
    outputs.push({ name: `${stem}.${WRITERS[format].extension}`, content });
  }
  progress.done();
  return outputs;
}

import type { DisclosureList } from "../../model/list.js";
import type { Output } from "../../node/index.js";
import { LIST_FORMATS, type ListFormat, renderList, WRITERS } from "../../tables/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { addFailOn, type FailOnOption } from "../fail-on.js";
import { fileName } from "../file-name.js";
import { generatedLines } from "../generated-lines.js";
import { printLines } from "../print.js";
import { listOf } from "../profile-list.js";
import { progressOf } from "../progress.js";
import { plainTerms, readCodes } from "../terms.js";
import { writeFiles } from "../write-files.js";

interface GenerateOptions extends FailOnOption {
  readonly out: string;
  readonly format?: string;
  readonly on?: string;
  readonly attestedOnly?: true;
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
    .option("-f, --force", options.forceGenerate);
  addFailOn(command, context).action((profile: string, asked: GenerateOptions) =>
    generate(profile, asked, context),
  );
};

async function generate(path: string, asked: GenerateOptions, context: Context): Promise<void> {
  const { messages, io } = context;
  const { attestedOnly = false, failOn, force = false, out } = asked;
  const formats = formatsOf(asked.format, context);
  const day = readDay("--on", asked.on, context);
  const list = await listOf(path, { attestedOnly, day, failOn }, context);
  if (!list) return io.err(`${messages.say.stopped}\n`);
  const outputs = await render(list, formats, context);
  const written = await writeFiles(out, outputs, force, context);
  printLines(context, generatedLines(list, written, context));
}

function formatsOf(asked: string | undefined, { messages }: Context): readonly ListFormat[] {
  if (asked === undefined) return LIST_FORMATS;
  return [...new Set(readCodes("--format", asked, plainTerms(LIST_FORMATS), messages))];
}

async function render(
  list: DisclosureList,
  formats: readonly ListFormat[],
  { catalog, language, messages, io }: Context,
): Promise<Output[]> {
  const stem = fileName(`${list.agency.name}${messages.say.listTitle}`);
  const progress = progressOf(io);
  const outputs: Output[] = [];
  for (const [index, format] of formats.entries()) {
    progress.step(messages.say.rendering(format, index + 1, formats.length));
    const content = await renderList(list, format, { vocabulary: catalog.vocabulary, lang: language });
    outputs.push({ name: `${stem}.${WRITERS[format].extension}`, content });
  }
  progress.done();
  return outputs;
}

import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { DisclosureList } from "../../model/list.js";
import { loadProfile, type Output } from "../../node/index.js";
import { resolveProfile } from "../../profile/index.js";
import { LIST_FORMATS, type ListFormat, renderList, WRITERS } from "../../tables/index.js";
import { formatText } from "../../validate/index.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { EXIT_FINE, Failure } from "../exit.js";
import { exitCodeOf } from "../exit-code.js";
import { addFailOn, type FailOnOption, readFailOn } from "../fail-on.js";
import { fileName } from "../file-name.js";
import { generatedLines } from "../generated-lines.js";
import { paintOf } from "../paint.js";
import { printLines } from "../print.js";
import { progressOf } from "../progress.js";
import { PROFILE_FILE } from "../starter.js";
import { plainTerms, readCodes } from "../terms.js";
import { writing } from "../writing.js";

interface GenerateOptions extends FailOnOption {
  readonly out: string;
  readonly format?: string;
  readonly attestedOnly?: true;
  readonly force?: true;
}

/** `zwgk generate`: the disclosure list of a profile, in the formats asked for. */
export const addGenerate: AddCommand = (program, context) => {
  const { options } = context.messages;
  const command = beginCommand(program, "generate", ["<profile>"], context)
    .requiredOption("-o, --out <dir>", options.out)
    .option("--format <formats>", options.formats(LIST_FORMATS.join(",")))
    .option("--attested-only", options.attestedOnly)
    .option("-f, --force", options.forceGenerate);
  addFailOn(command, context).action((profile: string, asked: GenerateOptions) =>
    generate(profile, asked, context),
  );
};

async function generate(path: string, asked: GenerateOptions, context: Context): Promise<void> {
  const { messages, io } = context;
  const formats = formatsOf(asked.format, context);
  const list = await listOf(await profileAt(path), asked, context);
  if (!list) return io.err(`${messages.say.stopped}\n`);
  const outputs = await render(list, formats, context);
  const written = await writing(asked.out, outputs, asked.force === true, context);
  printLines(context, generatedLines(list, written, context));
}

/** A folder stands for the profile in it. */
async function profileAt(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? join(path, PROFILE_FILE) : path;
}

function formatsOf(asked: string | undefined, { messages }: Context): readonly ListFormat[] {
  if (asked === undefined) return LIST_FORMATS;
  return [...new Set(readCodes("--format", asked, plainTerms(LIST_FORMATS), messages))];
}

/** The list, or null where findings stand against it; they are reported, and decide the exit code. */
async function listOf(
  file: string,
  asked: GenerateOptions,
  context: Context,
): Promise<DisclosureList | null> {
  const { catalog, data, io, language, messages } = context;
  const failOn = readFailOn(asked, context);
  const { profile, source, findings } = await loadProfile(file, data);
  const resolution =
    profile &&
    resolveProfile(profile, catalog, {
      attestedOnly: asked.attestedOnly === true,
      file,
      locate: source.locate,
    });
  const all = [...findings, ...(resolution?.findings ?? [])];
  io.err(formatText(all, { language, sources: [source], paint: paintOf(io) }));
  const code = exitCodeOf(all, failOn);
  if (code !== EXIT_FINE) {
    context.finish(code);
    return null;
  }
  if (!resolution) throw new Failure("not-a-profile", messages.failures["not-a-profile"](file));
  return resolution.list;
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

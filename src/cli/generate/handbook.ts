/** `zwgk generate --handbook`: the service handbook, with what people filled into the one before. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fill, readFilled, servicesOf, WORDS, writeHandbook } from "../../handbook/index.js";
import type { DisclosureList } from "../../model/list.js";
import {
  type Output,
  readTableFile,
  standing,
  type WrittenOutput,
  writeAtomic,
  writeOutputs,
} from "../../node/index.js";
import { fileName } from "../../text/file-name.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { reportingFileErrors } from "../file-errors.js";

/** A handbook that is ready to be written. */
export interface Handbook {
  readonly output: Output;
  /** Where the filled-in handbook is kept as it was, formatting and all; null where nobody had changed it. */
  readonly copy: string | null;
}

/**
 * Makes the handbook of a folder and writes nothing. One that was filled in is read: its words go into the new one.
 *
 * @throws Failure where the one before cannot be read
 */
export async function handbookFor(folder: string, list: DisclosureList, context: Context): Promise<Handbook> {
  const { catalog, language, messages } = context;
  const name = `${fileName(WORDS[language].title(list.agency.name))}.docx`;
  const file = join(folder, name);
  const sections = servicesOf(list, { vocabulary: catalog.vocabulary, lang: language });
  return reportingFileErrors(file, messages, async () => {
    const filled = readFilled(await gridsBefore(file, context));
    const output = { name, content: await writeHandbook(fill(sections, filled), list, language) };
    const { edited } = await standing(folder, output);
    const copy = edited ? join(folder, `${basename(name, ".docx")}.${messages.map.say.copy}.docx`) : null;
    return { output, copy };
  });
}

/** Writes a handbook. The one before is kept beside it, since pictures and formats are not carried over. */
export async function putHandbook(
  folder: string,
  { output, copy }: Handbook,
  { messages }: Context,
): Promise<WrittenOutput[]> {
  const file = join(folder, output.name);
  return reportingFileErrors(file, messages, async () => {
    if (copy !== null) await writeAtomic(copy, await readFile(file));
    return writeOutputs(folder, [output], { force: true });
  });
}

/** The tables of the handbook that is there; none where there is none. */
async function gridsBefore(file: string, { language }: Context) {
  const { grids, findings } = await readTableFile(file);
  const [problem] = findings.filter(({ rule }) => rule !== "file-missing");
  if (problem) {
    const { rule, message, hint } = problem;
    throw new Failure(rule, { message: `${file}: ${message[language]}`, hint: hint[language] });
  }
  return grids;
}

/** `zwgk generate --handbook`: the service handbook, with what people filled into the one before. */
import { join } from "node:path";
import { fill, readFilled, servicesOf, WORDS, writeHandbook } from "../../handbook/index.js";
import type { DisclosureList } from "../../model/list.js";
import { keepCopy, type Output, readTableFile, standing } from "../../node/index.js";
import { fileName } from "../../text/file-name.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { reportingFileErrors } from "../file-errors.js";

/** A handbook that is ready to be written. */
export interface Handbook {
  readonly output: Output;
  /** Where the one that a person changed is kept as it was, formatting and all; null where nobody had changed it. */
  readonly copy: string | null;
}

/**
 * Makes the handbook of a folder. One that was filled in is read: its words go into the new one, and it is kept beside
 * it, since pictures and formats are not carried over.
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
    const content = await writeHandbook(fill(sections, filled), list, language);
    const output = { name, content, replaces: true };
    const { edited } = await standing(folder, output);
    const copy = edited ? await keepCopy(file, `.${messages.map.say.copy}`) : null;
    return { output, copy };
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

/** A list in the formats that were asked for. */
import type { DisclosureList } from "../../model/list.js";
import type { Output } from "../../node/index.js";
import { type ListFormat, renderList, WRITERS } from "../../tables/index.js";
import { fileName } from "../../text/file-name.js";
import type { Context } from "../context.js";
import { progressOf } from "../progress.js";

/** The name of a list's files, without extension. */
export function listStem({ agency, boards }: DisclosureList, { messages }: Context): string {
  return fileName(`${agency.name}${boards ? messages.generate.boardsTitle : messages.say.listTitle}`);
}

/** Renders a list, with progress. */
export async function render(
  list: DisclosureList,
  formats: readonly ListFormat[],
  withColumns: boolean,
  context: Context,
): Promise<Output[]> {
  const { catalog, language, messages, io } = context;
  const stem = listStem(list, context);
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

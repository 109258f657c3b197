import type { SearchHit } from "../../search/index.js";
import { alignRows, cut, MAX_SHOWN } from "../columns.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { printJson, printLines } from "../print.js";

/** `zwgk search`: items by everyday words. */
export const addSearch: AddCommand = (program, context) => {
  beginCommand(program, "search", ["<words...>"], context)
    .option("--json", context.messages.options.json)
    .action((words: string[], { json }: { json?: true }) => search(words.join(" "), json === true, context));
};

async function search(words: string, json: boolean, context: Context): Promise<void> {
  const { catalog, io, messages } = context;
  // The texts that are searched are large, and no other command needs them.
  const { createSearch, readQuery } = await import("../../search/index.js");
  const { text, ignored } = readQuery(words);
  if (ignored > 0) io.err(`${messages.say.queryCut(text, ignored)}\n`);
  const hits = createSearch(catalog).search(words);
  if (json) {
    const found = hits.map(({ item, score, matched }) => ({ ...item, score, matched }));
    return printJson(context, found);
  }
  if (hits.length === 0) return io.err(`${messages.say.nothingFound(cut(words, MAX_SHOWN))}\n`);
  printLines(context, hitTable(hits, context));
  io.err(`\n${messages.say.counted(hits.length)}\n`);
}

/** What matched stands last: the column that is cut where the terminal is narrow. */
function hitTable(hits: readonly SearchHit[], { io, messages }: Context): string[] {
  const { columns, separator, verification } = messages;
  return alignRows(
    [
      [columns.id, columns.verification, columns.category, columns.name, columns.matched],
      ...hits.map(({ item, matched }) => [
        item.id,
        verification[item.verification],
        item.category ?? "",
        item.name,
        matched.join(separator),
      ]),
    ],
    { columns: io.columns },
  );
}

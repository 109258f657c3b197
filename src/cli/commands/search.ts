import { createCatalog } from "../../catalog/catalog.js";
import type { Catalog } from "../../catalog/index.js";
import { overlaid } from "../../catalog/lazy.js";
import { withFurther } from "../../catalog/widened.js";
import type { CatalogData } from "../../model/data.js";
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
  const further = createSearch(furtherOnly(context.data)).search(words);
  if (json) {
    const found = [...hits, ...further].map(({ item, score, matched }) => ({ ...item, score, matched }));
    return printJson(context, found);
  }
  if (hits.length + further.length === 0)
    return io.err(`${messages.say.nothingFound(cut(words, MAX_SHOWN))}\n`);
  printLines(context, hitTable(hits, context));
  if (hits.length > 0) io.err(`\n${messages.say.counted(hits.length)}\n`);
  if (further.length > 0) io.err(`\n${messages.say.foundFurther}\n`);
  printLines(context, hitTable(further, context));
}

/** The domains of later waves alone, as a catalog; its search is made when it is asked for, since they are few. */
function furtherOnly(data: CatalogData): Catalog {
  const further = (data.further ?? []).map(({ domain }) => domain.id);
  const whole = withFurther(data, { domains: { further } });
  const domains = whole.domains.filter(({ id }) => further.includes(id));
  return createCatalog(overlaid(whole, { release: { ...data.release, editions: [] }, domains }));
}

/** What matched stands last: the column that is cut where the terminal is narrow. */
function hitTable(hits: readonly SearchHit[], { io, messages }: Context): string[] {
  if (hits.length === 0) return [];
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

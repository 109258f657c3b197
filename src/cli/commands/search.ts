import { type AddCommand, beginCommand } from "../command.js";
import { itemTable } from "../item-table.js";
import { printJson, printLines } from "../print.js";

/** `zwgk search`: items by words. */
export const addSearch: AddCommand = (program, context) => {
  beginCommand(program, "search", ["<words...>"], context)
    .option("--json", context.messages.options.json)
    .action((words: string[], { json }: { json?: true }) => {
      const { catalog, io, messages } = context;
      const wanted = words.join(" ");
      const items = catalog.search(wanted);
      if (json) return printJson(context, items);
      if (items.length === 0) return io.err(`${messages.say.nothingFound(wanted)}\n`);
      printLines(context, itemTable(items, context));
      io.err(`\n${messages.say.counted(items.length)}\n`);
    });
};

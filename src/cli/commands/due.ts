import { type Deadline, dueDate, loadChinaCalendar, parseDeadline } from "../../deadlines/index.js";
import { cut, MAX_SHOWN } from "../columns.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { dueLines } from "../due-lines.js";
import { Failure } from "../exit.js";
import { alignFacts } from "../facts.js";
import { printJson, printLines } from "../print.js";
import { itemTitle } from "../show/item.js";
import { nearest } from "../suggest.js";

interface DueOptions {
  readonly on: string;
  readonly json?: true;
}

/** `zwgk due`: the day by which an item has to be disclosed. */
export const addDue: AddCommand = (program, context) => {
  const { options } = context.messages;
  beginCommand(program, "due", ["<item>"], context)
    .requiredOption("--on <date>", options.eventDate)
    .option("--json", options.json)
    .action((item: string, asked: DueOptions) => due(item, asked, context));
};

async function due(id: string, { on, json }: DueOptions, context: Context): Promise<void> {
  const { catalog, io, messages } = context;
  const day = readDay("--on", on, context);
  const item = catalog.item(id);
  if (!item) {
    const ids = catalog.items().map((one) => one.id);
    const suggestions = nearest(id, ids).join(messages.separator);
    throw new Failure("unknown-item", messages.failures["unknown-item"](cut(id, MAX_SHOWN), suggestions));
  }
  const deadline: Deadline | null = item.deadline === null ? null : parseDeadline(item.deadline);
  const calendar = await loadChinaCalendar();
  const found = deadline && dueDate(deadline, day, calendar);
  if (json) {
    printJson(context, { item: item.id, on: day, words: item.deadline, deadline, due: found });
    return;
  }
  printLines(context, [itemTitle(item), ""]);
  printLines(context, alignFacts(dueLines(item.deadline, found, day, calendar, context), io.columns));
}

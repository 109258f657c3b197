import { describeReplacement } from "../../instruments/index.js";
import { alignRows, cut } from "../columns.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { horizonLines } from "../horizon.js";
import { endedOn, type InstrumentOnDay, instrumentOn, isUnchecked } from "../instrument-on-day.js";
import { printJson, printLines } from "../print.js";
import { readCodes, statusTerms } from "../terms.js";

interface InstrumentsOptions {
  readonly status?: string;
  readonly on?: string;
  readonly json?: true;
}

/** Widest title where lines are as wide as a terminal, so that the columns behind it are seen. */
const TITLE_WIDTH = 36;

/** `zwgk instruments`: the registry as it is on a day. */
export const addInstruments: AddCommand = (program, context) => {
  const { options } = context.messages;
  beginCommand(program, "instruments", [], context)
    .option("-s, --status <status>", options.instrumentStatus)
    .option("--on <date>", options.on)
    .option("--json", options.json)
    .action((asked: InstrumentsOptions) => instruments(asked, context));
};

function instruments(asked: InstrumentsOptions, context: Context): void {
  const { catalog, io, messages } = context;
  const day = readDay("--on", asked.on, context);
  const wanted = asked.status && readCodes("--status", asked.status, statusTerms(messages), messages);
  const found = catalog.instruments
    .map((instrument) => instrumentOn(day, instrument, context))
    .filter(({ statusOn: { status } }) => !wanted || wanted.includes(status));
  if (asked.json) {
    printJson(context, found);
    return;
  }
  if (found.length === 0) io.err(`${messages.law.noInstruments}\n`);
  else printLines(context, [...table(found, context), ""]);
  const unchecked = found.some(isUnchecked) ? [messages.law.uncheckedMark] : [];
  printLines(context, [...unchecked, ...horizonLines(context)]);
  io.err(`\n${messages.law.counted(found.length, day)}\n`);
}

function table(found: readonly InstrumentOnDay[], context: Context): string[] {
  const { io, language, messages } = context;
  const { law } = messages;
  const room = Number.isFinite(io.columns) ? TITLE_WIDTH : io.columns;
  const rows = found.map((one) => {
    const { status, successor } = one.statusOn;
    const replacement = successor === null ? "" : describeReplacement(successor)[language];
    const marked = messages.status[status] + (isUnchecked(one) ? "*" : "");
    return [cut(one.title, room), one.number ?? "", marked, endedOn(one, context), replacement];
  });
  const heads = [law.title, law.number, law.status, law.ended, law.successor];
  return alignRows([heads, ...rows], { columns: io.columns });
}

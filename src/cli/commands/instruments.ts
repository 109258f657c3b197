import { describeReplacement, staleInstruments } from "../../instruments/index.js";
import { alignRows, cut } from "../columns.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { horizonLine } from "../horizon.js";
import { endedOn, type InstrumentOnDay, instrumentOn, isUnchecked } from "../instrument-on-day.js";
import { printJson, printLines } from "../print.js";
import { readCodes, statusTerms } from "../terms.js";

interface InstrumentsOptions {
  readonly status?: string;
  readonly on?: string;
  readonly stale?: string;
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
    .option("--stale <date>", options.stale)
    .option("--json", options.json)
    .action((asked: InstrumentsOptions) => instruments(asked, context));
};

function instruments(asked: InstrumentsOptions, context: Context): void {
  const { catalog, io, messages } = context;
  const day = readDay("--on", asked.on, context);
  const since = asked.stale === undefined ? null : readDay("--stale", asked.stale, context);
  const wanted = asked.status && readCodes("--status", asked.status, statusTerms(messages), messages);
  const found = (since === null ? catalog.instruments : staleInstruments(catalog, since))
    .map((instrument) => instrumentOn(day, instrument, context))
    .filter(({ statusOn: { status } }) => !wanted || wanted.includes(status));
  if (asked.json) {
    printJson(context, found);
    return;
  }
  if (found.length === 0) io.err(`${messages.law.noInstruments}\n`);
  else printLines(context, [...(since === null ? table : staleTable)(found, context), ""]);
  const unchecked = since === null && found.some(isUnchecked) ? [messages.law.uncheckedMark] : [];
  printLines(context, [...unchecked, horizonLine(context)]);
  io.err(
    `\n${since === null ? messages.law.counted(found.length, day) : messages.law.stale(found.length, since)}\n`,
  );
}

/** What should be checked again: how far it was checked, and what its status rests on. */
function staleTable(found: readonly InstrumentOnDay[], context: Context): string[] {
  const { io, messages } = context;
  const { labels, law } = messages;
  const rows = found.map(({ title, number, statusOn: { status, checked }, source }) => [
    cut(title, widthOfTitle(context)),
    number ?? "",
    messages.status[status],
    checked ?? law.neverChecked,
    source ?? "",
  ]);
  return alignRows([[law.title, law.number, law.status, labels.horizon, labels.source], ...rows], {
    columns: io.columns,
  });
}

function widthOfTitle({ io }: Context): number {
  return Number.isFinite(io.columns) ? TITLE_WIDTH : io.columns;
}

function table(found: readonly InstrumentOnDay[], context: Context): string[] {
  const { io, language, messages } = context;
  const { law } = messages;
  const room = widthOfTitle(context);
  const rows = found.map((one) => {
    const { status, successor } = one.statusOn;
    const replacement = successor === null ? "" : describeReplacement(successor)[language];
    const marked = messages.status[status] + (isUnchecked(one) ? "*" : "");
    return [cut(one.title, room), one.number ?? "", marked, endedOn(one, context), replacement];
  });
  const heads = [law.title, law.number, law.status, law.ended, law.successor];
  return alignRows([heads, ...rows], { columns: io.columns });
}

import {
  awaitedApprovals,
  CALENDAR_FORMATS,
  type CalendarFormat,
  type Duty,
  dutiesOf,
  dutyTable,
  type Period,
  renderCalendar,
} from "../../calendar/index.js";
import { dateParts } from "../../deadlines/date.js";
import { loadChinaCalendar } from "../../deadlines/index.js";
import type { DisclosureList } from "../../model/list.js";
import { fileName } from "../../text/file-name.js";
import { alignRows } from "../columns.js";
import { type AddCommand, beginCommand } from "../command.js";
import type { Context } from "../context.js";
import { readDay } from "../day.js";
import { Failure } from "../exit.js";
import { addFailOn, type FailOnOption, readFailOn } from "../fail-on.js";
import { printLines } from "../print.js";
import { inReleaseOf } from "../release.js";
import { resolveAt } from "../resolved.js";
import { addSeverity, readSeverity, type SeverityOption } from "../severity.js";
import { plainTerms, readCodes } from "../terms.js";
import { writeFiles } from "../write-files.js";

interface CalendarOptions extends FailOnOption, SeverityOption {
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly format?: string;
  readonly force?: true;
}

/** Holidays are known for a year at most; what lies further ahead than this helps nobody plan. */
const MAX_YEARS = 10;

/** `zwgk calendar`: the dated duties of a profile's list, on the terminal or as files. */
export const addCalendar: AddCommand = (program, context) => {
  const { options } = context.messages;
  const command = beginCommand(program, "calendar", ["<profile>"], context)
    .option("--from <date>", options.from)
    .option("--to <date>", options.to)
    .option("-o, --out <dir>", options.out)
    .option("--format <formats>", options.calendarFormats(CALENDAR_FORMATS.join(",")))
    .option("-f, --force", options.forceGenerate);
  addSeverity(command, context);
  addFailOn(command, context).action((profile: string, asked: CalendarOptions) =>
    calendar(profile, asked, context),
  );
};

async function calendar(path: string, asked: CalendarOptions, given: Context): Promise<void> {
  const { io, messages } = given;
  const period = periodOf(asked, given);
  const formats = formatsOf(asked.format, given);
  const failOn = readFailOn(asked, given);
  const leveled = await readSeverity(asked, ["validate"], given);
  const context = await inReleaseOf(path, given);
  const resolved = await resolveAt(path, { failOn, day: io.today(), leveled }, context);
  if (!resolved) return io.err(`${messages.say.stopped}\n`);
  const { list } = resolved;
  const duties = dutiesOf(list, period, await loadChinaCalendar());
  if (duties.length === 0) return io.err(`${messages.calendar.none(period.from, period.to)}\n`);
  if (asked.out === undefined) printLines(context, table(duties, context));
  else await write(asked.out, duties, list, formats, asked.force === true, context);
  io.err(`\n${closing(duties, list, period, context).join("\n")}\n`);
}

/** This year and the next unless told: the same files all year round, and never less than a year ahead. */
function periodOf({ from: first, to: last }: CalendarOptions, context: Context): Period {
  const { io, messages } = context;
  const from = readDay("--from", first, context, `${dateParts(io.today()).year}-01-01`);
  const to = readDay("--to", last, context, `${Math.min(dateParts(from).year + 1, 9999)}-12-31`);
  if (from > to || dateParts(to).year - dateParts(from).year > MAX_YEARS)
    throw new Failure("invalid-period", messages.failures["invalid-period"](from, to, MAX_YEARS));
  return { from, to };
}

function formatsOf(asked: string | undefined, { messages }: Context): readonly CalendarFormat[] {
  if (asked === undefined) return CALENDAR_FORMATS;
  return [...new Set(readCodes("--format", asked, plainTerms(CALENDAR_FORMATS), messages))];
}

function table(duties: readonly Duty[], { io, language }: Context): string[] {
  const { headings, rows } = dutyTable(duties, language);
  return alignRows([headings, ...rows], { columns: io.columns });
}

/** How many there are, and what they leave out. */
function closing(duties: readonly Duty[], list: DisclosureList, period: Period, { messages }: Context) {
  const { calendar } = messages;
  const { from, to } = period;
  const awaited = awaitedApprovals(list, period);
  const dated = new Set(duties.flatMap(({ item }) => item ?? [])).size;
  return [
    calendar.counted(duties.length, from, to),
    ...(duties.some(({ provisional }) => provisional) ? [calendar.provisional] : []),
    ...(awaited.length > 0 ? [calendar.awaited(awaited)] : []),
    calendar.undated(list.counts.items - dated),
  ];
}

async function write(
  folder: string,
  duties: readonly Duty[],
  list: DisclosureList,
  formats: readonly CalendarFormat[],
  force: boolean,
  context: Context,
): Promise<void> {
  const { language: lang, messages } = context;
  const stem = fileName(`${list.agency.name}${messages.calendar.fileName}`);
  const outputs = await Promise.all(
    formats.map(async (format) => ({
      name: `${stem}.${format}`,
      content: await renderCalendar(duties, list, format, { lang }),
    })),
  );
  const written = await writeFiles(folder, outputs, force, context);
  printLines(context, [
    messages.say.generated(written.length),
    ...written.map(({ file, changed }) => `  ${file}${changed ? "" : messages.say.unchanged}`),
  ]);
}

/** What `zwgk intake` says of a domain. */
import { fieldName } from "../../fields/names.js";
import { countLines, type Intake, type IntakeLine, replacing } from "../../intake/index.js";
import type { DomainId } from "../../model/index.js";
import { namedInFull } from "../../text/named.js";
import { cutApart } from "../columns.js";
import type { Context } from "../context.js";

/** Longest value that is shown of a field. */
const SHOWN = 60;

/** A domain with what a table says of its edition. */
export interface DomainIntake {
  readonly domain: DomainId;
  readonly edition: string;
  readonly rows: number;
  readonly intake: Intake;
}

/** The lines about a domain: counts first, then item by item. */
export function domainLines({ domain, edition, rows, intake }: DomainIntake, context: Context): string[] {
  const { catalog, language, messages } = context;
  const { say } = messages.intake;
  const { name, en } = catalog.domain(domain);
  const { confirms, fills, contradicts, adds } = countLines(intake.lines);
  const over = replacing(intake.lines).length;
  const list = (names: readonly string[]) => names.join(messages.separator);
  return [
    say.domain(language === "zh" ? name : en, `${domain}/${edition}`, rows),
    say.counts(confirms, fills, contradicts, adds),
    ...(over > 0 ? [say.over(over)] : []),
    ...(intake.known.length > 0 ? [say.known(intake.known.length)] : []),
    ...itemLines(intake.lines, context),
    ...(intake.missing.length > 0 ? [say.missing(intake.missing.length, list(runsOf(intake.missing)))] : []),
    ...(intake.repeated.length > 0
      ? [say.repeated(list(intake.repeated.map(({ row, item }) => say.of(namedInFull(row), item ?? ""))))]
      : []),
    ...unwrittenLines(intake.unwritten, context),
  ];
}

/** What the page says in words that the vocabulary lacks, bodies and groups of people apart, each with its items. */
function unwrittenLines(unwritten: Intake["unwritten"], { messages }: Context): string[] {
  const { say } = messages.intake;
  const texts = (ofGroups: boolean) => {
    const items = new Map<string, string[]>();
    for (const { item, field, text } of unwritten) {
      if ((field === "audience") === ofGroups) items.set(text, [...(items.get(text) ?? []), item]);
    }
    return [...items]
      .map(([text, ids]) => say.of(text, runsOf(ids).join(messages.separator)))
      .join(messages.separator);
  };
  const [bodies, groups] = [texts(false), texts(true)];
  return [...(bodies ? [say.unwritten(bodies)] : []), ...(groups ? [say.unwrittenGroups(groups)] : [])];
}

/** Ids in a row as one: social-assistance-004–007. */
function runsOf(ids: readonly string[]): string[] {
  const runs: { readonly first: string; last: string }[] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    const isNext =
      run !== undefined &&
      run.last.slice(0, -3) === id.slice(0, -3) &&
      Number(run.last.slice(-3)) + 1 === Number(id.slice(-3));
    if (isNext) run.last = id;
    else runs.push({ first: id, last: id });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last.slice(-3)}`));
}

/** What was written over a value that no page showed: the old one and the new, since nobody finds them again in the file. */
export function replacedLines(lines: readonly IntakeLine[], { messages, language }: Context): string[] {
  const replaced = replacing(lines);
  if (replaced.length === 0) return [];
  const { say } = messages.intake;
  return [
    say.replaced(replaced.length),
    ...replaced.map(({ item, fields, standard, page }) => {
      const names = fields.map((field) => fieldName(field)[language]).join(messages.separator);
      return say.replacedLine(item, names, standard ?? say.nothing, page);
    }),
  ];
}

function itemLines(lines: readonly IntakeLine[], context: Context): string[] {
  const groups = new Map<string, IntakeLine[]>();
  for (const line of lines) groups.set(line.item, [...(groups.get(line.item) ?? []), line]);
  return [...groups].flatMap(([item, own]) => {
    const [first] = own;
    if (!first) return [];
    const doubt = first.sure ? "" : ` ${context.messages.intake.say.doubtful}`;
    return [`  ${item} ${namedInFull(first)}${doubt}`, ...own.map((line) => lineText(line, context))];
  });
}

/** One line, as it is decided about. */
export function lineText(
  { kind, fields, standard, page, near = [] }: IntakeLine,
  { catalog, language, messages }: Context,
): string {
  const { kinds, say } = messages.intake;
  const names = fields.map((field) => fieldName(field)[language]).join(messages.separator);
  if (kind === "confirms" || kind === "adds") {
    const others = near.map((id) => {
      const item = catalog.item(id);
      return item ? `${id} ${namedInFull(item)}` : id;
    });
    const asked = others.length === 0 ? [] : [say.near(others.join(messages.separator))];
    return [`    ${kinds[kind]} ${names}`, ...asked].join("\n");
  }
  const [stated, shown] = cutApart(standard ?? say.nothing, page, SHOWN);
  return say.fieldLine(kinds[kind], names, stated, shown);
}

/** Files that our own writers made. They say so: by the facts on the cover, or by columns that nobody else has. */
import type { ChannelCode } from "../../../model/codes.js";
import { WHOLE_LINE } from "../../cut.js";
import { WORDS } from "../../words/index.js";
import type { Grid } from "../grid.js";
import type { ChannelNames, NamedChannel } from "./channels.js";
import { linesOf } from "./lines.js";
import { SIGN_CLASS } from "./marks.js";
import type { CellReaders } from "./readers.js";

const LANGUAGES = Object.values(WORDS);
/** The heading row of the table of domains on our covers. */
const COVER = LANGUAGES.map(({ cover: { column } }) => [column.guideline, column.issuer, column.items]);
const COLUMNS = LANGUAGES.map(({ csv, heading }) => [csv.id, heading.content]);
const NOT_KNOWN = LANGUAGES.flatMap(({ noCategory, noDeadline }) => [noCategory, noDeadline]);
/** What a draft puts behind what nobody has checked, whatever fields it names, and behind what has ended. */
const NAME_MARKS = LANGUAGES.map(({ marked }) => marked);
const ENDED_MARKS = LANGUAGES.map(({ ended }) => ended);
const MENTION_MARKS = LANGUAGES.map(({ endedMention }) => endedMention);
const COLON = new RegExp(LANGUAGES.map(({ colon }) => colon.trim()).join("|"), "u");
const COMMA = new RegExp(LANGUAGES.map(({ comma }) => comma).join("|"), "u");

/** Rows at the top of a table that are looked at: a cover names documents before its table. */
const LOOKED_AT = 60;

/** What a text begins with that is no continuation: a bullet, a box, a title. */
const STARTS = /^[●■□《]/u;

/** Whether a file is one of ours. */
export function isOwn(grids: readonly Grid[]): boolean {
  return grids.some(({ rows }) =>
    rows.slice(0, LOOKED_AT).some(({ cells }, at) => {
      const texts = new Set(cells.map(({ text }) => text));
      const has = (headings: readonly string[]) => headings.every((heading) => texts.has(heading));
      return COVER.some(has) || (at === 0 && COLUMNS.some(has));
    }),
  );
}

/** Readers of tables that our own writers printed: each line is one value. */
export function ownReaders(channels: ChannelNames): CellReaders {
  const single = (text: string): string | null => {
    const line = linesOf(text).join("");
    return line === "" || NOT_KNOWN.includes(line) ? null : line;
  };
  return {
    join: joinedPieces,
    single,
    name: (text) => single(withoutMark(text)),
    content: (text) => elements(text).map((element) => without(element, MENTION_MARKS)),
    basis: (text) => linesOf(text).map((line) => without(line, ENDED_MARKS)),
    subjects: linesOf,
    // One line, which a tall item may have cut.
    groups: (text) =>
      linesOf(text)
        .join("")
        .split(COMMA)
        .filter((group) => group !== ""),
    channels: (text) => (STARTS_BOX.test(text) ? boxes(text, channels) : names(text, channels)),
  };
}

/** A person who ticks a box may put another sign in its place. */
const BOX = new RegExp(`(?=[${SIGN_CLASS}])`, "u");

const STARTS_BOX = new RegExp(`^[${SIGN_CLASS}]`, "u");

/** Thirteen boxes; further names stand behind the last one. */
function boxes(text: string, channels: ChannelNames): NamedChannel[] {
  return text.split(BOX).flatMap((box): NamedChannel[] => {
    const mark = box.slice(0, 1);
    const term = box.slice(1).trim();
    const code = codeOf(term, channels);
    if (code !== null) return [{ mark, channel: code }];
    const colon = term.search(COLON);
    const further = term
      .slice(colon + 1)
      .trim()
      .split(COMMA);
    return further.filter((name) => name !== "").map((other) => ({ mark, channel: { other } }));
  });
}

/** A name a line. */
function names(text: string, channels: ChannelNames): NamedChannel[] {
  return linesOf(text).map((line) => ({ mark: null, channel: codeOf(line, channels) ?? { other: line } }));
}

/** The local name of a channel may stand behind it. */
function codeOf(name: string, channels: ChannelNames): ChannelCode | null {
  return channels.code(name) ?? channels.codeBeforeName(name);
}

/** The elements of a cell; several have a bullet each, and a line without one goes on with the one above. */
function elements(text: string): string[] {
  const lines = linesOf(text);
  const isBulleted = lines[0]?.startsWith("●") && lines.filter((line) => line.startsWith("●")).length > 1;
  if (!isBulleted) return lines;
  return lines.reduce<string[]>((all, line) => {
    if (line.startsWith("●")) all.push(line.slice(1));
    else all.push(`${all.pop() ?? ""}${line}`);
    return all;
  }, []);
}

function withoutMark(name: string): string {
  return NAME_MARKS.reduce((text, mark) => text.replace(mark, ""), name);
}

function without(text: string, marks: readonly string[]): string {
  const mark = marks.find((one) => text.endsWith(one));
  return mark === undefined ? text : text.slice(0, -mark.length);
}

/** A cell of a tall item runs on through several rows of its sheet, cut between lines or, when they are long, in one. */
function joinedPieces(parts: readonly string[]): string {
  // Of several elements each has a bullet, and a single one has no lines.
  const isBulleted = parts[0]?.startsWith("●") ?? false;
  return parts
    .map((part, at) => {
      const before = parts[at - 1];
      return before !== undefined && endsLine(before, part, isBulleted) ? `\n${part}` : part;
    })
    .join("");
}

function endsLine(before: string, after: string, isBulleted: boolean): boolean {
  if (STARTS.test(after)) return true;
  if (isBulleted) return false;
  const last = before.slice(before.lastIndexOf("\n") + 1);
  const [next = ""] = after.split("\n", 1);
  return last.length + next.length < WHOLE_LINE;
}

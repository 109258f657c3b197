/** Files that our own writers made. They say so: by the facts on the cover, or by columns that nobody else has. */
import { WORDS } from "../../words/index.js";
import type { Grid } from "../grid.js";
import type { ChannelNames, NamedChannel } from "./channels.js";
import { linesOf } from "./lines.js";
import { SIGN_CLASS } from "./marks.js";
import type { CellReaders } from "./readers.js";

const LANGUAGES = Object.values(WORDS);
const COVER = LANGUAGES.map(({ cover }) => [cover.fact.release, cover.fact.total]);
const COLUMNS = LANGUAGES.map(({ csv, heading }) => [csv.id, heading.content]);
const NOT_KNOWN = LANGUAGES.flatMap(({ noCategory, noDeadline }) => [noCategory, noDeadline]);
const NAME_MARKS = LANGUAGES.flatMap(({ mark }) => [mark.unverified, mark.partial]);
/** What stands before and behind the number of the note on a basis that has ended. */
const ENDED_MARKS = LANGUAGES.map(({ outdated }) => outdated.mark(0).split("0"));
const COLON = new RegExp(LANGUAGES.map(({ colon }) => colon.trim()).join("|"), "u");
const COMMA = new RegExp(LANGUAGES.map(({ comma }) => comma).join("|"), "u");

/** Rows at the top of a table that are looked at. */
const LOOKED_AT = 20;

/** What a text begins with that is no continuation: a bullet, a box, a title. */
const STARTS = /^[●■□《]/u;
/** Shorter texts are not cut between two pages of a sheet: UTF-16 units of what stands on both sides. */
const CUT = 100;

/** Whether a file is one of ours. */
export function isOwn(grids: readonly Grid[]): boolean {
  return grids.some(({ rows }) => {
    const top = rows.slice(0, LOOKED_AT);
    const first = new Set(top.map(({ cells }) => cells[0]?.text));
    const head = new Set(rows[0]?.cells.map(({ text }) => text));
    return (
      COVER.some((facts) => facts.every((fact) => first.has(fact))) ||
      COLUMNS.some((columns) => columns.every((column) => head.has(column)))
    );
  });
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
    content: elements,
    basis: (text) => linesOf(text).map(withoutEnded),
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
    const code = channels.code(term);
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
  return linesOf(text).map((line) => ({ mark: null, channel: channels.code(line) ?? { other: line } }));
}

/** The elements of a cell; several have a bullet each. */
function elements(text: string): string[] {
  const lines = linesOf(text);
  const bulleted = lines.length > 1 && lines.every((line) => line.startsWith("●"));
  return bulleted ? lines.map((line) => line.slice(1)) : lines;
}

function withoutMark(name: string): string {
  const mark = NAME_MARKS.find((one) => one !== "" && name.endsWith(one));
  return mark === undefined ? name : name.slice(0, -mark.length);
}

function withoutEnded(basis: string): string {
  for (const [before = "", behind = ""] of ENDED_MARKS) {
    const at = basis.lastIndexOf(before);
    if (at >= 0 && basis.endsWith(behind) && /^\d+$/u.test(basis.slice(at + before.length, -behind.length))) {
      return basis.slice(0, at);
    }
  }
  return basis;
}

/** A cell of a tall item runs on through several rows of its sheet, cut between lines or, when they are long, in one. */
function joinedPieces(parts: readonly string[]): string {
  const pieces: string[] = [];
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    if (before !== undefined) pieces.push(endsLine(before, part) ? "\n" : "");
    pieces.push(part);
  }
  return pieces.join("");
}

function endsLine(before: string, after: string): boolean {
  if (STARTS.test(after)) return true;
  // Of several elements each has a bullet, and a single one has no lines.
  if (before.startsWith("●")) return false;
  const last = before.slice(before.lastIndexOf("\n") + 1);
  const [next = ""] = after.split("\n", 1);
  return last.length + next.length < CUT;
}

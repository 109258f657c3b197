/** The text of a cell: its pieces in lines, and lines that were only broken for want of room joined again. */
import type { PlacedText } from "./geometry.js";

/** One line of text. */
export interface Line {
  text: string;
  left: number;
  right: number;
  readonly base: number;
  readonly size: number;
}

/** Marks that stand at the begin of a line of their own. */
const BEGINS =
  /^(?:[■□☑☐☒√●○◆◇•]|\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳])/u;

/** What may not be parted at the end of a line: marks that open, a sign or a word, marks that close. */
const UNIT = /^[（《〈〔【“‘(]*(?:[\w.%-]+|.)[，。、；：！？）》〉〕】”’),.;:]*/u;

/** What a line may be written on. */
export interface Room {
  readonly left: number;
  readonly right: number;
}

/** Puts the lines of a cell together. */
export function joinedLines(lines: readonly Line[], { left, right }: Room): string {
  let text = "";
  let paragraph = "";
  const last = lines.at(-1)?.text ?? "";
  /** Marks that were opened and not closed. */
  let open = 0;
  let before: Line | null = null;
  for (const line of lines) {
    if (before !== null) {
      const isFull =
        before.right - before.left + widthOf(UNIT.exec(line.text)?.[0] ?? "", line.size) > right - left;
      if (open <= 0 && (!isFull || BEGINS.test(line.text) || isComplete(paragraph, line.text, last))) {
        text += "\n";
        paragraph = "";
        open = 0;
      } else if (parted(before.text, line.text)) text += " ";
    }
    text += line.text;
    paragraph += line.text;
    open += count(line.text, OPENING) - count(line.text, CLOSING);
    before = line;
  }
  return text;
}

/** Whether a text that is cut in two between pages begins a line of its own with its second part. */
export function beginsLine(before: string, next: string): boolean {
  const [last = ""] = before.split("\n").slice(-1);
  return /[；;。]$/u.test(last) || BEGINS.test(next) || isComplete(last, next, "");
}

/** Whether a blank stood where the line was broken: inside of words, lines are not. */
function parted(before: string, next: string): boolean {
  return (WORD_ENDS.test(before) && /^[a-z]/iu.test(next)) || (/[a-z]$/iu.test(before) && /^\d/u.test(next));
}

/** Titles with their numbers, and names of offices, end a line of a list even where it is full. */
function isComplete(before: string, next: string, last: string): boolean {
  // A remark on what stands before.
  if (next.startsWith("【")) return false;
  if (/(?:号|日)[）)]$/u.test(before)) return true;
  if (/[》）】]$/u.test(before) && next.startsWith("《")) return true;
  return (
    OFFICE.test(before) && (OFFICE.test(last) || /政府$/u.test(last)) && !/^[和及或与、的等]/u.test(next)
  );
}

/** Not governments: the office of one is written behind its name. */
const OFFICE = /(?:部门|中心|委员会|机构|办公室|[局院所站])$/u;
const WORD_ENDS = /[a-z,.;)]$/iu;
const OPENING = /[（《〔【(]/gu;
const CLOSING = /[）》〕】)]/gu;

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}

/** Letters and digits are half as wide as the others. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((width, sign) => width + (sign <= "~" ? size / 2 : size), 0);
}

/** 1, [2], ①, * and the like, small and raised behind a word, are the mark of a note; a square meter keeps its 2. */
function isNoteMark({ text, base, size }: PlacedText, line: Line, bottom: number): boolean {
  const isRaised = size < line.size * SMALL && bottom - base > line.size * RAISED;
  return isRaised && NOTE_MARK.test(text.trim()) && /[\p{Script=Han}）》”】]$/u.test(line.text);
}

const SMALL = 0.8;
const RAISED = 0.1;
const NOTE_MARK = /^(?:注?[[（(〔［]?(?:\d{1,2}|[一二三四五六七八九十])[\]）)〕］]?|[①-⑳]|[*※＊]{1,3})$/u;

/** Lines from the top, each from the left. */
export function linesOf(pieces: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  let level: PlacedText[] = [];
  const flush = () => {
    level.sort((a, b) => a.left - b.left);
    let line: Line | undefined;
    const bottom = Math.max(...level.map(({ base }) => base));
    for (const piece of level) {
      const { text, left, right, base, size } = piece;
      if (line !== undefined && isNoteMark(piece, line, bottom)) continue;
      if (line === undefined) {
        line = { text, left, right, base, size };
        lines.push(line);
        continue;
      }
      line.text += `${left - line.right > size * 0.8 ? " " : ""}${text}`;
      line.right = Math.max(line.right, right);
    }
    level = [];
  };
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const last = level.at(-1);
    if (last && piece.base - last.base > Math.max(piece.size, last.size) * 0.5) flush();
    level.push(piece);
  }
  flush();
  return lines;
}

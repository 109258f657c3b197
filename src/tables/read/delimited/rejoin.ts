/**
 * Rows that line breaks inside their cells have cut: what is pasted from a page or a document has no quotes around such
 * cells. The pieces are put together again where they add up to a row.
 */

/** A line of the text, or a record whose quotes kept it whole. */
export interface Line {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** 1, 12, （3）, 三: what the first cell of a numbered row holds. */
const NUMBER = /^[（(]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})[）)]?[.、．]?$/u;

/** What begins a note or the heading of a part, and no piece of a cell. */
const NOTE = /^(?:注|备注|说明|填表说明|附件)\s*\d{0,2}[:：]/u;
const TITLE = /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]/u;

/** Columns of the widest list that anybody pastes. */
const MAX_WIDTH = 100;

/** A line that begins or ends so is no heading between rows. */
const CONTINUES = /^(?:第[\d一二三四五六七八九十百零]{1,5}[条款项章]|\d{1,2}[.．、)）]|[①-⑳《●])|[。；;]$/u;

/** What duties begin with, one a line; no office is called so. */
const DUTY =
  /^(?:主要|具体)?(?:负责|承担|指导|协助|协调|组织|参与|配合|完成|做好|落实|开展|推进|贯彻|拟订|拟定|制定|监督|承办|办理|统筹|宣传|维护|管理|受理)(?!.{0,12}(?:办公室|中心|科|股|局|所|站|队)$)/u;

/** A second office in a cell that holds one. No bureau: that may be a heading over the rows of its own. */
const OFFICE = /^[\p{Script=Han}（）()]{2,15}(?:办|科|股|室|所|站|队|中心)$/u;

/** What is chosen from, one a line: never a heading between rows. */
const CHOICE =
  /^[□■☑√]?(?:[省市县区乡镇街道村]{1,4}级|主动(?:公开)?|依申请(?:公开)?|(?:向)?全社会(?:公开)?|[否是无有])$/u;

/** A piece that ends so goes on in the next line. */
const GOES_ON = /[；;、，,]$/u;

/**
 * Puts rows together.
 *
 * @param lines without blank ones
 * @returns the same rows where nothing shows that any was cut
 */
export function rejoined(lines: readonly Line[]): readonly Line[] {
  const heading = lines.findIndex(({ cells }) => filled(cells) > 1);
  const numbered = lines.findIndex((line, at) => at > heading && isNumbered(line));
  const isList = numbered >= 0 && lines.slice(numbered + 1).some(isNumbered);
  const body = isList ? numbered : heading + 1;
  const head = joinedHeadings(
    lines.slice(0, body),
    isList ? widthOfNumbered(lines.slice(body), MAX_WIDTH) : 0,
  );
  const headings = head.find(({ cells }) => filled(cells) > 1)?.cells.length ?? 0;
  const width = isList ? Math.max(widthOfNumbered(lines.slice(body), headings), headings) : headings;
  if (
    heading < 0 ||
    width < 2 ||
    width > MAX_WIDTH ||
    lines.slice(body).every(({ cells }) => cells.length >= width)
  )
    return lines;
  const rows = isList ? joinedNumbered(lines.slice(body), width) : joinedToWidth(lines.slice(body), width);
  return [...head, ...rows];
}

function widthAt(lines: readonly Line[], at: number): number {
  return lines[at]?.cells.length ?? 0;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function isNumbered({ cells }: Line): boolean {
  return NUMBER.test(cells[0]?.trim() ?? "");
}

/**
 * （要素） and （电子屏） are no headings of their own. Where headings and what stands below them are together as wide as
 * the rows, one row of headings was cut inside of them.
 *
 * @param width of the rows; 0 where nothing tells it
 */
function joinedHeadings(lines: readonly Line[], width: number): Line[] {
  const first = lines.findIndex(({ cells }) => cells.length > 1);
  const cut = lines.slice(first);
  const together = cut.reduce((sum, { cells }) => sum + cells.length - 1, 1);
  const isCut = together === width && cut.slice(1).every(({ cells: [text = ""] }) => isPieceOfHeading(text));
  return joinedWhile(
    lines,
    (open, line) => open.width > 1 && (isCut || /^[（(]/u.test(line.cells[0]?.trim() ?? "")),
  );
}

/** 方式 behind 公开, 和载体 behind 公开渠道; 一级 below 公开事项 is a heading by itself. */
function isPieceOfHeading(text: string): boolean {
  const piece = text.trim();
  return piece.length <= LONGEST_PIECE && !CHILD.test(piece);
}

const LONGEST_PIECE = 3;
const CHILD = /^(?:[一二三]级|[市县区乡镇村]级|主动|依申请|全社会|特定)/u;

/**
 * How many cells most rows have once all lines up to the next number are put together; 0 where they differ.
 *
 * @param whole lines of so many cells are rows of their own
 */
function widthOfNumbered(lines: readonly Line[], whole: number): number {
  const widths: number[] = [];
  for (const line of lines) {
    const last = widths.length - 1;
    if (isNumbered(line)) widths.push(line.cells.length);
    else if (line.cells.length < whole) widths[last] = (widths[last] ?? 0) + line.cells.length - 1;
  }
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [most = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most[1] * 2 > widths.length ? most[0] : 0;
}

/** Between two numbers all pieces belong to one row, as long as they are not more than it has room for. */
function joinedNumbered(lines: readonly Line[], width: number): Line[] {
  return joinedWhile(lines, (open, line, next) => {
    if (isNumbered(line)) return false;
    if (open.width >= width) return isTail(open, line);
    return open.width + line.cells.length - 1 <= width && !isOwn(line, next);
  });
}

/** Without numbers only pieces that add up to exactly one row are put together. */
function joinedToWidth(lines: readonly Line[], width: number): Line[] {
  const pieces = new Set<Line>();
  for (let at = 0; at < lines.length; at += 1) {
    let cells = widthAt(lines, at);
    let end = at;
    let broken = false;
    while (cells > 1 && cells < width && end + 1 < lines.length) {
      end += 1;
      const more = widthAt(lines, end);
      cells += more - 1;
      const above = lines[end - 1]?.cells.at(-1) ?? "";
      broken ||= more === 1 || lines[end]?.cells[0]?.trim() === "" || goesOn(above);
    }
    if (cells !== width || !broken) continue;
    for (const piece of lines.slice(at + 1, end + 1)) pieces.add(piece);
    at = end;
  }
  return joinedWhile(lines, (open, line) => pieces.has(line) || (open.width === width && isTail(open, line)));
}

/** Whether a line of one cell is a note, or a title over the next row. */
function isOwn({ cells }: Line, next: Line | undefined): boolean {
  const [text = ""] = cells.map((cell) => cell.trim());
  if (filled(cells) !== 1) return false;
  return NOTE.test(text) || (TITLE.test(text) && (next === undefined || isNumbered(next)));
}

/** Whether a line goes on with the last cell of a row that has all its cells. */
function isTail({ last }: OpenRow, { cells }: Line): boolean {
  const [text = ""] = cells;
  if (cells.length !== 1 || NOTE.test(text.trim()) || TITLE.test(text.trim())) return false;
  const isOffice = OFFICE.test(text.trim()) && OFFICE.test(last.trim());
  if (CHOICE.test(text.trim())) return true;
  return goesOn(last) || CONTINUES.test(text.trim()) || DUTY.test(text.trim()) || isOffice;
}

function goesOn(text: string): boolean {
  return GOES_ON.test(text.trim());
}

/** A row to which further pieces may be put: they are put together once, however many there are. */
class OpenRow {
  readonly #row: number;
  readonly #cells: string[];
  /** What the last cell is made of. */
  #pieces: string[];

  constructor({ row, cells }: Line) {
    this.#row = row;
    this.#cells = cells.slice(0, -1);
    this.#pieces = cells.slice(-1);
  }

  get width(): number {
    return this.#cells.length + 1;
  }

  /** The last line of its last cell. */
  get last(): string {
    const piece = this.#pieces.at(-1)?.trim() ?? "";
    return piece.slice(piece.lastIndexOf("\n") + 1);
  }

  add([first = "", ...rest]: readonly string[]): void {
    if (first.trim() !== "") this.#pieces.push(first);
    const last = rest.pop();
    if (last === undefined) return;
    this.#cells.push(this.#pieces.join("\n"), ...rest);
    this.#pieces = [last];
  }

  line(): Line {
    return { row: this.#row, cells: [...this.#cells, this.#pieces.join("\n")] };
  }
}

function joinedWhile(
  lines: readonly Line[],
  isPiece: (open: OpenRow, line: Line, next: Line | undefined) => boolean,
): Line[] {
  const rows: OpenRow[] = [];
  for (const [at, line] of lines.entries()) {
    const open = rows.at(-1);
    if (open && isPiece(open, line, lines[at + 1])) open.add(line.cells);
    else rows.push(new OpenRow(line));
  }
  return rows.map((row) => row.line());
}

/** Text put together as a browser shows it: blanks folded, line breaks where blocks end. */

const BLANKS = /[ \t\r\n\f]+/gu;

/** UTF-16 units of a line that are kept to be looked at. */
const MAX_LINE = 200;

/** UTF-16 units of the longest line that is a title; what is longer is a paragraph. */
export const MAX_NAME = 80;

/** Text under construction. Only its end is looked at, so that long texts are put together in linear time. */
export class LineText {
  #text = "";
  #line = "";
  #last = "";
  #title = "";
  #end: "start" | "line" | "blank" | "text" = "start";
  readonly #keeps: "text" | "line";

  /** @param keeps all of the text, or no more than its last line */
  constructor(keeps: "text" | "line" = "text") {
    this.#keeps = keeps;
  }

  /** Adds text whose runs of blanks count as one. */
  fold(text: string): void {
    const folded = text.replace(BLANKS, " ");
    if (folded === " ") {
      if (this.#end === "text") this.#append(" ", "blank");
      return;
    }
    const rest = this.#end === "text" || !folded.startsWith(" ") ? folded : folded.slice(1);
    if (rest !== "") this.#append(rest, rest.endsWith(" ") ? "blank" : "text");
  }

  /** Adds text as it is. */
  add(text: string): void {
    if (text !== "") this.#append(text, "text");
  }

  /** Adds a line break. */
  break(): void {
    if (this.#keeps === "text") this.#text += "\n";
    if (this.#line.trim() !== "") {
      this.#last = this.#line;
      if (!isSentence(this.#line)) this.#title = this.#line;
    }
    this.#line = "";
    this.#end = "line";
  }

  /** Ends a block: what follows stands on a line of its own. */
  block(): void {
    if (this.#end === "text" || this.#end === "blank") this.break();
  }

  /** The last line that is not blank; its begin where it is long. */
  get lastLine(): string {
    return (this.#line.trim() === "" ? this.#last : this.#line).trim();
  }

  /** The last line that may be the title of what follows: a sentence only where there is nothing else. */
  get title(): string {
    const last = this.lastLine;
    return isSentence(last) && this.#title !== "" ? this.#title.trim() : last;
  }

  /** @returns the text, each line without blanks at its end, and begins anew */
  take(): string {
    const text = this.#text.includes("\n") ? this.#text.split("\n").map(trimmedEnd).join("\n") : this.#text;
    this.#text = "";
    this.#line = "";
    this.#last = "";
    this.#title = "";
    this.#end = "start";
    return text;
  }

  #append(text: string, end: "blank" | "text"): void {
    if (this.#keeps === "text") this.#text += text;
    if (this.#line.length < MAX_LINE) this.#line += text.slice(0, MAX_LINE);
    this.#end = end;
  }
}

/** Whether a line ends as sentences do, such as 共4项。 between a title and its table. */
export function isSentence(line: string): boolean {
  return /[。；;！!？?]\s{0,9}$/u.test(line);
}

function trimmedEnd(line: string): string {
  return line.trimEnd();
}

/** Text put together as a browser shows it: blanks folded, line breaks where blocks end. */

const BLANKS = /[ \t\r\n\f]+/gu;

/** Text under construction. Only its end is looked at, so that long texts are put together in linear time. */
export class LineText {
  #text = "";
  #line = "";
  #last = "";
  #end: "start" | "line" | "blank" | "text" = "start";

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
    this.#text += "\n";
    if (this.#line.trim() !== "") this.#last = this.#line;
    this.#line = "";
    this.#end = "line";
  }

  /** Ends a block: what follows stands on a line of its own. */
  block(): void {
    if (this.#end === "text" || this.#end === "blank") this.break();
  }

  /** The last line that is not blank. */
  get lastLine(): string {
    return (this.#line.trim() === "" ? this.#last : this.#line).trim();
  }

  /** @returns the text, each line without blanks at its end, and begins anew */
  take(): string {
    const text = this.#text.replace(/[ \t]+\n/gu, "\n");
    this.#text = "";
    this.#line = "";
    this.#last = "";
    this.#end = "start";
    return text;
  }

  #append(text: string, end: "blank" | "text"): void {
    this.#text += text;
    this.#line += text;
    this.#end = end;
  }
}

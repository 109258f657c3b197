/** A field of a form: a box that may be ticked, or a list to choose from. */
import { checkbox } from "../word/checkbox.js";

const BOX = 1;
const LIST = 2;
/** Neither ticked nor chosen: as it was at first. */
const AS_DEFAULT = 25;
/** Entries of a list; Word has 25 at the most. */
const MOST = 100;

/** The field that is being described. */
export class FormWords {
  #type = 0;
  #result = AS_DEFAULT;
  #atFirst = 0;
  readonly #entries: string[] = [];

  word(name: string, number: number): void {
    if (name === "fftype") this.#type = number;
    else if (name === "ffres") this.#result = number;
    else if (name === "ffdefres") this.#atFirst = number;
  }

  entry(text: string): void {
    if (this.#entries.length < MOST) this.#entries.push(text);
  }

  /** What is seen of it; null for a field of text, whose result is. */
  get seen(): string | null {
    const chosen = this.#result === AS_DEFAULT ? this.#atFirst : this.#result;
    if (this.#type === BOX) return checkbox(chosen !== 0);
    return this.#type === LIST ? (this.#entries[chosen] ?? "") : null;
  }
}

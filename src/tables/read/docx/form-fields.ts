/** Fields, and those among them that forms of Word 97 to 2003 are filled in with. */
import { checkbox } from "../word/checkbox.js";
import { Fields } from "../word/fields.js";
import { type Attributes, type Concern, isOn } from "./tags.js";

/** Entries of a list to choose from; Word has 25 at the most. */
const MAX_ENTRIES = 100;

/** Follows the fields of a document. */
export class FormFields implements Concern {
  readonly fields = new Fields();
  readonly #write: (text: string) => void;
  #box: boolean | null = null;
  #entries: string[] | null = null;
  #chosen = 0;
  #inCode = false;

  /** @param write takes what a field draws */
  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  readonly opened = {
    fldChar: (attributes: Attributes) => {
      const type = attributes.get("fldCharType");
      if (type === "begin") this.fields.begin();
      else if (type === "separate") this.fields.separate();
      else if (type === "end") this.#write(this.fields.end());
    },
    checkBox: () => {
      this.#box = false;
    },
    default: (attributes: Attributes) => this.#choose(attributes),
    checked: (attributes: Attributes) => this.#choose(attributes),
    ddList: () => {
      this.#entries = [];
      this.#chosen = 0;
    },
    result: (attributes: Attributes) => this.#choose(attributes),
    listEntry: (attributes: Attributes) => {
      if (this.#entries && this.#entries.length < MAX_ENTRIES)
        this.#entries.push(attributes.get("val") ?? "");
    },
    instrText: () => {
      this.#inCode = true;
    },
  };

  readonly closed = {
    checkBox: () => {
      if (this.#box !== null) this.#draw(checkbox(this.#box));
      this.#box = null;
    },
    ddList: () => {
      this.#draw(this.#entries?.[this.#chosen] ?? "");
      this.#entries = null;
    },
    instrText: () => {
      this.#inCode = false;
    },
  };

  /** Takes the text of a code. @returns whether it was one */
  takes(text: string): boolean {
    if (this.#inCode) this.fields.code(text);
    return this.#inCode;
  }

  /** The box is not in the result of its field: it stands for it. */
  #draw(text: string): void {
    this.fields.separate();
    this.#write(text);
  }

  #choose(attributes: Attributes): void {
    if (this.#box !== null) this.#box = isOn(attributes);
    if (this.#entries !== null) this.#chosen = Number(attributes.get("val") ?? 0);
  }
}

import { LOST } from "../seen.js";
import { fromSymbolFont } from "../symbols.js";
import { DocumentBuilder } from "../word/builder.js";
import type { Block } from "../word/document.js";
import { Fields } from "../word/fields.js";
import { type Destination, destinationOf } from "./destinations.js";
import { decoded, encodingOf, FontTable } from "./fonts.js";
import { FormWords } from "./form.js";
import { RowWords } from "./rows.js";
import type { TokenHandler } from "./tokens.js";

/** What holds until its group ends. */
interface Group {
  destination: Destination;
  /** Number of the font. */
  font: number;
  hidden: boolean;
  deleted: boolean;
  /** Characters that stand for the one before them where no Unicode is known. */
  substitutes: number;
  /** Whether the group is a field. */
  isField: boolean;
}

const START: Group = {
  destination: "body",
  font: -1,
  hidden: false,
  deleted: false,
  substitutes: 1,
  isField: false,
};

/** Words that stand for characters. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["tab", " "],
  ["line", "\n"],
  ["~", "\u00a0"],
  ["_", "-"],
  ["{", "{"],
  ["}", "}"],
  ["\\", "\\"],
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", "\u2003"],
  ["enspace", "\u2002"],
  ["qmspace", "\u2005"],
]);

const BODY_LEVEL = 9;

/** Takes the tokens of a document as they come. */
export class RichText implements TokenHandler {
  readonly #builder = new DocumentBuilder();
  readonly #fields = new Fields();
  readonly #fonts = new FontTable();
  readonly #groups: Group[] = [];
  #group: Group = { ...START };
  #encoding: string | null = null;
  #defaultFont = 0;
  /** Bytes that are still to be decoded, and how many of them are a substitute. */
  #bytes: number[] = [];
  #toSkip = 0;
  #text = "";
  #row = new RowWords();
  #nestedRow = new RowWords();
  #form = new FormWords();
  #entry = "";
  /** Whether the group may be passed over by whoever does not know its word. */
  #optional = false;
  #inTable = false;
  #inRow = false;
  #depth = 0;
  #isHeading = false;

  open(): void {
    this.#decode();
    this.#toSkip = 0;
    this.#groups.push(this.#group);
    this.#group = { ...this.#group, isField: false };
  }

  close(): void {
    this.#decode();
    const { destination, isField } = this.#group;
    if (destination === "entry") this.#form.entry(this.#entry);
    if (isField) this.#write(this.#fields.end());
    this.#group = this.#groups.pop() ?? { ...START };
    if (destination === "form" && this.#group.destination !== "form") this.#showForm();
    this.#toSkip = 0;
  }

  byte(value: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else if (this.#group.destination === "fonts") this.#fonts.byte(value);
    else if (this.#group.destination !== "skip") this.#bytes.push(value);
  }

  word(name: string, number: number | null): void {
    this.#decode();
    if (name === "*") {
      this.#optional = true;
      return;
    }
    const optional = this.#optional;
    this.#optional = false;
    const destination = destinationOf(name);
    if (destination !== null) this.#begin(name, destination);
    else if (optional) this.#group.destination = "skip";
    else this.#act(name, number);
  }

  /** @returns the document */
  finish(): readonly Block[] {
    this.#decode();
    if (this.#text !== "") this.#paragraph(0);
    return this.#builder.finish();
  }

  #begin(name: string, destination: Destination): void {
    const { destination: around } = this.#group;
    // Of a text in two writings the better half goes where both stand.
    if (name === "ud") this.#group.destination = this.#groups.at(-2)?.destination ?? "body";
    // What stands in a part that is not seen is not seen either.
    if (name === "ud" || around === "skip") return;
    this.#group.destination = destination;
    if (name === "formfield") this.#form = new FormWords();
    else if (name === "ffl") this.#entry = "";
    else if (name === "fldrslt") {
      // Some programs save a box of a form without what was ticked.
      const isLost = this.#fields.isBox;
      this.#fields.separate();
      if (isLost) this.#write(LOST);
    }
  }

  #act(name: string, number: number | null): void {
    const { destination } = this.#group;
    if (destination === "skip") return;
    if (destination === "fonts") this.#fonts.word(name, number ?? 0);
    else if (destination === "form") this.#form.word(name, number ?? 0);
    else if (destination === "row" && this.#nestedRow.word(name, number ?? 0)) return;
    else if (this.#row.word(name, number ?? 0)) this.#inRow = true;
    else if (!this.#actOnCharacters(name, number)) this.#actOnParagraphs(name, number);
  }

  /** @returns whether it was a word about characters */
  #actOnCharacters(name: string, number: number | null): boolean {
    const group = this.#group;
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.#writeSign(character);
    else if (name === "u") this.#writeUnicode(number ?? 0);
    else if (name === "uc") group.substitutes = Math.max(0, Math.min(number ?? 1, 8));
    else if (name === "f") group.font = number ?? 0;
    else if (name === "v") group.hidden = number !== 0;
    else if (name === "deleted" || name === "mvf") group.deleted = number !== 0;
    else if (name === "plain") Object.assign(group, { hidden: false, deleted: false, font: -1 });
    else if (name === "ansicpg") this.#encoding = encodingOf(number ?? 0);
    else if (name === "deff") this.#defaultFont = number ?? 0;
    else if (name === "field") {
      group.isField = true;
      this.#fields.begin();
    } else return false;
    return true;
  }

  #actOnParagraphs(name: string, number: number | null): void {
    if (name === "pard") {
      this.#inTable = false;
      this.#depth = 0;
      this.#isHeading = false;
    } else if (name === "intbl") this.#inTable = true;
    else if (name === "itap") this.#depth = number ?? 0;
    else if (name === "outlinelevel") this.#isHeading = (number ?? BODY_LEVEL) < BODY_LEVEL;
    else if (name === "par" || name === "sect" || name === "\n" || name === "\r")
      this.#paragraph(this.#inside);
    else if (name === "cell") this.#endCell(1);
    else if (name === "nestcell") this.#endCell(Math.max(this.#depth, 2));
    else if (name === "nestrow") this.#endRow(Math.max(this.#depth, 2), this.#nestedRow);
    else if (name === "row") {
      this.#endRow(1, this.#row);
      this.#inRow = false;
    }
  }

  /** Number of tables around what comes next. */
  get #inside(): number {
    return Math.max(this.#depth, this.#inTable || this.#inRow ? 1 : 0);
  }

  #paragraph(depth: number, isLast = false): void {
    const continues = this.#group.deleted && !isLast;
    this.#builder.paragraph({ text: this.#text, isHeading: this.#isHeading, continues }, depth);
    this.#text = "";
  }

  #endCell(depth: number): void {
    this.#paragraph(depth, true);
    this.#builder.endCell(depth);
  }

  #endRow(depth: number, row: RowWords): void {
    this.#text = "";
    this.#builder.endRow(depth, row.places, this.#group.deleted);
  }

  #decode(): void {
    if (this.#bytes.length === 0) return;
    const font = this.#fonts.get(this.#group.font < 0 ? this.#defaultFont : this.#group.font);
    const text = decoded(Uint8Array.from(this.#bytes), font?.encoding ?? this.#encoding);
    this.#bytes = [];
    this.#write(fromSymbolFont(font?.name ?? "", text));
  }

  #writeSign(character: string): void {
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else this.#write(character);
  }

  #writeUnicode(number: number): void {
    const font = this.#fonts.get(this.#group.font < 0 ? this.#defaultFont : this.#group.font);
    this.#write(fromSymbolFont(font?.name ?? "", String.fromCharCode(number & 0xffff)));
    this.#toSkip = this.#group.substitutes;
  }

  #write(text: string): void {
    const { destination, hidden, deleted } = this.#group;
    if (destination === "entry") this.#entry += text;
    else if (destination === "code") this.#fields.code(text);
    else if (destination === "body" && !deleted && !hidden) {
      if (this.#fields.inCode) this.#fields.code(text);
      else this.#text += text;
    }
  }

  /** It stands in the code of its field, and for its result. */
  #showForm(): void {
    const { seen } = this.#form;
    if (seen === null) return;
    this.#fields.separate();
    if (!this.#group.deleted && !this.#group.hidden && !this.#fields.inCode) this.#text += seen;
  }
}

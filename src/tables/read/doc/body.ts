/** The body of a document, character by character. */
import { fromSymbolFont } from "../symbols.js";
import { DocumentBuilder } from "../word/builder.js";
import type { Block } from "../word/document.js";
import { Fields } from "../word/fields.js";
import { western } from "../word/western.js";
import { type CharacterProperties, Characters, fontsOf } from "./characters.js";
import type { Fib } from "./fib.js";
import { formField } from "./forms.js";
import { Modifiers } from "./modifiers.js";
import { paragraphOf } from "./paragraphs.js";
import { type Piece, piecesOf } from "./pieces.js";
import { FormattedRuns } from "./properties.js";

/** The streams of a document. */
export interface Streams {
  readonly document: Uint8Array;
  readonly table: Uint8Array;
  readonly data: Uint8Array;
}

const PICTURE = 0x01;
const CELL = 0x07;
const LAST_CONTROL = 0x1f;
const PARAGRAPH = 0x0d;
const FIELD = { begin: 0x13, separate: 0x14, end: 0x15 };
/** What other control characters look like; those that are not here, like nothing. */
const LOOKS: ReadonlyMap<number, string> = new Map([
  [0x09, " "],
  [0x0b, "\n"],
  [0x0c, "\n"],
  [0x0e, "\n"],
  [0x1e, "-"],
]);

/** Reads the body. */
export function bodyOf(streams: Streams, fib: Fib): readonly Block[] {
  const body = new Body(streams, fib);
  for (const piece of piecesOf(streams.table, fib.pieces, fib.bodyLength, streams.document)) body.read(piece);
  return body.finish();
}

class Body {
  readonly #streams: Streams;
  readonly #builder = new DocumentBuilder();
  readonly #fields = new Fields();
  readonly #modifiers = new Modifiers();
  readonly #characters: Characters;
  readonly #runs: FormattedRuns;
  readonly #paragraphs: FormattedRuns;
  #text = "";

  constructor(streams: Streams, fib: Fib) {
    const { document, table } = streams;
    this.#streams = streams;
    this.#characters = new Characters(this.#modifiers, fontsOf(table, fib.fonts));
    this.#runs = new FormattedRuns(table, fib.characters, document, "character");
    this.#paragraphs = new FormattedRuns(table, fib.paragraphs, document, "paragraph");
  }

  read(piece: Piece): void {
    const wide = new TextDecoder("utf-16le", { ignoreBOM: true });
    for (let at = piece.start; at < piece.end; ) {
      const run = this.#runs.at(at);
      // Runs that begin in the midst of a character are damage that does not matter.
      const length = Math.max(piece.width, Math.min(run.end, piece.end) - at);
      const end = at + Math.ceil(length / piece.width) * piece.width;
      const properties = this.#characters.of([run.properties, piece.changes]);
      const bytes = this.#streams.document.subarray(at, end);
      this.#readRun(piece.width === 1 ? western(bytes) : wide.decode(bytes), at, piece, properties);
      at = end;
    }
  }

  finish(): readonly Block[] {
    this.#flush();
    return this.#builder.finish();
  }

  #readRun(text: string, start: number, piece: Piece, properties: CharacterProperties): void {
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > LAST_CONTROL && !(properties.special && properties.symbol !== null)) continue;
      this.#write(text.slice(from, at), properties);
      from = at + 1;
      if (code === PARAGRAPH || code === CELL) this.#end(code, start + at * piece.width, piece, properties);
      else this.#control(code, properties);
    }
    this.#write(text.slice(from), properties);
  }

  #control(code: number, properties: CharacterProperties): void {
    if (code === FIELD.begin) this.#fields.begin();
    else if (code === FIELD.separate) this.#fields.separate();
    else if (code === FIELD.end) this.#add(this.#fields.end(), properties);
    else if (code === PICTURE && properties.form !== null) {
      // It stands in the code of its field, and for its result.
      this.#fields.separate();
      this.#add(formField(this.#streams.data, properties.form), properties);
    } else this.#add(code > LAST_CONTROL ? (properties.symbol ?? "") : (LOOKS.get(code) ?? ""), properties);
  }

  #write(text: string, properties: CharacterProperties): void {
    if (text !== "") this.#add(fromSymbolFont(properties.font, text), properties);
  }

  #add(text: string, { deleted, hidden }: CharacterProperties): void {
    if (deleted) return;
    if (this.#fields.inCode) this.#fields.code(text);
    else if (!hidden) this.#text += text;
  }

  /** The end of a paragraph, and of a cell or row with it. */
  #end(code: number, place: number, { changes }: Piece, { deleted }: CharacterProperties): void {
    const list = this.#paragraphs.at(place).properties;
    const { depth, ends, isHeading, places } = paragraphOf(
      [list, changes],
      this.#streams.data,
      this.#modifiers,
    );
    if (ends === "row" || ends === "inner row") {
      this.#text = "";
      this.#builder.endRow(depth, places, deleted);
      return;
    }
    const isCell = code === CELL || ends === "inner cell";
    const inTable = code === CELL ? Math.max(depth, 1) : depth;
    this.#builder.paragraph({ text: this.#text, isHeading, continues: deleted && !isCell }, inTable);
    this.#text = "";
    if (isCell) this.#builder.endCell(inTable);
  }

  #flush(): void {
    if (this.#text !== "")
      this.#builder.paragraph({ text: this.#text, isHeading: false, continues: false }, 0);
  }
}

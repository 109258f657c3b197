/**
 * Streams of tags: HTML and XML read in pieces, with no tree, no recursion and no stack. What belongs together is for
 * the format to say: in pages, the tags of a table close each other, whatever else was left open between them.
 */
import { TableReadError } from "./error.js";
import { PieceBuffer } from "./piece-buffer.js";

/** Characters given to a stream at once, where a whole text is at hand. */
const SLICE = 64 * 1024;

/** Levels of XML; documents of Office programs have some thirty. */
const MAX_DEPTH = 1_000;

/** More attributes on one tag are no document. */
const MAX_ATTRIBUTES = 100;

/** What a format makes of its tags. */
export interface TagHandler {
  /** @param name of XML without prefix, of HTML in lower case; the names of attributes too */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** Called for each closing tag, and for tags of XML that close themselves. */
  close(name: string): void;
  text(text: string): void;
}

/** Takes a text in pieces. */
export interface TagStream {
  write(piece: string): void;
  end(): void;
}

/** Reads a whole text as {@link tagStream} does. */
export async function readTags(text: string, handler: TagHandler, language: "html" | "xml"): Promise<void> {
  const stream = await tagStream(handler, language);
  for (let start = 0; start < text.length; start += SLICE) stream.write(text.slice(start, start + SLICE));
  stream.end();
}

/**
 * Makes a stream of tags.
 *
 * Entities other than the predefined ones (XML) or those of HTML stay as they are: a document's own are never
 * expanded.
 *
 * @throws TableReadError (from `write` and `end`) `table-nested-too-deep`, in XML only
 */
export async function tagStream(handler: TagHandler, language: "html" | "xml"): Promise<TagStream> {
  const { Tokenizer } = await import("htmlparser2");
  const isXml = language === "xml";
  const pieces = new PieceBuffer();
  const nameAt = (start: number, end: number) => {
    const name = pieces.slice(start, end);
    return isXml ? name.slice(name.indexOf(":") + 1) : name.toLowerCase();
  };
  let attributes = new Map<string, string>();
  let tag = "";
  let attribute = "";
  let value = "";
  let depth = 0;
  const open = () => {
    handler.open(tag, attributes);
    if (attributes.size > 0) attributes = new Map();
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = nameAt(start, end);
      },
      onattribname: (start, end) => {
        attribute = nameAt(start, end);
        value = "";
      },
      onattribdata: (start, end) => {
        value += pieces.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (attributes.size < MAX_ATTRIBUTES && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: () => {
        depth += 1;
        if (isXml && depth > MAX_DEPTH) throw new TableReadError("table-nested-too-deep");
        open();
      },
      onselfclosingtag: () => {
        open();
        if (isXml) handler.close(tag);
      },
      onclosetag: (start, end) => {
        depth -= 1;
        handler.close(nameAt(start, end));
      },
      ontext: (start, end) => handler.text(pieces.slice(start, end)),
      ontextentity: (code) => handler.text(String.fromCodePoint(code)),
      oncdata: (start, end, offset) => {
        if (isXml) handler.text(pieces.slice(start, end - offset));
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  return {
    write: (piece) => {
      pieces.add(piece);
      tokenizer.write(piece);
    },
    end: () => tokenizer.end(),
  };
}

/** Streams of HTML tags. */
import { PieceBuffer } from "./piece-buffer.js";
import type { TagHandler, TagStream } from "./tag-handler.js";

/** More attributes on one tag are no document. */
const MAX_ATTRIBUTES = 100;

/** Makes a stream; entities are those of HTML. */
export async function htmlStream(handler: TagHandler): Promise<TagStream> {
  const { Tokenizer } = await import("htmlparser2");
  const pieces = new PieceBuffer();
  const nameAt = (start: number, end: number) => pieces.slice(start, end).toLowerCase();
  let attributes = new Map<string, string>();
  let tag = "";
  let attribute = "";
  let value = "";
  const open = () => {
    handler.open(tag, attributes);
    if (attributes.size > 0) attributes = new Map();
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
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
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => handler.close(nameAt(start, end)),
      ontext: (start, end) => handler.text(pieces.slice(start, end)),
      ontextentity: (code) => handler.text(String.fromCodePoint(code)),
      oncdata: ignore,
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

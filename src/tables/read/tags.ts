/** Streams of tags: HTML and XML read in pieces, with no tree and no recursion. */
import { TableReadError } from "./error.js";

/** Browsers stop at 512 levels; real pages with tags that nobody closed go deeper. */
const MAX_DEPTH = 2_000;

/** More attributes on one tag are no document. */
const MAX_ATTRIBUTES = 100;

/** What a format makes of its tags. Names come without prefix, of HTML in lower case. */
export interface TagHandler {
  /** @param attributes by name without prefix */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** Called for each opened tag, also where the file leaves it open. */
  close(name: string): void;
  text(text: string): void;
}

/** Takes a text in pieces. */
export interface TagStream {
  write(text: string): void;
  end(): void;
}

/**
 * Makes a stream of tags.
 *
 * Entities other than the predefined ones (XML) or those of HTML stay as they are: a document's own are never expanded.
 *
 * @throws TableReadError (from `write` and `end`) `table-nested-too-deep`
 */
export async function tagStream(handler: TagHandler, language: "html" | "xml"): Promise<TagStream> {
  const { Parser } = await import("htmlparser2");
  const local = (name: string) => name.slice(name.indexOf(":") + 1);
  let attributes = new Map<string, string>();
  let opened: string | null = null;
  let depth = 0;
  // The parser would collect any number of attributes in an object: they are taken one by one, and the tag is
  // passed on with whatever comes next.
  const flush = () => {
    if (opened === null) return;
    const name = opened;
    opened = null;
    handler.open(name, attributes);
    if (attributes.size > 0) attributes = new Map();
  };
  return new Parser(
    {
      onopentagname: (name) => {
        flush();
        depth += 1;
        if (depth > MAX_DEPTH) throw new TableReadError("table-nested-too-deep");
        opened = local(name);
      },
      onattribute: (name, value) => {
        const key = local(name);
        if (attributes.size < MAX_ATTRIBUTES && !attributes.has(key)) attributes.set(key, value);
      },
      ontext: (text) => {
        flush();
        handler.text(text);
      },
      onclosetag: (name) => {
        flush();
        depth -= 1;
        handler.close(local(name));
      },
    },
    { xmlMode: language === "xml", decodeEntities: true },
  );
}

/**
 * Streams of tags: HTML and XML read in pieces, with no tree, no recursion and no stack. What belongs together is for
 * the format to say: in pages, the tags of a table close each other, whatever else was left open between them.
 */
import { htmlStream } from "./html-tags.js";
import type { TagHandler, TagStream } from "./tag-handler.js";
import { xmlStream } from "./xml-tags.js";

export type { Attributes, Blanks, TagHandler, TagStream } from "./tag-handler.js";

/** Characters given to a stream at once, where a whole text is at hand. */
const SLICE = 64 * 1024;

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
 * @throws TableReadError (from `write` and `end`) as {@link xmlStream} does, in XML only
 */
export async function tagStream(handler: TagHandler, language: "html" | "xml"): Promise<TagStream> {
  return language === "xml" ? xmlStream(handler) : htmlStream(handler);
}

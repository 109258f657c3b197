/** XML parts of a package, read in pieces. */
import { type TagHandler, tagStream } from "./tags.js";
import type { ZipPackage } from "./zip.js";

/**
 * Reads a part.
 *
 * @returns false where there is no such part
 * @throws TableReadError as {@link tagStream} and the package do
 */
export async function readXmlPart(zip: ZipPackage, path: string, handler: TagHandler): Promise<boolean> {
  const stream = await tagStream(handler, "xml");
  let decoder: TextDecoder | null = null;
  const found = zip.unpack(path, (piece) => {
    decoder ??= new TextDecoder(piece[0] === 0xff ? "utf-16le" : piece[0] === 0xfe ? "utf-16be" : "utf-8");
    stream.write(decoder.decode(piece, { stream: true }));
  });
  if (found) stream.end();
  return found;
}

/** A handler that does nothing but what is given. */
export function tags(handler: Partial<TagHandler>): TagHandler {
  const ignore = () => {};
  return { open: ignore, close: ignore, text: ignore, ...handler };
}

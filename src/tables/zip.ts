/** Office files with the same bytes for the same content: no clock, no compressor that differs by platform. */

import { xmlText } from "../text/xml.js";

/** Rewrites one part of the package, given as text; returns it unchanged where it does not matter. */
export type PartFilter = (path: string, xml: string) => string;

/**
 * Packs an Office file again, entries in the same order, with fixed times, and with no character that XML cannot hold,
 * whatever the texts that were put into it.
 *
 * @param bytes the zip that a library made
 * @param filter applied to each XML part
 */
export async function repack(
  bytes: Uint8Array,
  filter: PartFilter = (_path, xml) => xml,
): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const isXml = /\.(?:xml|rels)$/u.test(path);
    return [path, isXml ? strToU8(xmlText(filter(path, strFromU8(content)))) : content] as const;
  });
  // Zip stores local time: midnight of the first day that it can hold, wherever that is.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 });
}

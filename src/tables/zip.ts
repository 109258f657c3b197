/** Office files with the same bytes for the same content: no clock, no compressor that differs by platform. */

import { xmlText } from "../text/xml.js";

/** A part of an Office file: path and content. */
export type Part = readonly [path: string, content: Uint8Array | string];

/**
 * Packs the parts of an Office file in their order, with fixed times.
 *
 * @param parts text may hold any character; those that XML cannot hold are left out
 */
export async function pack(parts: readonly Part[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate");
  const files = parts.map(([path, content]) => [
    path,
    typeof content === "string" ? strToU8(xmlText(content)) : content,
  ]);
  // Zip stores local time: midnight of the first day that it can hold, wherever that is.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
}

/**
 * Packs an Office file again, as {@link pack} does.
 *
 * @param bytes the zip that a library made
 */
export async function repack(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { strFromU8, unzipSync } = await import("fflate");
  return pack(
    Object.entries(unzipSync(bytes)).map(([path, content]): Part => {
      const isXml = /\.(?:xml|rels)$/u.test(path);
      return [path, isXml ? strFromU8(content) : content];
    }),
  );
}

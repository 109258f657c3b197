/** Office packages written as one XML file (“flat OPC”), whose parts stand in it one after the other. */
import { fromBase64 } from "./mime/decode.js";
import { partName } from "./part-name.js";
import type { ZipPackage } from "./zip.js";

/** Characters among which the root element is sought. */
const SAMPLE = 4096;

/** Whether a text is such a package. */
export function isFlatPackage(text: string): boolean {
  return /<\w{1,20}:package\b[^>]*schemas\.microsoft\.com\/office\/2006\/xmlPackage/u.test(
    text.slice(0, SAMPLE),
  );
}

/** Opens the package. Its parts are cut out of the text: they hold no others. */
export function flatPackage(text: string): ZipPackage {
  const prefix = /<(\w{1,20}):package\b/u.exec(text)?.[1] ?? "pkg";
  const parts = new Map<string, { start: number; end: number }>();
  const begin = `<${prefix}:part `;
  const end = `</${prefix}:part>`;
  for (let at = text.indexOf(begin); at >= 0; ) {
    const close = text.indexOf(end, at);
    const stop = close < 0 ? text.length : close;
    const tag = text.slice(at, text.indexOf(">", at) + 1);
    const path = /:name\s*=\s*["']\/?([^"']*)["']/u.exec(tag)?.[1];
    if (path !== undefined && !parts.has(partName(path)))
      parts.set(partName(path), { start: at + tag.length, end: stop });
    at = text.indexOf(begin, stop);
  }
  return {
    paths: [...parts.keys()],
    has: (path) => parts.has(partName(path)),
    unpack(path, receive) {
      const part = parts.get(partName(path));
      if (part === undefined) return false;
      const content = text.slice(part.start, part.end);
      const open = content.indexOf(">") + 1;
      const inner = content.slice(open, content.lastIndexOf("</"));
      const bytes = new TextEncoder().encode(inner);
      receive(content.slice(0, open).includes("binaryData") ? fromBase64(bytes) : bytes);
      return true;
    },
  };
}

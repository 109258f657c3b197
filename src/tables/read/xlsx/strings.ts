import type { Meter } from "../limits.js";
import { seen } from "../seen.js";
import { readXmlPart, tags } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";

/** Collects the text of `si` and `is` elements: rich text joined, pronunciation marks left out. */
export class StringText {
  #text = "";
  #inText = false;
  #inPhonetic = false;

  open(name: string): void {
    if (name === "t") this.#inText = !this.#inPhonetic;
    else if (name === "rPh") this.#inPhonetic = true;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    else if (name === "rPh") this.#inPhonetic = false;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  /** @returns the text so far, and begins anew */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = "";
    return text;
  }
}

/** Elements that hold one text; the second in files of betas of Excel 2007. */
const ITEMS: ReadonlySet<string> = new Set(["si", "sstItem"]);

/** Texts that cells refer to by number, as {@link seen} gives them: once, though many cells may share one. */
export async function sharedStrings(zip: ZipPackage, path: string, meter: Meter): Promise<string[]> {
  const strings: string[] = [];
  const current = new StringText();
  await readXmlPart(
    zip,
    path,
    tags({
      open: (name) => current.open(name),
      text: (text) => current.add(text),
      close: (name) => {
        current.close(name);
        if (!ITEMS.has(name)) return;
        strings.push(seen(current.take()));
        meter.checkTexts(strings.length);
      },
    }),
  );
  return strings;
}

/** Characters that XML cannot hold are written as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-f]{4})_/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

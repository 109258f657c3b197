import type { Meter } from "../limits.js";
import { seen } from "../seen.js";
import { fromSymbolFont } from "../symbols.js";
import type { Attributes } from "../tags.js";
import { readXmlPart, tags } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";

/** Collects the text of `si` and `is` elements: rich text joined, pronunciation marks left out. */
export class StringText {
  #text = "";
  #inText = false;
  #inPhonetic = false;
  /** Of the run that is open. */
  #font = "";

  open(name: string, attributes: Attributes): void {
    if (name === "r") this.#font = "";
    else if (name === "rFont") this.#font = attributes.get("val") ?? "";
    else if (name === "t") this.#inText = !this.#inPhonetic;
    else if (name === "rPh") this.#inPhonetic = true;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    else if (name === "rPh") this.#inPhonetic = false;
  }

  add(text: string): void {
    if (this.#inText) this.#text += fromSymbolFont(this.#font, text);
  }

  /** @returns the text so far, and begins anew */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = "";
    this.#font = "";
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
      open: (name, attributes) => current.open(name, attributes),
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

/** Which font a text is set in, as far as fonts of symbols matter: in them a letter is a tick. */
import { fromSymbolFont } from "../symbols.js";

/** The elements that set a font, from the outermost one; those of one cell. */
export class Fonts {
  #open: { readonly name: string; readonly font: string; same: number }[] = [];

  /** An element opens; `font` is null where it says nothing of it. */
  opens(name: string, font: string | null): void {
    const last = this.#open.at(-1);
    if (font !== null) this.#open.push({ name, font, same: 0 });
    else if (last?.name === name) last.same += 1;
  }

  closes(name: string): void {
    const last = this.#open.at(-1);
    if (last?.name !== name) return;
    if (last.same > 0) last.same -= 1;
    else this.#open.pop();
  }

  /** What somebody forgot to close ends with the cell. */
  clear(): void {
    this.#open = [];
  }

  /** The text with the signs that it shows. */
  shown(text: string): string {
    const font = this.#open.at(-1)?.font;
    return font === undefined ? text : fromSymbolFont(font, text);
  }
}

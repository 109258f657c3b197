/** Styles that hide what is written in them. */
import type { TagHandler } from "../tags.js";
import { type Attributes, isOn } from "./tags.js";

/** Styles that a style may be based on, one on the other. */
const MAX_BASES = 50;

/** Takes the tags of the styles of a document. */
export class Styles implements TagHandler {
  /** By id: whether the style says that it hides, and what it is based on. */
  readonly #styles = new Map<string, { hides: boolean | null; base: string | null }>();
  #style: { hides: boolean | null; base: string | null } | null = null;
  /** Properties of parts of a table, such as its first row, are no concern of texts. */
  #inPart = false;

  open(name: string, attributes: Attributes): void {
    if (name === "style") {
      this.#style = { hides: null, base: null };
      this.#styles.set(attributes.get("styleId") ?? "", this.#style);
    } else if (this.#style === null) return;
    else if (name === "tblStylePr") this.#inPart = true;
    else if (name === "basedOn") this.#style.base = attributes.get("val") ?? null;
    else if (name === "vanish" && !this.#inPart) this.#style.hides = isOn(attributes);
  }

  close(name: string): void {
    if (name === "style") this.#style = null;
    else if (name === "tblStylePr") this.#inPart = false;
  }

  text(): void {}

  /** @returns whether texts in the style are hidden */
  hide(id: string): boolean {
    let style = this.#styles.get(id);
    for (let steps = 0; style && steps < MAX_BASES; steps += 1) {
      if (style.hides !== null) return style.hides;
      style = style.base === null ? undefined : this.#styles.get(style.base);
    }
    return false;
  }
}

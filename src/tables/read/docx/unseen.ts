/** Parts of a document that are not in the text as it stands now. */
import type { Attributes } from "./tags.js";

/**
 * Moved away or deleted, the reading above a word, notes of Word 2003 (which stand in the text that they belong to),
 * headers and footers.
 */
const UNSEEN = new Set(["moveFrom", "del", "rt", "footnote", "endnote", "hdr", "ftr"]);

/** Marks of Word 2003 on text that is not there. */
const ANNOTATIONS = new Set(["Word.Deletion", "Word.Formatting", "Word.Comment"]);

/** Of a row or a paragraph, these are marks that it was deleted; around text, they hold what was. */
const MARKS: ReadonlySet<string> = new Set(["del", "moveFrom"]);

/** Follows how deep the reader is in such parts. */
export class UnseenParts {
  #depth = 0;
  /** For each choice between ways to draw a thing that is open, whether one has been drawn. */
  readonly #drawn: boolean[] = [];

  get isOpen(): boolean {
    return this.#depth > 0;
  }

  /**
   * @param isProperty whether the tag stands among the properties of a row or paragraph
   * @returns whether the tag belongs to an unseen part
   */
  opens(name: string, attributes: Attributes, isProperty: boolean): boolean {
    if (this.#depth > 0 || this.#begins(name, attributes, isProperty)) this.#depth += 1;
    return this.#depth > 0;
  }

  /** @returns whether the tag belonged to an unseen part */
  closes(name: string): boolean {
    if (this.#depth > 0) {
      this.#depth -= 1;
      return true;
    }
    if (name === "AlternateContent") this.#drawn.pop();
    return false;
  }

  #begins(name: string, attributes: Attributes, isProperty: boolean): boolean {
    if (name === "AlternateContent") this.#drawn.push(false);
    else if (name === "Choice" || name === "Fallback") {
      const drawn = this.#drawn.pop() ?? false;
      this.#drawn.push(true);
      return drawn;
    } else if (isDeletion(name, attributes) && isProperty) return false;
    else if (name === "annotation") return ANNOTATIONS.has(attributes.get("type") ?? "");
    // What properties were before a change that somebody tracked.
    return UNSEEN.has(name) || name.endsWith("Change");
  }
}

/** Whether the tag, among the properties of a row or paragraph mark, says that it was deleted. */
export function isDeletion(name: string, attributes: Attributes): boolean {
  return MARKS.has(name) || (name === "annotation" && attributes.get("type") === "Word.Deletion");
}

/** The part of a page that nobody sees: from the element that hides it to where that ends, closed or not. */

/** Elements without content. */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

const CELLS: ReadonlySet<string> = new Set(["td", "th"]);

/** The outermost element that is not seen. */
export class HiddenPart {
  #name: string | null = null;
  /** Elements of the same name, and tables, that are open inside it. */
  #same = 0;
  #tables = 0;

  /** The element that hides what is open; null where that is seen. */
  get name(): string | null {
    return this.#name;
  }

  /** An element that hides its content. */
  begin(name: string): void {
    if (VOID.has(name)) return;
    this.#name = name;
    this.#same = 0;
    this.#tables = 0;
  }

  /** @returns whether the element opens inside a hidden part */
  opens(name: string): boolean {
    if (this.#name === null) return false;
    const isNext =
      name === "tr" ? this.#name === "tr" || CELLS.has(this.#name) : CELLS.has(name) && CELLS.has(this.#name);
    if (isNext && this.#tables === 0) {
      this.#name = null;
      return false;
    }
    if (name === this.#name) this.#same += 1;
    if (name === "table") this.#tables += 1;
    return true;
  }

  /** @returns whether the element closes inside a hidden part, or closes it */
  closes(name: string): boolean {
    if (this.#name === null) return false;
    // The end of the table around it ends what somebody forgot to close.
    const isAround = name === "table" && this.#tables === 0 && this.#name !== "table";
    if (name === "table") this.#tables -= 1;
    if (name === this.#name) this.#same -= 1;
    if (isAround || this.#same < 0) this.#name = null;
    return !isAround;
  }
}

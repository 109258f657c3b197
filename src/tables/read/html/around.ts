/** The open elements of which a style sheet asks: those whose classes or ids decide how elements inside them look. */
import type { Attributes } from "../tags.js";
import type { StyleSheet } from "./stylesheet.js";

/** Elements that pages close; others may end where the next one begins. */
const CLOSED: ReadonlySet<string> = new Set(
  "html body div section article main form center table thead tbody tfoot span ul ol fieldset".split(" "),
);

/** More are no page. */
const MOST = 1_000;

interface OpenElement {
  readonly name: string;
  readonly tokens: readonly string[];
  /** Elements of the same name that are open inside it. */
  same: number;
}

/** Follows what opens and closes. */
export class Around {
  readonly #sheet: StyleSheet;
  readonly #open: OpenElement[] = [];

  constructor(sheet: StyleSheet) {
    this.#sheet = sheet;
  }

  /** Whether an element that is open has a class (`.a`) or an id (`#a`) for which the sheet asks. */
  has(token: string): boolean {
    return this.#open.some(({ tokens }) => tokens.includes(token));
  }

  opens(name: string, attributes: Attributes): void {
    if (!CLOSED.has(name)) return;
    const tokens = [
      ...classesOf(attributes).map((one) => `.${one}`),
      `#${attributes.get("id") ?? ""}`,
    ].filter((token) => this.#sheet.asks(token));
    if (tokens.length > 0 && this.#open.length < MOST) this.#open.push({ name, tokens, same: 0 });
    else {
      const around = this.#innermost(name);
      if (around) around.same += 1;
    }
  }

  closes(name: string): void {
    const around = this.#innermost(name);
    if (around === undefined) return;
    if (around.same > 0) around.same -= 1;
    else this.#open.splice(this.#open.lastIndexOf(around));
  }

  #innermost(name: string): OpenElement | undefined {
    return this.#open.findLast((element) => element.name === name);
  }
}

/** The classes of an element. */
export function classesOf(attributes: Attributes): string[] {
  return (attributes.get("class") ?? "").split(/\s/u).filter((one) => one !== "");
}

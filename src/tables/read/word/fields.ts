/** Fields of Word documents: what they came to is seen, their codes are not, unless the code itself draws something. */
import { symbol } from "../symbols.js";
import { ticked } from "./checkbox.js";

/** Longer codes are addresses of links. */
const MAX_CODE = 1_000;

interface Field {
  code: string;
  inCode: boolean;
}

/** The fields that are open, one inside the other. */
export class Fields {
  readonly #open: Field[] = [];
  #codes = 0;

  /** Whether what comes next is the code of a field. */
  get inCode(): boolean {
    return this.#codes > 0;
  }

  begin(): void {
    this.#open.push({ code: "", inCode: true });
    this.#codes += 1;
  }

  /** Adds to the code of the innermost field. */
  code(text: string): void {
    const field = this.#open.at(-1);
    if (field?.inCode && field.code.length < MAX_CODE) field.code += text.slice(0, MAX_CODE);
  }

  /** Whether the innermost field is a box of a form that nobody said of whether it is ticked. */
  get isBox(): boolean {
    const field = this.#open.at(-1);
    return field?.inCode === true && /^\s*FORMCHECKBOX\b/iu.test(field.code);
  }

  /** The code ends, the result begins. */
  separate(): void {
    const field = this.#open.at(-1);
    if (!field?.inCode) return;
    field.inCode = false;
    this.#codes -= 1;
  }

  /** @returns the text that is seen because of the code; empty for fields that have a result, or none to see */
  end(): string {
    const field = this.#open.pop();
    if (!field?.inCode) return "";
    this.#codes -= 1;
    const drawn = drawnBy(field.code);
    if (!this.inCode) return drawn;
    this.code(drawn);
    return "";
  }
}

/** What a code draws. */
function drawnBy(code: string): string {
  const [, name = "", rest = ""] = /^\s*([a-z]+)\s*(.*)$/isu.exec(code) ?? [];
  return DRAWN.get(name.toUpperCase())?.(rest) ?? "";
}

const DRAWN: ReadonlyMap<string, (rest: string) => string> = new Map([
  ["EQ", equation],
  [
    "SYMBOL",
    (rest) => symbol(/\\f\s*"?([^"\\]+)/iu.exec(rest)?.[1]?.trim() ?? "", Number.parseInt(rest, 10)),
  ],
  ["MACROBUTTON", (rest) => rest.replace(/^\S+\s*/u, "").trimEnd()],
]);

const OUTLINES = new Set(Array.from("□○〇△◇"));
const BOXES = new Set(["□", "◇"]);

/** Characters drawn one over the other, as the tick in a box (`\o\ac(□,√)`), and simple fractions (`\f(1,2)`). */
function equation(code: string): string {
  // The reading above a word is drawn over it, higher up.
  const rest = code.replace(/\\s\s*\\(?:up|do)\s*\d*\s*\([^()]*\)\s*[,;，]?/giu, "");
  const open = rest.indexOf("(");
  if (open < 0) return "";
  const close = rest.lastIndexOf(")");
  const parts = rest.slice(open + 1, close < open ? undefined : close).split(/[,;，]/u);
  const seen = parts.map((part) => part.replace(/\\[a-z]+\d*/giu, "").trim()).filter((part) => part !== "");
  if (/^\\f/iu.test(rest)) return seen.join("/");
  const inner = seen.filter((part) => !OUTLINES.has(part)).join("");
  const isBox = seen.some((part) => BOXES.has(part));
  if (isBox) return ticked(inner) ?? `${inner === "" ? "□" : ""}${inner}`;
  return inner === "" ? seen.join("") : inner;
}

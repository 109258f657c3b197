import type { TableFlow } from "../flow.js";
import { LineText } from "../lines.js";
import type { TagHandler } from "../tags.js";

/** Elements whose content nobody sees. */
const UNSEEN = new Set(
  "script style noscript template title textarea select datalist iframe object svg math audio video".split(
    " ",
  ),
);

/** Elements without content. */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Elements that end where the next one of them begins. */
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul".split(
    " ",
  ),
);

const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** What the HTML standard allows at the most. */
const MAX_COLSPAN = 1_000;
const MAX_ROWSPAN = 65_534;

type Tag = (flow: TableFlow, attributes: ReadonlyMap<string, string>) => void;

const openCell: Tag = (flow, attributes) => {
  const rows = attributes.get("rowspan");
  flow.openCell({
    columns: span(attributes.get("colspan"), MAX_COLSPAN),
    // Zero means to the end of the table.
    rows: rows?.trim() === "0" ? MAX_ROWSPAN : span(rows, MAX_ROWSPAN),
  });
};
const closeCell: Tag = (flow) => flow.closeCell();

const OPENED: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ["table", (flow) => flow.openTable()],
  ["tr", (flow) => flow.openRow()],
  ["td", openCell],
  ["th", openCell],
  ["br", (flow) => flow.text.break()],
]);

const CLOSED: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ["table", (flow) => flow.closeTable()],
  ["tr", (flow) => flow.closeRow()],
  ["td", closeCell],
  ["th", closeCell],
]);

/** Takes the tags of a page as they come. */
export function htmlHandler(flow: TableFlow): TagHandler {
  const hidden = new HiddenPart();
  /** Text of the caption or heading that is open. */
  let label: { readonly name: string; readonly text: LineText } | null = null;
  return {
    open(name, attributes) {
      if (hidden.opens(name) || hidden.begins(name, attributes)) return;
      if (isLabel(name)) label = { name, text: new LineText() };
      if (BLOCKS.has(name)) flow.text.block();
      OPENED.get(name)?.(flow, attributes);
    },
    text(text) {
      if (hidden.isOpen) return;
      label?.text.fold(text);
      if (label?.name !== "caption") flow.text.fold(text);
    },
    close(name) {
      if (hidden.closes(name)) return;
      if (BLOCKS.has(name)) flow.text.block();
      CLOSED.get(name)?.(flow, new Map());
      if (label?.name !== name) return;
      const text = label.text.take().trim();
      label = null;
      if (name === "caption") flow.caption(text);
      else flow.heading(text);
    },
  };
}

/** The outermost element that is not seen. */
class HiddenPart {
  #name: string | null = null;
  /** Elements of the same name, and tables, that are open inside it. */
  #same = 0;
  #tables = 0;

  get isOpen(): boolean {
    return this.#name !== null;
  }

  /** @returns whether the element begins a hidden part */
  begins(name: string, attributes: ReadonlyMap<string, string>): boolean {
    if (VOID.has(name) || !isHidden(name, attributes)) return false;
    this.#name = name;
    this.#same = 0;
    this.#tables = 0;
    return true;
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

function isHidden(name: string, attributes: ReadonlyMap<string, string>): boolean {
  return UNSEEN.has(name) || attributes.has("hidden") || HIDDEN.test(attributes.get("style") ?? "");
}

function isLabel(name: string): boolean {
  return name === "caption" || /^h[1-6]$/u.test(name);
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? "", 10);
  return number >= 1 ? Math.min(number, most) : 1;
}

import type { TableFlow } from "../flow.js";
import { LineText } from "../lines.js";
import type { Attributes, TagHandler } from "../tags.js";
import { Around, classesOf } from "./around.js";
import { controlText, Options } from "./controls.js";
import { Fonts } from "./fonts.js";
import { frameOf } from "./frames.js";
import { HiddenPart } from "./hidden.js";
import { type Look, lookOf, over, type StyleSheet } from "./stylesheet.js";

/** Elements whose content nobody sees. */
const UNSEEN = new Set(
  // `del` is what a revision took out, `rt`, `rp` and `rtc` are the reading above a word.
  "script style noscript template title select datalist iframe object svg math audio video del rt rp rtc".split(
    " ",
  ),
);

const CELLS: ReadonlySet<string> = new Set(["td", "th"]);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul".split(
    " ",
  ),
);

/** Elements that show their line breaks. */
const AS_WRITTEN: ReadonlySet<string> = new Set(["textarea", "pre"]);

/** What the HTML standard allows at the most. */
const MAX_COLSPAN = 1_000;
const MAX_ROWSPAN = 65_534;

type Tag = (flow: TableFlow, attributes: Attributes) => void;

const openCell: Tag = (flow, attributes) => {
  const rows = attributes.get("rowspan");
  flow.openCell({
    columns: span(attributes.get("colspan"), MAX_COLSPAN),
    // Zero means to the end of the group of rows.
    rows: rows?.trim() === "0" ? MAX_ROWSPAN : span(rows, MAX_ROWSPAN),
  });
};
const closeCell: Tag = (flow) => flow.closeCell();
const endGroup: Tag = (flow) => flow.endGroup();

const GROUPS = ["thead", "tbody", "tfoot"].map((name) => [name, endGroup] as const);

const OPENED: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ["table", (flow) => flow.openTable()],
  ...GROUPS,
  ["tr", (flow) => flow.openRow()],
  ["td", openCell],
  ["th", openCell],
  ["br", (flow) => flow.text.break()],
]);

const CLOSED: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ["table", (flow) => flow.closeTable()],
  ...GROUPS,
  ["tr", (flow) => flow.closeRow()],
  ["td", closeCell],
  ["th", closeCell],
]);

/** A handler, and what it meets beside tables. */
export interface HtmlHandler extends TagHandler {
  /** Addresses of the pages in its frames. */
  readonly frames: readonly string[];
}

/**
 * Takes the tags of a page as they come.
 *
 * @param sheet the styles of the page
 */
export function htmlHandler(flow: TableFlow, sheet: StyleSheet): HtmlHandler {
  const hidden = new HiddenPart();
  const fonts = new Fonts();
  const around = new Around(sheet);
  const frames: string[] = [];
  let options: Options | null = null;
  let asWritten = 0;
  /** Text of the caption or heading that is open. */
  let label: { readonly name: string; readonly text: LineText } | null = null;
  return {
    frames,
    open(name, attributes) {
      if (name === "option") options?.open(attributes);
      if (hidden.opens(name)) return;
      const frame = frameOf(name, attributes);
      if (frame !== null) frames.push(frame);
      if (name === "select") options = new Options(attributes);
      const look = lookAt(name, attributes, sheet, around);
      if (CELLS.has(name)) {
        fonts.clear();
        asWritten = 0;
      }
      if (
        UNSEEN.has(name) ||
        attributes.has("hidden") ||
        look.gone === true ||
        isReference(name, attributes)
      ) {
        if (name === "tr") flow.skipRow();
        return hidden.begin(name);
      }
      if (look.unseen !== true) around.opens(name, attributes);
      if (AS_WRITTEN.has(name)) asWritten += 1;
      fonts.opens(name, look.font ?? attributes.get("face") ?? null);
      if (isLabel(name)) label = { name, text: new LineText() };
      if (BLOCKS.has(name)) flow.text.block();
      OPENED.get(name)?.(flow, attributes);
      const control = controlText(name, attributes);
      if (control !== null) flow.text.add(control);
      else if (name === "img" && !isSpacer(attributes)) flow.picture();
      // It keeps its place, as a cell does in its row.
      if (look.unseen === true) hidden.begin(name);
    },
    text(text) {
      if (hidden.name === "select") options?.text(text);
      if (hidden.name !== null) return;
      const shown = fonts.shown(text);
      label?.text.fold(shown);
      if (label?.name === "caption") return;
      if (asWritten > 0) flow.text.add(shown);
      else flow.text.fold(shown);
    },
    close(name) {
      const within = hidden.name;
      if (hidden.closes(name)) {
        if (hidden.name !== null) return;
        if (within === "select")
          for (const [at, option] of (options?.shown ?? []).entries()) {
            if (at > 0) flow.text.block();
            flow.text.fold(option);
          }
        options = null;
        return;
      }
      if (AS_WRITTEN.has(name) && asWritten > 0) asWritten -= 1;
      around.closes(name);
      fonts.closes(name);
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

/** Signs that lead to a comment or a note, as Word writes them into pages. */
function isReference(name: string, attributes: Attributes): boolean {
  if (name !== "a") return false;
  return attributes.get("class") === "msocomanchor" || /^#_(?:ftn|edn)\d/u.test(attributes.get("href") ?? "");
}

/** How an element looks by the style sheets of its page and by its own style. */
function lookAt(name: string, attributes: Attributes, sheet: StyleSheet, around: Around): Look {
  const look = sheet.look({
    name,
    classes: classesOf(attributes),
    id: attributes.get("id") ?? "",
    attributes,
    around: (token) => around.has(token),
  });
  const style = attributes.get("style");
  return style === undefined ? look : over(look, lookOf(style));
}

/** A picture of a dot, which only keeps things apart. */
function isSpacer(attributes: Attributes): boolean {
  return ["width", "height"].some((side) => Number.parseInt(attributes.get(side) ?? "", 10) <= 2);
}

function isLabel(name: string): boolean {
  return name === "caption" || /^h[1-6]$/u.test(name);
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? "", 10);
  return number >= 1 ? Math.min(number, most) : 1;
}

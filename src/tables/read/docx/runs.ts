/** The text of runs as it is seen, and the paragraphs that it stands in. */
import type { TableFlow } from "../flow.js";
import { LineText } from "../lines.js";
import { fromSymbolFont, symbol } from "../symbols.js";
import { ContentControls } from "./controls.js";
import { FormFields } from "./form-fields.js";
import type { Styles } from "./styles.js";
import { type Attributes, type Concern, isOn } from "./tags.js";

const HEADING_STYLE = /^(?:heading|标题)?\s*\d$/iu;

/** The style of what a control asks for, until somebody writes in it. */
const PLACEHOLDER = "PlaceholderText";

/** Outline level of text that is no heading. */
const BODY_LEVEL = 9;

interface Paragraph {
  readonly text: LineText;
  isHeading: boolean;
  /** Whether its style hides its text. */
  vanished: boolean;
  /** Whether its end was deleted, so that the next one continues it. */
  continues: boolean;
}

/** Writes the text of a document to where its tables want it. */
export class Runs implements Concern {
  readonly controls = new ContentControls();
  readonly forms = new FormFields((text) => this.#write(text));
  readonly #flow: TableFlow;
  readonly #styles: Styles;
  readonly #paragraphs: Paragraph[] = [];
  #inText = false;
  #vanished = false;
  #font = "";

  constructor(flow: TableFlow, styles: Styles) {
    this.#flow = flow;
    this.#styles = styles;
  }

  readonly opened = {
    p: () => {
      this.#paragraphs.push({ text: new LineText(), isHeading: false, vanished: false, continues: false });
    },
    pStyle: (attributes: Attributes) => {
      const paragraph = this.#paragraphs.at(-1);
      const style = attributes.get("val") ?? "";
      if (!paragraph) return;
      paragraph.isHeading = HEADING_STYLE.test(style);
      paragraph.vanished = this.#styles.hide(style);
    },
    outlineLvl: (attributes: Attributes) => {
      const paragraph = this.#paragraphs.at(-1);
      if (paragraph) paragraph.isHeading = Number(attributes.get("val")) < BODY_LEVEL;
    },
    r: () => {
      this.#vanished = this.#paragraphs.at(-1)?.vanished ?? false;
      this.#font = "";
    },
    rStyle: (attributes: Attributes) => {
      const style = attributes.get("val") ?? "";
      this.#vanished ||= this.#styles.hide(style) || (style === PLACEHOLDER && this.controls.isOpen);
    },
    vanish: (attributes: Attributes) => {
      this.#vanished = isOn(attributes);
    },
    rFonts: (attributes: Attributes) => {
      this.#font = attributes.get("ascii") ?? "";
    },
    t: () => {
      this.#inText = true;
    },
    br: () => this.#break(),
    cr: () => this.#break(),
    // As a property it says where tabs stop.
    tab: (attributes: Attributes) => {
      if (attributes.size === 0) this.#write(" ");
    },
    ptab: () => this.#write(" "),
    noBreakHyphen: () => this.#write("-"),
    sym: (attributes: Attributes) =>
      this.#write(symbol(attributes.get("font") ?? "", Number.parseInt(attributes.get("char") ?? "", 16))),
  };

  readonly closed = {
    p: () => {
      const paragraph = this.#paragraphs.pop();
      if (!paragraph?.continues) this.#flow.text.block();
      if (paragraph?.isHeading) this.#flow.heading(paragraph.text.take().trim());
    },
    t: () => {
      this.#inText = false;
    },
  };

  /** The mark that ends the paragraph was deleted. */
  joinNext(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.continues = true;
  }

  text(text: string): void {
    if (!this.forms.takes(text) && this.#inText) this.#write(fromSymbolFont(this.#font, text));
  }

  #write(text: string): void {
    if (this.#vanished || this.forms.fields.inCode) return;
    const seen = this.controls.seen(text);
    this.#flow.text.add(seen);
    this.#paragraphs.at(-1)?.text.add(seen);
  }

  #break(): void {
    if (!this.#vanished && !this.forms.fields.inCode && !this.controls.isSilent) this.#flow.text.break();
  }
}

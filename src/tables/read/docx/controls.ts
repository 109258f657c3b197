/** Content controls: what they ask for is no text, and a box that can be ticked says itself whether it is. */
import { checkbox } from "../word/checkbox.js";
import { type Attributes, type Concern, isOn } from "./tags.js";

interface Control {
  placeholder: boolean;
  /** The box that stands for the content; null where there is none, or where it has been written. */
  box: string | null;
}

/** The controls that are open, one inside the other. */
export class ContentControls implements Concern {
  readonly #open: Control[] = [];
  #silent = 0;
  #inBox = false;

  readonly opened = {
    sdt: () => {
      this.#open.push({ placeholder: false, box: null });
    },
    showingPlcHdr: (attributes: Attributes) => {
      const control = this.#open.at(-1);
      if (control && isOn(attributes)) control.placeholder = true;
    },
    checkbox: () => {
      this.#inBox = true;
    },
    checked: (attributes: Attributes) => {
      const control = this.#open.at(-1);
      if (control && this.#inBox) control.box = checkbox(isOn(attributes));
    },
    sdtContent: () => {
      if (this.#open.at(-1)?.placeholder) this.#silent += 1;
    },
  };

  readonly closed = {
    checkbox: () => {
      this.#inBox = false;
    },
    sdtContent: () => {
      if (this.#open.at(-1)?.placeholder) this.#silent -= 1;
    },
    sdt: () => {
      this.#open.pop();
    },
  };

  /** Whether a control is open. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Whether what stands here only asks for a text. */
  get isSilent(): boolean {
    return this.#silent > 0;
  }

  /** @returns what is seen of a text inside the controls that are open */
  seen(text: string): string {
    if (this.isSilent) return "";
    const control = this.#open.at(-1);
    if (control?.box == null) return text;
    const { box } = control;
    control.box = "";
    return box;
  }
}

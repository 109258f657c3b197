/** Fields of forms as OpenDocument keeps those of Word: boxes that may be ticked, and lists to choose from. */
import type { Attributes } from "./tags.js";
import { checkbox } from "./word/checkbox.js";

/** Entries of a list; Word has 25 at the most. */
const MOST = 100;

/** Follows the elements `fieldmark` and their `param`. */
export class FieldMarks {
  #type = "";
  #isTicked = false;
  #chosen = 0;
  readonly #entries: string[] = [];

  open(name: string, attributes: Attributes): void {
    if (name === "fieldmark") {
      this.#type = (attributes.get("type") ?? "").replace(/^.*\./u, "");
      this.#isTicked = false;
      this.#chosen = 0;
      this.#entries.length = 0;
    } else if (name === "param") this.#param(attributes.get("name") ?? "", attributes.get("value") ?? "");
  }

  /** @returns what is seen of the field that ends */
  take(): string {
    if (this.#type === "FORMCHECKBOX") return checkbox(this.#isTicked);
    return this.#type === "FORMDROPDOWN" ? (this.#entries[this.#chosen] ?? "") : "";
  }

  #param(name: string, value: string): void {
    if (name === "Checkbox_Checked") this.#isTicked = value === "true";
    else if (name === "Dropdown_Selected") this.#chosen = Number(value);
    else if (name === "Dropdown_ListEntry" && this.#entries.length < MOST) this.#entries.push(value);
  }
}

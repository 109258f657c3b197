/** What the controls of a form show: boxes with or without a tick, and what somebody filled in. */

import type { Attributes } from "../tags.js";

/** A box, as the marks of published tables have it. */
const TICKED = "■";
const BARE = "□";

/** The text of an element that is a control, or a picture of a sign; null for others. */
export function controlText(name: string, attributes: Attributes): string | null {
  if (name === "img") return signOf(attributes.get("alt") ?? "");
  // Boxes that a page draws itself; the real one inside is kept from readers.
  if (/^(?:checkbox|radio)$/u.test(attributes.get("role") ?? ""))
    return attributes.get("aria-checked") === "true" ? TICKED : BARE;
  if (name !== "input" || attributes.get("aria-hidden") === "true") return null;
  const type = attributes.get("type")?.trim().toLowerCase() ?? "text";
  if (type === "checkbox" || type === "radio") return attributes.has("checked") ? TICKED : BARE;
  return SHOWN.has(type) ? (attributes.get("value") ?? null) : null;
}

const SHOWN = new Set(["", "text", "number", "search", "date", "tel", "url", "email"]);

/** Pictures of ticks say what they are in one character. */
function signOf(alt: string): string | null {
  return /^[^\p{L}\p{N}\s]$/u.test(alt.trim()) ? alt.trim() : null;
}

/** The options of a list, of which one is shown, or several where several may be chosen. */
export class Options {
  readonly #options: { text: string; readonly selected: boolean }[] = [];
  readonly #multiple: boolean;

  constructor(attributes: Attributes) {
    this.#multiple = attributes.has("multiple");
  }

  open(attributes: Attributes): void {
    this.#options.push({ text: "", selected: attributes.has("selected") });
  }

  text(text: string): void {
    const option = this.#options.at(-1);
    if (option) option.text += text;
  }

  /** What is shown: of several the options chosen, of one that chosen last, or else the first. */
  get shown(): readonly string[] {
    const chosen = this.#options.filter(({ selected }) => selected);
    const shown = this.#multiple ? chosen : [chosen.at(-1) ?? this.#options[0]];
    return shown.flatMap((option) => option?.text ?? []);
  }
}

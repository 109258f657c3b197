/** What the concerns of a document make of its tags. */
import type { Attributes } from "../tags.js";

export type { Attributes } from "../tags.js";

/** One concern: what it does at the tags that it knows. */
export interface Concern {
  readonly opened?: Readonly<Record<string, (attributes: Attributes) => void>>;
  readonly closed?: Readonly<Record<string, () => void>>;
}

/** Whether a property that may be switched off is on: it is where it says nothing. */
export function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off)$/u.test(attributes.get("val") ?? "");
}

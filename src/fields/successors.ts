/** Which instruments took the place of another one, one after the other. */
import { titleKey } from "../instruments/fold.js";
import type { RegisteredInstrument } from "../model/data.js";

/** Finds everything that took an instrument's place, by key or title; gives titles folded with `titleKey`. */
export type Successions = (title: string) => ReadonlySet<string>;

/**
 * Indexes who took whose place. Far cheaper than the registry's index, which reads every citation that was ever met.
 *
 * @param instruments of any number of registries; what each says of a title counts
 */
export function successionsOf(instruments: Iterable<RegisteredInstrument>): Successions {
  const heirs = new Map<string, string[]>();
  for (const { title, officialTitle, replacedBy } of instruments) {
    if (replacedBy.length === 0) continue;
    const next = replacedBy.map((replacement) => titleKey(replacement.title));
    for (const name of new Set([titleKey(title), titleKey(officialTitle)]))
      heirs.set(name, [...(heirs.get(name) ?? []), ...next]);
  }
  return (title) => {
    const first = titleKey(title);
    const queue = new Set(heirs.get(first));
    // A set grows while it is walked, and holds each title once: replacements in a circle end.
    for (const heir of queue) for (const next of heirs.get(heir) ?? []) queue.add(next);
    queue.delete(first);
    return queue;
  };
}

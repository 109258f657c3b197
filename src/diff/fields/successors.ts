/** Which instruments took the place of another one, one after the other. */
import { titleKey } from "../../instruments/fold.js";
import type { InstrumentRegistry } from "../../instruments/registry.js";

/**
 * Everything that took an instrument's place, what replaced the replacement included.
 *
 * @param title key or title of an instrument
 * @returns titles folded with `titleKey`
 */
export function successorsOf(title: string, registry: InstrumentRegistry): ReadonlySet<string> {
  const first = titleKey(title);
  const queue = new Set([first]);
  // A set grows while it is walked, and holds each title once: replacements in a circle end.
  for (const next of queue) {
    const keys = registry.byTitle.get(next) ?? [];
    for (const key of keys) queue.add(titleKey(key));
    const replacements = keys.flatMap((key) => registry.instruments.get(key)?.replacedBy ?? []);
    for (const replacement of replacements) queue.add(titleKey(replacement.title));
  }
  queue.delete(first);
  return queue;
}

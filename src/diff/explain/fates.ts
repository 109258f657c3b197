/** What became of items that are gone: redirects followed to the items of the new side. */
import type { Redirect } from "../../model/edition.js";

/** What became of one item. */
export interface Fate {
  readonly redirect: Redirect | null;
  /** Ids of the items that it stands for today, redirects of redirects followed. */
  readonly targets: readonly string[];
}

/**
 * Makes a look-up of fates.
 *
 * @param redirects all of the new side
 * @param isItem whether an id is an item of the new side
 */
export function fates(redirects: readonly Redirect[], isItem: (id: string) => boolean): (id: string) => Fate {
  const byId = new Map(redirects.map((redirect) => [redirect.id, redirect]));
  return (id) => {
    const queue = new Set([id]);
    // A set grows while it is walked, and holds each id once: redirects in a circle end.
    for (const next of queue) if (!isItem(next)) for (const to of byId.get(next)?.to ?? []) queue.add(to);
    return { redirect: byId.get(id) ?? null, targets: [...queue].filter(isItem) };
  };
}

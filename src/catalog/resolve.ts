/** What became of an id: redirects followed to the items of today. */
import type { Redirect, RedirectStatus } from "../model/index.js";
import type { CatalogItem, Resolution } from "./types.js";

/** Where ids are looked up. */
export interface Registry {
  item(id: string): CatalogItem | undefined;
  redirect(id: string): Redirect | undefined;
}

/** Whether exactly one item has taken the place of the old one, so that a look-up may answer with it. */
const HAS_SUCCESSOR: Record<RedirectStatus, boolean> = {
  moved: true,
  merged: true,
  split: false,
  withdrawn: false,
};

/**
 * Follows an id to what it stands for today.
 *
 * @param id a current or an old item id
 * @param registry where to look
 * @returns undefined where the id never existed; redirects in a circle lead to no item
 */
export function resolveId(id: string, registry: Registry): Resolution | undefined {
  const items: CatalogItem[] = [];
  const redirects: Redirect[] = [];
  const seen = new Set<string>();
  const queue = [id];
  for (const next of queue) {
    if (seen.has(next)) continue;
    seen.add(next);
    const item = registry.item(next);
    if (item) {
      items.push(item);
      continue;
    }
    const redirect = registry.redirect(next);
    if (!redirect) continue;
    redirects.push(redirect);
    queue.push(...redirect.to);
  }
  const first = redirects[0];
  if (!first && items.length === 0) return undefined;
  return { status: first?.status ?? "current", items, redirects, reason: first?.reason ?? null };
}

/**
 * The one item that a resolution may be taken for.
 *
 * @returns the current item, or the item that an id was moved to or merged into; undefined after a split or a withdrawal
 */
export function successor(resolution: Resolution): CatalogItem | undefined {
  const direct = resolution.redirects.every((redirect) => HAS_SUCCESSOR[redirect.status]);
  return direct && resolution.items.length === 1 ? resolution.items[0] : undefined;
}

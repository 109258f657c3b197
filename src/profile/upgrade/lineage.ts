/** Which items of the old release became which of the new one, both ways. */
import type { Catalog, CatalogItem } from "../../catalog/index.js";
import { lazy } from "../../catalog/lazy.js";

/** Both ends of what a release did to ids. */
export interface Lineage {
  /** The items of today that stand for an item of the old release; none where it was withdrawn. */
  targets(id: string): readonly CatalogItem[];
  /** The items of the old release that an item of today came of; none where it is new. */
  sources(id: string): readonly CatalogItem[];
  /** Whether one item came of one, and nothing else did. */
  isOneToOne(id: string): boolean;
}

/** Looks ids up in both releases. */
export function lineageOf({ base, next }: { readonly base: Catalog; readonly next: Catalog }): Lineage {
  const targets = (id: string) => next.resolve(id)?.items ?? [];
  const origins = lazy(() => {
    const found = new Map<string, CatalogItem[]>();
    for (const item of base.items()) {
      for (const { id } of targets(item.id)) found.set(id, [...(found.get(id) ?? []), item]);
    }
    return found;
  });
  const sources = (id: string) => origins().get(id) ?? [];
  return {
    targets,
    sources,
    isOneToOne: (id) => sources(id).length === 1 && sources(id).every((one) => targets(one.id).length === 1),
  };
}

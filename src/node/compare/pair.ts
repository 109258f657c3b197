/** Two sides that can be held against each other. */
import type { CatalogPart } from "../../diff/index.js";
import { DOMAIN_IDS, type DomainId } from "../../model/index.js";
import { CompareError } from "./error.js";
import type { CatalogSide, Comparable, ListSide } from "./types.js";

/** Two sides of one kind. */
export type ComparablePair =
  | { readonly kind: "catalog"; readonly old: CatalogSide; readonly new: CatalogSide }
  | { readonly kind: "list"; readonly old: ListSide; readonly new: ListSide };

/**
 * Pairs two sides. Where one is a part of a catalog, the other is cut to the same domains: a single edition says
 * nothing about the twenty-five others.
 *
 * @throws CompareError `kinds-differ`, `nothing-in-common`
 */
export function pairUp(old: Comparable, now: Comparable): ComparablePair {
  if (old.kind === "list" && now.kind === "list") return { kind: "list", old, new: now };
  if (old.kind === "catalog" && now.kind === "catalog") {
    const common = (old.scope ?? DOMAIN_IDS).filter((id) => now.scope === null || now.scope.includes(id));
    if (common.length === 0) throw new CompareError("nothing-in-common", old.name, now.name);
    if (old.scope === null && now.scope === null) return { kind: "catalog", old, new: now };
    return { kind: "catalog", old: cut(old, common), new: cut(now, common) };
  }
  const [catalog, list] = old.kind === "catalog" ? [old, now] : [now, old];
  throw new CompareError("kinds-differ", catalog.name, list.name);
}

/** The editions of some domains, without the registries that a part does not have. */
function cut(side: CatalogSide, domains: readonly DomainId[]): CatalogSide {
  const editions = domains.flatMap((id) => {
    const data = side.part.editions[id];
    return data ? [[id, data] as const] : [];
  });
  const part: CatalogPart = { editions: Object.fromEntries(editions) as CatalogPart["editions"] };
  return { ...side, part };
}

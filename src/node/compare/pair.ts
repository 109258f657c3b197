/** Two sides that can be held against each other. */

import { domainDataOf } from "../../catalog/domain-data.js";
import { createCatalog } from "../../catalog/index.js";
import type { CatalogPart } from "../../diff/index.js";
import { assertArgument } from "../../model/argument.js";
import type { CatalogData, DisclosureList, DomainId } from "../../model/index.js";
import { CATALOG_DATA, COMPARABLE } from "../../model/shapes.js";
import { standardList } from "../../profile/index.js";
import { CompareError } from "./error.js";
import { asTable } from "./table.js";
import type { CatalogSide, Comparable, ListSide, TableSide } from "./types.js";

/** Two sides of one kind. */
export type ComparablePair =
  | { readonly kind: "catalog"; readonly old: CatalogSide; readonly new: CatalogSide }
  | { readonly kind: "list"; readonly old: ListSide; readonly new: ListSide }
  | { readonly kind: "table"; readonly old: TableSide; readonly new: TableSide };

/**
 * Pairs two sides. Where one is a part of a catalog, the other is cut to the same domains: a single edition says
 * nothing about the twenty-five others. A list beside a table is taken for a table, a catalog beside a list for what it
 * asks of the list's agency.
 *
 * @param reference knows the terms and instruments where neither side is a whole catalog
 * @throws CompareError `kinds-differ`, `nothing-in-common`
 */
export function pairUp(old: Comparable, now: Comparable, reference: CatalogData): ComparablePair {
  assertArgument("pairUp", old, COMPARABLE);
  assertArgument("pairUp", now, COMPARABLE);
  assertArgument("pairUp", reference, CATALOG_DATA);
  if (old.kind === "list" && now.kind === "list") return { kind: "list", old, new: now };
  if (old.kind === "catalog" && now.kind === "catalog") {
    if (old.scope === null && now.scope === null) return { kind: "catalog", old, new: now };
    const common = (old.scope ?? now.scope ?? []).filter((id) => now.scope?.includes(id) ?? true);
    if (common.length === 0) throw new CompareError("nothing-in-common", old.name, now.name);
    const whole = [now, old].find(({ scope }) => scope === null)?.part ?? reference;
    return { kind: "catalog", old: cut(old, common, whole), new: cut(now, common, whole) };
  }
  if (old.kind === "catalog" && now.kind === "list") {
    const [standard, list] = asked(old, now, reference);
    return { kind: "list", old: standard, new: list };
  }
  if (old.kind === "list" && now.kind === "catalog") {
    const [standard, list] = asked(now, old, reference);
    return { kind: "list", old: list, new: standard };
  }
  if (old.kind !== "catalog" && now.kind !== "catalog") {
    const { vocabulary } = reference;
    return { kind: "table", old: asTable(old, vocabulary), new: asTable(now, vocabulary) };
  }
  const [catalog, list] = old.kind === "catalog" ? [old, now] : [now, old];
  throw new CompareError("kinds-differ", catalog.name, list.name);
}

/** What a catalog asks of the agency of a list, and the list; of some editions, both are cut to their domains. */
function asked(
  { part, scope, ...side }: CatalogSide,
  of: ListSide,
  reference: CatalogData,
): [ListSide, ListSide] {
  const { release, instruments, vocabulary } = { ...reference, ...part };
  const editions = { ...reference.editions, ...part.editions };
  const catalog = createCatalog({ ...reference, release, instruments, vocabulary, editions });
  const made: ListSide = {
    ...side,
    kind: "list",
    list: withOriginsOf(of.list, standardList(of.list, catalog)),
  };
  if (scope === null) return [made, of];
  const cutTo = (one: ListSide): ListSide => {
    const sections = one.list.sections.filter(({ domain }) => scope.some((id) => id === domain));
    if (sections.length === 0) throw new CompareError("nothing-in-common", made.name, of.name);
    return { ...one, list: { ...one.list, sections } };
  };
  return [cutTo(made), cutTo(of)];
}

/** What a list says of itself and of where its values come from is no difference from what is asked of it. */
function withOriginsOf(list: DisclosureList, made: DisclosureList): DisclosureList {
  const origins = new Map(list.sections.flatMap(({ rows }) => rows).map((row) => [row.id, row.origins]));
  const sections = made.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => ({ ...row, origins: origins.get(row.id) ?? row.origins })),
  }));
  return { ...list, release: made.release, counts: made.counts, sections };
}

/** The editions of some domains. Both sides get the same registries: they explain changes, and are none. */
function cut(side: CatalogSide, common: readonly DomainId[], registries: CatalogPart): CatalogSide {
  const editions = common.flatMap((id) => {
    const data = domainDataOf(side.part, id);
    return data ? [[id, data] as const] : [];
  });
  const { release: _release, further = [], ...shared } = registries;
  const part = {
    ...shared,
    further: further.map(({ domain }) => ({ domain })),
    editions: Object.fromEntries(editions) as CatalogPart["editions"],
  };
  return { ...side, part };
}

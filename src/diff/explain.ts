/** What changes mean: structural changes in, findings for people and programs out. */

import { ITEM_FIELDS } from "../fields/fields.js";
import type { InstrumentRegistry } from "../instruments/registry.js";
import { assertArgument, assertFields } from "../model/argument.js";
import type { Redirect } from "../model/edition.js";
import type { DisclosureList, Vocabulary } from "../model/index.js";
import { CATALOG_PART, CHANGES, DISCLOSURE_LIST } from "../model/shapes.js";
import { explainCollections } from "./explain/collections.js";
import { fates } from "./explain/fates.js";
import { ROW_FIELDS } from "./explain/fields.js";
import { catalogKnowledge, listKnowledge } from "./explain/knowledge.js";
import { likelyRedirects } from "./explain/likely-redirects.js";
import { itemSubject } from "./explain/report.js";
import type { ChangeFinding } from "./finding.js";
import { type CatalogPart, catalogCollections } from "./structure/catalog.js";
import type { Change, ListChange } from "./structure/change.js";
import type { AnyChange } from "./structure/collection.js";
import { listCollections } from "./structure/list.js";

/** What the changes of a catalog lie between. */
export interface ExplainOptions {
  /** The old side, as it was given to `diffCatalogs`. */
  readonly a: CatalogPart;
  /** The new side. */
  readonly b: CatalogPart;
  /** Knows which instrument took the place of which; made of the instruments of both sides unless given. */
  readonly registry?: InstrumentRegistry;
}

/** What is known beside two lists or tables, which carry neither vocabulary nor registry. */
export interface ListContext {
  /** Names codes in messages, which else name the codes. */
  readonly vocabulary?: Vocabulary;
  /** Reads printed bases; without it they are compared by their titles, and no successor is known. */
  readonly registry?: InstrumentRegistry;
  /** What the catalog says became of items; rows whose ids it does not know are judged by what they say. */
  readonly redirects?: readonly Redirect[];
}

/** What the changes of a list lie between. */
export interface ExplainListOptions extends ListContext {
  /** The old side, as it was given to `diffLists`. */
  readonly a: DisclosureList;
  /** The new side. */
  readonly b: DisclosureList;
}

/**
 * Says what the changes of a catalog mean.
 *
 * @param changes what `diffCatalogs(a, b)` gave, or some of it
 * @returns the findings in official order: domain by domain, item by item, field by field, then release and registries
 */
export function explain(changes: readonly Change[], options: ExplainOptions): ChangeFinding[] {
  assertArgument("explain", changes, CHANGES);
  assertFields("explain", options, { a: CATALOG_PART, b: CATALOG_PART });
  const { a, b, registry } = options;
  return explainCollections(changes as readonly AnyChange[], catalogCollections(a), catalogCollections(b), {
    fields: ITEM_FIELDS,
    knowledge: catalogKnowledge(a, b, registry),
    subject: itemSubject,
  });
}

/**
 * Says what the changes of a disclosure list mean.
 *
 * @param changes what `diffLists(a, b)` gave, or some of it
 * @returns the findings in official order, what the list says of itself last
 */
export function explainList(changes: readonly ListChange[], options: ExplainListOptions): ChangeFinding[] {
  assertArgument("explainList", changes, CHANGES);
  assertFields("explainList", options, { a: DISCLOSURE_LIST, b: DISCLOSURE_LIST });
  const { a, b, redirects = [] } = options;
  return explainCollections(changes as readonly AnyChange[], listCollections(a), listCollections(b), {
    fields: ROW_FIELDS,
    knowledge: listKnowledge([...a.sections, ...b.sections], options),
    subject: itemSubject,
    redirects: [...leading(redirects, b), ...likelyRedirects(a, b)],
  });
}

/** What leads to no row of a list has gone from it, whatever it became in the catalog. */
function leading(redirects: readonly Redirect[], { sections }: DisclosureList): Redirect[] {
  const ids = new Set(sections.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const fate = fates(redirects, (id) => ids.has(id));
  return redirects.filter(({ id, status }) => status === "withdrawn" || fate(id).targets.length > 0);
}

/** Small catalogs that differ in what a test states. */
import { type CatalogPart, type ChangeFinding, diffCatalogs, explain } from "../../src/diff/index.js";
import type {
  CatalogData,
  DomainData,
  DomainId,
  Item,
  Redirect,
  RegisteredInstrument,
} from "../../src/model/index.js";
import { sampleData } from "../catalog/fixture.js";

/** What a catalog of one domain states. */
export interface Sample {
  readonly items?: readonly Item[];
  readonly redirects?: readonly Redirect[];
  readonly instruments?: readonly RegisteredInstrument[];
}

/** A catalog whose domain of health has these items and redirects. */
export function catalogWith({ items, redirects, instruments }: Sample): CatalogData {
  const base = sampleData();
  const { health } = base.editions;
  const { redirects: _none, ...edition } = health.edition;
  const data: DomainData = {
    ...health,
    edition: {
      ...edition,
      items: [...(items ?? edition.items)],
      ...(redirects ? { redirects: [...redirects] } : {}),
    },
  };
  return {
    ...base,
    editions: { health: data } as unknown as CatalogData["editions"],
    instruments: instruments ?? base.instruments,
    horizons: Object.fromEntries(
      base.instruments.map(({ kind }) => [kind, { date: "2026-01-01", note: { zh: "样", en: "sample" } }]),
    ) as CatalogData["horizons"],
  };
}

/** What explaining the way from one to the other finds. */
export function findings(a: CatalogPart, b: CatalogPart): ChangeFinding[] {
  return explain(diffCatalogs(a, b), { a, b });
}

/** Rule and id of what was found, in order. */
export function found(a: CatalogPart, b: CatalogPart): string[] {
  return findings(a, b).map(({ rule, item }) => (item === null ? rule : `${rule} ${item}`));
}

/** The shipped catalog with another edition of a domain. */
export function withEdition(
  catalog: CatalogData,
  domain: DomainId,
  edit: (data: DomainData) => DomainData,
): CatalogData {
  return { ...catalog, editions: { ...catalog.editions, [domain]: edit(catalog.editions[domain]) } };
}

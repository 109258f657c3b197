import { expectTypeOf, test } from "vitest";
import { domain } from "../../src/generated/entries/social-assistance.js";
import {
  type Catalog,
  type CatalogDomain,
  type CatalogItem,
  catalog,
  createCatalog,
  type ItemId,
  type SubjectCode,
} from "../../src/index.js";
import type { CatalogData, DomainId } from "../../src/model/index.js";

test("a known id gives an item, its domain known", () => {
  const item = catalog.item("social-assistance-004");
  expectTypeOf(item).toEqualTypeOf<CatalogItem<"social-assistance">>();
  expectTypeOf(item.domain).toEqualTypeOf<"social-assistance">();
  expectTypeOf(
    catalog.item("state-land-housing-expropriation-001").domain,
  ).toEqualTypeOf<"state-land-housing-expropriation">();
});

test("any other string may give none", () => {
  expectTypeOf(catalog.item("x" as string)).toEqualTypeOf<CatalogItem | undefined>();
  expectTypeOf(catalog.item("social-assistance-999")).toEqualTypeOf<CatalogItem | undefined>();
  expectTypeOf(catalog.domain("x" as string)).toEqualTypeOf<CatalogDomain | undefined>();
});

test("a known domain is never missing, and neither is its id forgotten", () => {
  expectTypeOf(catalog.domain("health")).toEqualTypeOf<CatalogDomain<"health">>();
  expectTypeOf(catalog.domain("health").items[0]?.domain).toEqualTypeOf<"health" | undefined>();
  expectTypeOf(catalog.items({ domain: "health" })).toEqualTypeOf<readonly CatalogItem<"health">[]>();
  expectTypeOf(catalog.items({ domain: ["health", "employment"] })).toEqualTypeOf<
    readonly CatalogItem<"health" | "employment">[]
  >();
  expectTypeOf(catalog.items({ level: "county" })).toEqualTypeOf<readonly CatalogItem[]>();
});

test("a filter knows its words", () => {
  // @ts-expect-error no such level
  catalog.items({ level: "galaxy" });
  // @ts-expect-error no such domain
  catalog.items({ domain: ["health", "wealth"] });
  // @ts-expect-error the criterion is called level
  catalog.items({ levels: "county" });
});

test("a catalog of other data promises no ids", () => {
  const other = createCatalog({} as CatalogData);
  expectTypeOf(other.item("social-assistance-004")).toEqualTypeOf<CatalogItem | undefined>();
  expectTypeOf<Catalog<ItemId>>().toExtend<Catalog>();
});

test("a domain alone is the domain of the whole", () => {
  expectTypeOf(domain).toEqualTypeOf<CatalogDomain<"social-assistance">>();
});

test("nothing of the catalog can be assigned to", () => {
  const item = catalog.item("social-assistance-004");
  // @ts-expect-error a field is read-only
  item.name = "另一个名称";
  // @ts-expect-error so are its entries
  item.content.push("另一个要素");
  // @ts-expect-error and what it says of the pages
  item.evidence.seen["a-page"] = "all";
});

test("codes are literal unions", () => {
  expectTypeOf<"township">().toExtend<SubjectCode>();
  expectTypeOf<string>().not.toExtend<SubjectCode>();
  expectTypeOf<CatalogItem["domain"]>().toEqualTypeOf<DomainId>();
});

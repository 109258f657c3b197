import { expectTypeOf, test } from "vitest";
import { diffCatalogs } from "../../src/diff/index.js";
import { type CatalogData, type CatalogJson, catalog, type Verification } from "../../src/index.js";

declare const json: CatalogJson;

test("what the catalog gives is read, never written", () => {
  const item = catalog.item("social-assistance-004");
  // @ts-expect-error read-only
  item.name = "x";
  // @ts-expect-error read-only
  item.content.push("x");
  // @ts-expect-error read-only
  catalog.domain("health").items[0] = item;
});

test("data.json is a catalog's data, each item with its domain and its verification", () => {
  expectTypeOf(json).toExtend<CatalogData>();
  const [item] = json.editions.health.edition.items;
  expectTypeOf(item?.domain).toEqualTypeOf<string | undefined>();
  expectTypeOf(item?.verification).toEqualTypeOf<Verification | undefined>();
  expectTypeOf(diffCatalogs).toBeCallableWith(json, json);
});

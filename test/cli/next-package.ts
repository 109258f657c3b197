/** The package as it will be: with a later release in place of the shipped one, which is an earlier one then. */
import { encodeCatalog } from "../../src/catalog/compact.js";
import { createCatalog } from "../../src/catalog/index.js";
import type { Shipped } from "../../src/cli/shipped.js";
import type { Item } from "../../src/model/index.js";
import { NEXT_MINOR } from "../releases/versions.js";
import { shipped } from "./harness.js";

/** By when social-assistance-004 is due in the shipped release, and in the next one. */
export const OLD = "制定或获取信息之日起10个工作日内";
export const NEW = "信息形成之日起7个工作日内";

/** The package with a release in which an item is due sooner. */
export const updated = withRelease(NEXT_MINOR, (item) =>
  item.id === "social-assistance-004" ? { ...item, deadline: NEW } : item,
);

/** The package with a release in which items are revised. */
function withRelease(version: string, revise: (item: Item) => Item): Shipped {
  const before = encodeCatalog(shipped.data);
  const { release, editions, ...rest } = shipped.data;
  const revised = Object.entries(editions).map(([domain, { edition, ...more }]) => [
    domain,
    { ...more, edition: { ...edition, items: edition.items.map(revise) } },
  ]);
  const data = structuredClone({
    ...rest,
    release: { ...release, release: version },
    editions: Object.fromEntries(revised),
  });
  const earlier = { [release.release]: async () => ({ data: before }) };
  return { ...shipped, data, catalog: createCatalog(data), earlier };
}

/** Domains of later waves in whole catalogs: what they ask is not counted among the 26, and judged all the same. */
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../src/catalog/index.js";
import { applyChanges, diffCatalogs, explain } from "../../src/diff/index.js";
import { catalogRows, DIFF_FORMATS, RENDERERS } from "../../src/diff/render/index.js";
import type { CatalogData, FurtherDomainData, Item } from "../../src/model/index.js";
import { readGrids } from "../../src/tables/read/index.js";
import { shippedData } from "./shipped.js";

const [first] = shippedData().further ?? [];
if (!first) throw new RangeError("a domain of a later wave is shipped");
const sample: FurtherDomainData = {
  ...first,
  edition: { ...first.edition, items: first.edition.items.slice(0, 2) },
};
const a: CatalogData = { ...shippedData(), further: [sample] };

/** The catalog with another first item in its domain of a later wave. */
function withItem(set: Partial<Item>): CatalogData {
  const [item, ...rest] = sample.edition.items;
  const items = [{ ...item, ...set } as Item, ...rest];
  return { ...a, further: [{ ...sample, edition: { ...sample.edition, items } }] };
}

const strict = withItem({ deadline: "信息形成之日起7个工作日内", method: "proactive" });
const loose = withItem({ deadline: "信息形成之日起20个工作日内", method: "on-request" });
const changes = explain(diffCatalogs(strict, loose), { a: strict, b: loose });

describe("an item of a domain of a later wave", () => {
  it("is judged field by field", () => {
    expect(changes.map(({ rule, level, domain }) => [rule, level, domain])).toEqual([
      ["deadline-loosened", "weakening", sample.domain.id],
      ["method-weakened", "weakening", sample.domain.id],
    ]);
    expect(applyChanges(strict, diffCatalogs(strict, loose))).toEqual(loose);
  });

  it.each(DIFF_FORMATS)("is told of in %s, with the name of its domain", async (format) => {
    const catalog = createCatalog(a);
    const terms = {
      vocabulary: catalog.vocabulary,
      instrument: catalog.instrument,
      domains: [...catalog.domains, ...catalog.further],
    };
    const options = { lang: "zh" as const, terms };
    const rows = catalogRows(strict, loose, options);
    expect(rows(changes[0] as (typeof changes)[number]).old?.deadline).toBe("信息形成之日起7个工作日内");
    const report = { names: { old: "旧", new: "新" }, changes, rows, semver: null, ignored: 0 };
    const made = await RENDERERS[format].render(report, options);
    const text = typeof made === "string" ? made : JSON.stringify(await readGrids(made));
    for (const rule of ["deadline-loosened", "method-weakened"])
      expect(text).toMatch(format === "json" || format === "github" ? rule : /时限|公开方式/u);
    if (format !== "json") expect(text).toContain(sample.domain.name);
  });
});

it("a domain of a later wave that is gone takes its items with it, each told", () => {
  const b = { ...a, further: [] };
  const gone = explain(diffCatalogs(a, b), { a, b });
  const withdrawn = gone.filter(({ level, rule }) => level === "weakening" && rule === "item-withdrawn");
  expect(withdrawn.map(({ item }) => item)).toEqual(sample.edition.items.map(({ id }) => id));
});

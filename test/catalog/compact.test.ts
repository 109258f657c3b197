import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCatalog, encodeCatalog } from "../../src/catalog/compact.js";
import { decodeDomain, encodeDomain } from "../../src/catalog/compact-domain.js";
import type { DomainData, Item } from "../../src/model/index.js";
import { item, sampleData } from "./fixture.js";

const words = fc.array(fc.constantFrom("甲", "乙", "丙", "__proto__", '"', "'", "\u2028"), { minLength: 1 });
const items: fc.Arbitrary<Item> = fc
  .record({
    content: words,
    deadline: fc.option(fc.constantFrom("及时", "10个工作日内")),
    audience: fc.constantFrom({ public: true }, { public: false, groups: null }),
    levels: fc.constantFrom<Item["levels"][]>(["county"], ["county", "township"]),
  })
  .map((differs) => item("health-001", differs));

describe("the compact form", () => {
  it("restores any domain, keys in order", () => {
    const [domain] = Object.values(sampleData().editions) as [DomainData];
    fc.assert(
      fc.property(fc.array(items), (list) => {
        const data = { ...domain, edition: { ...domain.edition, items: list } };
        const restored = decodeDomain(JSON.parse(JSON.stringify(encodeDomain(data))));
        expect(restored).toEqual(data);
        expect(restored.edition.items.map((one) => Object.keys(one))).toEqual(
          list.map((one) => Object.keys(one)),
        );
      }),
    );
  });

  it("states a value once that items share", () => {
    const [domain] = Object.values(sampleData().editions) as [DomainData];
    expect(encodeDomain(domain).values.channels).toEqual([["portal"], [{ other: "信用平台" }]]);
  });

  it("restores a whole catalog", () => {
    expect(decodeCatalog(encodeCatalog(sampleData()))).toEqual(sampleData());
  });

  it("parses a domain only when it is asked for", () => {
    const compact = encodeCatalog(sampleData());
    const data = decodeCatalog({ ...compact, editions: { ...compact.editions, health: "not JSON" } });
    expect(data.editions["social-assistance"].edition.items).toHaveLength(2);
    expect(() => data.editions.health).toThrow(SyntaxError);
  });
});

import { describe, expect, it } from "vitest";
import { createCatalog, type ItemFilter } from "../../src/index.js";
import { sample, sampleData } from "./fixture.js";

const ids = (filter?: ItemFilter) => sample.items(filter).map((item) => item.id);

describe("items", () => {
  it("come in official order of the domains, then of the table", () => {
    expect(ids()).toEqual([
      "social-assistance-001",
      "social-assistance-002",
      "health-001",
      "health-002",
      "health-003",
    ]);
  });

  it("know their domain, edition and how far they are attested", () => {
    const known = sample
      .items({ domain: "health" })
      .map(({ domain, edition, verification }) => [domain, edition, verification]);
    expect(known).toEqual([
      ["health", "2019", "attested"],
      ["health", "2019", "partial"],
      ["health", "2019", "unverified"],
    ]);
  });

  it.each<[string, ItemFilter, string[]]>([
    ["a domain", { domain: "social-assistance" }, ["social-assistance-001", "social-assistance-002"]],
    ["a level among several", { domain: "social-assistance", level: "county" }, ["social-assistance-002"]],
    ["a subject", { subject: "county-civil-affairs" }, ["social-assistance-002"]],
    ["the channel 其他, though it is named", { channel: "other" }, ["health-003"]],
    [
      "several channels",
      { domain: "health", channel: ["portal", "other"] },
      ["health-001", "health-002", "health-003"],
    ],
    ["a method that is ticked beside another", { method: "on-request" }, ["health-002", "health-003"]],
    ["both methods", { method: "both" }, ["health-002"]],
    ["specific groups, named or not", { audience: "groups" }, ["social-assistance-001", "health-003"]],
    ["everyone", { domain: "health", audience: "public" }, ["health-001", "health-002"]],
    ["a verification", { verification: ["attested", "partial"] }, ["health-001", "health-002"]],
    ["a category", { category: "许可" }, ["health-003"]],
    ["all criteria at once", { domain: "health", method: "proactive", level: "county" }, ["health-002"]],
  ])("can be asked for by %s", (_, filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it("that are asked for with nothing are all", () => {
    expect(ids({ domain: undefined, level: undefined })).toEqual(ids());
  });

  it("that are asked for with an empty list are none", () => {
    expect(ids({ level: [] })).toEqual([]);
  });

  it.each<[Record<string, string>]>([
    [{ subject: "constructor" }],
    [{ level: "galaxy" }],
    [{ levels: "township" }],
    [{ toString: "township" }],
  ])("are refused to %o, which asks for nothing that there is", (filter) => {
    const refusal = expect.objectContaining({ code: "wrong-argument" });
    expect(() => ids(filter as unknown as ItemFilter)).toThrow(refusal);
  });
});

describe("look-ups", () => {
  it("find domains, instruments and sources", () => {
    expect(sample.domain("health").name).toBe("卫生健康");
    expect(sample.instrument("社会救助暂行办法")?.kind).toBe("administrative-regulation");
    expect(sample.source("health", "page")?.publisher).toBe("health县");
    expect(sample.source("social-assistance", "page")?.publisher).toBe("social-assistance县");
  });

  it.each(["", "-", "health", "health-", "health-999", "__proto__-001", "toString-1"])(
    "of %o as an item give undefined",
    (id) => {
      expect(sample.item(id)).toBeUndefined();
      expect(sample.resolve(id)).toBeUndefined();
    },
  );

  it.each(["", "nowhere", "__proto__", "constructor"])("of %o as any other key give undefined", (key) => {
    expect(sample.domain(key)).toBeUndefined();
    expect(sample.instrument(key)).toBeUndefined();
    expect(sample.source(key, "page")).toBeUndefined();
    expect(sample.source("health", key)).toBeUndefined();
  });
});

describe("a catalog", () => {
  it("is frozen throughout", () => {
    const thaw = (value: unknown, path: string): string[] => {
      if (typeof value !== "object" || value === null) return [];
      const inside = Object.entries(value).flatMap(([key, part]) => thaw(part, `${path}.${key}`));
      return Object.isFrozen(value) ? inside : [path, ...inside];
    };
    expect(thaw(sample, "catalog")).toEqual([]);
  });

  it("can be made twice of the same data", () => {
    const data = sampleData();
    expect(createCatalog(data).items()).toEqual(createCatalog(data).items());
  });

  it("reads a domain only when it is asked for", () => {
    const data = sampleData();
    const read: string[] = [];
    const editions = new Proxy(data.editions, {
      get: (target, key: "health") => {
        read.push(key);
        return target[key];
      },
    });
    createCatalog({ ...data, editions }).item("health-001");
    expect(read).toEqual(["health"]);
  });
});

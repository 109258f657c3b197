import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeCatalog } from "../../src/catalog/compact.js";
import { data } from "../../src/generated/data.js";
import { type CatalogData, catalog, createCatalog } from "../../src/index.js";
import { createSearch } from "../../src/search/index.js";

const { search } = createSearch(catalog);
const best = (words: string) => search(words)[0]?.item.id;

describe("finds an item by", () => {
  test.each([
    ["its official words", "失业保险金申领", "social-insurance-052"],
    ["its id", "social-assistance-004", "social-assistance-004"],
    ["everyday words", "报户口", "household-registration-001"],
    ["a question", "请问卖假药会被罚多少钱呢？", "food-drug-regulation-011"],
    ["traditional characters", "農機購置補貼", "agricultural-subsidies-001"],
    ["full-width letters and digits", "Ａ级纳税人", "tax-administration-005"],
    ["a word that sounds the same", "工商认定", "social-insurance-031"],
    ["an everyday word that sounds the same", "报护口", "household-registration-001"],
    ["pinyin", "shiyebaoxianjin", "social-insurance-052"],
    ["initials of an everyday word", "bhk", "household-registration-001"],
    ["initials of its name", "njgzbt", "agricultural-subsidies-001"],
    ["English", "unemployment benefit", "social-insurance-052"],
    ["several words", "猪瘟 补助", "agricultural-subsidies-005"],
  ])("%s: %s", (_, words, id) => {
    expect(best(words)).toBe(id);
  });
});

describe("a text of any length", () => {
  test.each(["公租房 ", "公租房", "公租房、房源，"])("that repeats %s has the same best item", (words) => {
    for (const times of [2, 2_000, 200_000]) expect(best(words.repeat(times))).toBe(best(words));
  });

  test("that goes on with other things has the best item of what it begins with", () => {
    const others = Array.from({ length: 20_000 }, (_, at) => String.fromCharCode(0xac00 + (at % 11_000)));
    expect(best(`失业保险金申领 ${others.join("")}`)).toBe("social-insurance-052");
  });
});

describe("an answer", () => {
  test("says what the item has of the query, in official words", () => {
    const [first] = search("低保名单");
    expect(first?.item.category).toBe("最低生活保障");
    expect(first?.matched).toEqual(["最低生活保障", "名单"]);
  });

  test("says what a slip was taken for", () => {
    expect(search("工商认定")[0]?.matched).toEqual(["工伤认定"]);
  });

  test("puts an item that has all that was asked before one that has half of it in its name", () => {
    expect(search("公租房房源", { limit: 1 })[0]?.item.name).toBe("房源信息");
  });

  test("leaves out what is far behind the best, but for the first five", () => {
    expect(search("低保怎么申请").length).toBeLessThan(8);
    expect(search("身份证丢了补办")).toHaveLength(5);
  });

  test("holds at most 20 items, or as many as were wanted", () => {
    expect(search("补贴")).toHaveLength(20);
    expect(search("补贴", { limit: 3 })).toEqual(search("补贴").slice(0, 3));
    expect(search("补贴", { limit: 0 })).toEqual([]);
    expect(search("补贴", { limit: -1 })).toEqual([]);
    expect(search("补贴", { limit: Number.POSITIVE_INFINITY }).length).toBeGreaterThan(20);
  });

  test("keeps to a filter, in the order without it", () => {
    const filter = { domain: ["employment", "elderly-care"], level: "township" } as const;
    const wanted = new Set<unknown>(catalog.items(filter));
    const all = search("补贴", { limit: Number.POSITIVE_INFINITY });
    expect(search("补贴", { limit: Number.POSITIVE_INFINITY, filter })).toEqual(
      all.filter(({ item }) => wanted.has(item)),
    );
    expect(wanted.size).toBeGreaterThan(0);
  });
});

describe("other words can be given", () => {
  const own = createSearch(catalog, [{ term: "公租房", en: "public rental housing", aliases: ["安居小屋"] }]);

  test("and are found by", () => {
    expect(own.search("安居小屋")[0]?.item.name).toContain("公租房");
  });

  test("instead of those of the catalog", () => {
    expect(own.search("敬老院")).toEqual([]);
  });
});

describe("a catalog other than that of the package", () => {
  /** With other names for the items whose ids are given. */
  const other = (names: Readonly<Record<string, string>>) => {
    const copy = JSON.parse(JSON.stringify(decodeCatalog(data))) as CatalogData;
    const { health } = copy.editions;
    const items = health.edition.items.map((item) => ({ ...item, name: names[item.id] ?? item.name }));
    const editions = { ...copy.editions, health: { ...health, edition: { ...health.edition, items } } };
    return createSearch(createCatalog({ ...copy, release: { ...copy.release, release: "9.9.9" }, editions }));
  };

  test("is searched as it is", () => {
    const changed = other({ "health-001": "赤脚兽医登记" });
    expect(changed.search("兽医")[0]?.item.id).toBe("health-001");
  });

  test.each(["低保名单", "工商认定", "sfz", "补贴"])("answers %s alike where it says the same", (words) => {
    const answer = (hits: ReturnType<typeof search>) =>
      hits.map(({ item, score, matched }) => ({ id: item.id, score, matched }));
    expect(answer(other({}).search(words))).toEqual(answer(search(words)));
  });
});

describe("bad input", () => {
  test.each(["", "   ", "？！。", "😀👍🏽", "的了吗", "\0", "\ud800", "zzzzzz", "𠮷𠮷"])(
    "%j finds nothing",
    (words) => {
      expect(search(words)).toEqual([]);
    },
  );

  test.each(["constructor", "__proto__", "toString", "[.*+?^$()|]\\"])(
    "%j, which programs know and no item says, finds nothing",
    (words) => {
      expect(search(words)).toEqual([]);
    },
  );

  test.each([
    ["低保.*", "低保"],
    ["(a+)+$", "a"],
  ])("%j is taken as the words %j", (words, plain) => {
    expect(search(words)).toEqual(search(plain));
    expect(search(words).length).toBeGreaterThan(0);
  });

  test("of a megabyte is read as far as any question goes", () => {
    expect(search(`低保${"吗".repeat(1_000_000)}`)).toEqual(search("低保"));
    expect(search("ﷺ".repeat(1_000_000))).toEqual([]);
    expect(search("报户口".repeat(300_000))[0]?.item.id).toBe("household-registration-001");
  });
});

test("whatever is asked, the answer is in order and says only what the items contain", () => {
  const han = fc.constantFrom(..."低保底报户口征地拆迁补贴办证申请失业金工伤老人a1 的吗）");
  const words = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(han).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(words, (asked) => {
      const hits = search(asked);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
      for (const { item, score, matched } of hits) {
        expect(score).toBeGreaterThan(0);
        expect(new Set(matched).size).toBe(matched.length);
        expect(catalog.item(item.id)).toBe(item);
      }
    }),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCatalog } from "../../src/catalog/compact.js";
import { data } from "../../src/generated/data.js";
import { type Basis, type Catalog, catalog, createCatalog } from "../../src/index.js";
import { createMapper, type Power } from "../../src/responsibilities/index.js";
import { probePowers } from "../bench/map/rows.js";
import { sampleData } from "../catalog/fixture.js";
import { observedPowers } from "../evidence.js";
import { office, power } from "./fixture.js";

const mapper = createMapper(catalog);
const domainOf = (fields: Parameters<typeof power>[0]) => mapper.power(power(fields)).domains[0]?.domain;

describe("the domain of a power", () => {
  it.each([
    ["words of its name", { name: "农机购置补贴" }, "agricultural-subsidies"],
    ["a law alone", { name: "初审", basis: ["《中华人民共和国律师法》第六条"] }, "public-legal-services"],
    ["a local law by its national name", { name: "初审", basis: ["《江苏省人口与计划生育条例》"] }, "health"],
    [
      "a department whose whole work it is",
      { name: "提出限批建议", subject: "县环保局" },
      "ecological-environment",
    ],
    ["traditional characters", { name: "農村危房改造" }, "rural-dilapidated-housing"],
  ])("is told by %s", (_what, fields, domain) => {
    expect(domainOf(fields)).toBe(domain);
  });

  it("depends on the kind of power where two domains share a matter", () => {
    const name = "占用城市道路";
    expect(domainOf({ name, type: "行政许可" })).toBe("municipal-services");
    expect(domainOf({ name, type: "行政处罚" })).toBe("urban-law-enforcement");
  });

  it.each(["林木采伐许可证核发", "公章刻制业特种行业许可", "社会团体成立登记", "道路旅客运输经营许可"])(
    "is none for %s, and the reason is said in both languages",
    (name) => {
      const { domains, items, outside } = mapper.power(power({ name }));
      expect({ domains, items }).toEqual({ domains: [], items: [] });
      expect(outside?.words.zh).toMatch(/没有相应事项$/u);
      expect(outside?.words.en).toMatch(/no item/u);
    },
  );

  it("is none, without a reason, for a row that says nothing", () => {
    expect(mapper.power(power({ name: "其他" }))).toEqual({ domains: [], items: [], outside: null });
  });

  it("is found for nearly all typical statutory powers", () => {
    const wrong = probePowers.filter(({ row, domains, none }) => {
      const guess = mapper.power(row).domains[0]?.domain;
      return guess === undefined ? !none : !domains.includes(guess);
    });
    expect(wrong.length / probePowers.length).toBeLessThan(0.05);
  });
});

describe("the items of a power", () => {
  const mapped = mapper.power(
    power({
      name: "农村部分计划生育家庭奖励扶助金",
      type: "行政给付",
      basis: ["《中华人民共和国人口与计划生育法》"],
    }),
  );

  it("come best first, each with its reasons in both languages", () => {
    const [best] = mapped.items;
    expect(best?.item).toBe("health-013");
    expect(best?.reasons.map(({ code }) => code)).toEqual([
      "similar-wording",
      "shared-instrument",
      "type-fits-category",
    ]);
    expect(best?.reasons[0]?.words).toEqual({
      zh: "职权和事项都写有“农村部分计划生育家庭奖励扶助”",
      en: "power and item both say “农村部分计划生育家庭奖励扶助”",
    });
  });

  it("name the article where both cite it", () => {
    const cites = createMapper(
      citing("social-assistance-009", { instrument: "社会救助暂行办法", articles: ["第十四条第一款"] }),
    );
    const asked = power({ name: "特困人员认定", basis: ["《社会救助暂行办法》第十三条、第十四条"] });
    const best = cites.power(asked).items.find(({ item }) => item === "social-assistance-009");
    expect(best?.reasons).toContainEqual({
      code: "shared-instrument",
      instrument: "社会救助暂行办法",
      article: "第十四条",
      words: {
        zh: "职权和事项都依据《社会救助暂行办法》第十四条",
        en: "power and item both rest on 《社会救助暂行办法》第十四条",
      },
    });
  });

  it("can be asked for from their side", () => {
    const powers = [power({ row: 1, name: "社会团体成立登记" }), power({ row: 2, name: "农机购置补贴" })];
    const supplies = mapper.item("agricultural-subsidies-001", powers);
    expect(supplies.map((supply) => supply.power.row)).toEqual([2]);
    expect(supplies[0]?.reasons.length).toBeGreaterThan(0);
    expect(mapper.item("no-such-item", powers)).toEqual([]);
  });
});

describe("what is known around a list", () => {
  it("lets the first rule of the locality that fits decide, against everything else", () => {
    const rules = [
      { power: "城管", items: ["health-001"], reason: "不适用" },
      { power: "林木采伐", items: ["municipal-services-006"], reason: "本县由城管局办理" },
    ];
    const { domains, items } = mapper.power(power({ name: "林木采伐许可" }), { rules });
    expect(domains.map(({ domain }) => domain)).toEqual(["municipal-services"]);
    expect(items).toEqual([
      expect.objectContaining({
        item: "municipal-services-006",
        score: 1,
        reasons: [expect.objectContaining({ code: "profile-rule", rule: "本县由城管局办理" })],
      }),
    ]);
  });

  it("lets a rule without items say that no domain covers a power", () => {
    const rules = [{ office: "社会事务办", items: [], reason: "另行公开" }];
    const own = power({ name: "最低生活保障审批", office: "社会事务办" });
    expect(mapper.power(own, { rules })).toEqual({ domains: [], items: [], outside: null });
  });

  it("judges a power by the duties of its office where its own words say little", () => {
    const own = power({ name: "资格审核", office: "住房科" });
    const offices = [office("住房科", ["公租房房源分配", "廉租住房租赁补贴发放"])];
    const without = mapper.power(own).domains.length;
    const [withOffice] = mapper.power({ ...own, name: "承租资格审核" }, { offices }).domains;
    expect([without, withOffice?.domain]).toEqual([0, "affordable-housing"]);
  });
});

describe("a catalog of few domains", () => {
  it("is mapped to as it is", () => {
    const few = createMapper(createCatalog(sampleData()));
    expect(few.power(power({ name: "最低生活保障审批" })).domains.map(({ domain }) => domain)).toEqual([
      "social-assistance",
    ]);
    expect(few.power(power({ name: "食品经营许可" })).domains).toEqual([]);
  });
});

/** The shipped catalog with another basis of one item of social assistance. */
function citing(id: string, basis: Basis): Catalog {
  const decoded = decodeCatalog(data);
  const domain = decoded.editions["social-assistance"];
  const items = domain.edition.items.map((item) => (item.id === id ? { ...item, basis: [basis] } : item));
  const edition = { ...domain.edition, items };
  return createCatalog({
    ...decoded,
    editions: { ...decoded.editions, "social-assistance": { ...domain, edition } },
  });
}

describe("any power", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.constantFrom(...observedPowers().flatMap(({ name, basis }) => [name, ...basis])),
    fc.constantFrom("__proto__", "constructor", "《", "第条", "\0", "𠀀𠀁"),
  );
  const anyPower: fc.Arbitrary<Power> = fc
    .record({
      name: texts,
      type: fc.option(texts),
      subject: fc.option(texts),
      office: fc.option(texts),
      basis: fc.array(texts, { maxLength: 3 }),
      duties: fc.array(texts, { maxLength: 3 }),
    })
    .map((fields) => power(fields));

  it("gets sorted scores between 0 and 1, a reason for each, and items of guessed domains only", () => {
    fc.assert(
      fc.property(anyPower, (one) => {
        const { domains, items } = mapper.power(one);
        for (const list of [domains, items]) {
          const scores = list.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          for (const { score, reasons } of list) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            expect(reasons.length).toBeGreaterThan(0);
          }
        }
        expect(items.length).toBeLessThanOrEqual(5);
        for (const { item, score } of items) {
          const domain = domains.find((guess) => guess.domain === catalog.item(item)?.domain);
          expect(domain?.score).toBeGreaterThanOrEqual(score);
        }
      }),
    );
  });

  it("gets the same answer from another mapper, whatever that was asked before", () => {
    const other = createMapper(catalog);
    fc.assert(
      fc.property(anyPower, (one) => {
        expect(other.power(one)).toEqual(mapper.power(one));
      }),
      { numRuns: 30 },
    );
  });

  it("is read in bounded time, however long", () => {
    const name = "对未经批准占用城市道路、".repeat(100_000);
    const long = power({ name, basis: ["《".repeat(100_000), "第一条".repeat(100_000)], duties: [name] });
    expect(mapper.power(long).domains[0]?.domain).toBe("urban-law-enforcement");
  });
});

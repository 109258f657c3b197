import { describe, expect, it } from "vitest";
import type { CatalogItem } from "../../src/catalog/index.js";
import type { Mapping } from "../../src/model/index.js";
import { mappingSchema } from "../../src/model/index.js";
import { assignOffices, coverageOf, type MappingEdit, powerKeys } from "../../src/responsibilities/index.js";
import { list, next, power, row } from "./project.js";

const ITEMS = list(row("a"), row("b"), row("c"));
const POWERS = [power("低保给付", { office: "民政办" }), power("临时救助", { office: "民政办" })];
const LINKS = {
  a: [{ power: "低保给付", office: "民政办", score: 0.9, reasons: ["依据相同"] }],
  b: [
    { power: "低保给付", office: "民政办", score: 0.6, reasons: ["依据相同"] },
    { power: "临时救助", office: "民政办", score: 0.5, reasons: ["字面相近"] },
  ],
};
const TODAY = { items: ITEMS, powers: POWERS, links: LINKS };

/** An edit of the row that shows this link. */
const edit = (item: string, name: string, change: Partial<MappingEdit>): MappingEdit => ({
  item,
  link: { power: name, office: "民政办", state: "proposed" },
  ...change,
});

const statesOf = ({ items }: Mapping) =>
  Object.fromEntries(
    items.map(({ item, links }) => [
      item,
      links.map(({ power: p, office, state }) => `${state} ${p ?? office ?? ""}`),
    ]),
  );

describe("the names of powers", () => {
  it("do not depend on numbers and places, unless two powers are called the same", () => {
    const powers = [
      power("甲", { no: "1" }),
      power("乙", { subItem: "子" }),
      power("丙", { no: "3" }),
      power("丙", { no: "4" }),
      power("丁"),
      power("丁"),
    ];
    expect(powerKeys(powers)).toEqual(["甲", "乙／子", "丙（3）", "丙（4）", "丁", "丁〔2〕"]);
  });
});

describe("a mapping", () => {
  it("begins with what is proposed", () => {
    const { mapping, decided, moved } = next(null, [], TODAY);
    expect(statesOf(mapping)).toEqual({
      a: ["proposed 低保给付"],
      b: ["proposed 低保给付", "proposed 临时救助"],
    });
    expect({ decided, moved }).toEqual({ decided: 0, moved: [] });
    expect(mappingSchema.safeParse(mapping).success).toBe(true);
  });

  it("keeps decisions and remarks when proposals change, and drops proposals nobody decided about", () => {
    const first = next(
      null,
      [
        edit("a", "低保给付", { decision: "confirmed", remark: "核对过" }),
        edit("b", "低保给付", { decision: "rejected" }),
      ],
      TODAY,
    );
    const again = next(first.mapping, [], {
      ...TODAY,
      links: { c: [{ office: "民政办", score: 0.7, reasons: ["职责"] }] },
    });
    expect(statesOf(again.mapping)).toEqual({
      a: ["confirmed 低保给付"],
      b: ["rejected 低保给付"],
      c: ["proposed 民政办"],
    });
    expect(again.mapping.items[0]?.links[0]).toMatchObject({ remark: "核对过", score: 0.9 });
    expect(again.decided).toBe(2);
  });

  it("records what a decision was made on, and says when it moves", () => {
    const { mapping } = next(
      null,
      [
        edit("a", "低保给付", { decision: "confirmed" }),
        edit("b", "临时救助", { decision: "confirmed" }),
        { item: "c", link: { state: "proposed" }, decision: "none" },
      ],
      TODAY,
    );
    const later = {
      items: list(row("a", { content: ["另一要素"] }), row("b")),
      powers: [power("低保给付", { office: "民政办" }), power("临时救助给付", { office: "民政办" })],
      links: {},
    };
    const { moved, decided } = next(mapping, [], later);
    expect(moved.map(({ item, reason, like }) => ({ item, reason, like }))).toEqual([
      { item: "a", reason: "item-changed", like: null },
      { item: "b", reason: "power-gone", like: "临时救助给付" },
      { item: "c", reason: "item-gone", like: null },
    ]);
    expect(decided).toBe(3);
  });

  it("is not moved by what the profile itself left out or changed", () => {
    const { mapping } = next(
      null,
      [edit("a", "低保给付", { decision: "confirmed" }), edit("b", "低保给付", { decision: "confirmed" })],
      TODAY,
    );
    const own = row("a", { content: ["另一要素"] });
    const content = { profile: "change[0].set.content", line: 3, reason: "换成现行文件" };
    const later = {
      ...TODAY,
      items: list({ ...own, origins: { ...own.origins, content } }),
      standard: { item: (id: string) => ({ id }) as CatalogItem },
    };
    const again = next(mapping, [], later);
    expect(again.moved).toEqual([]);
    expect(again.decided).toBe(2);
  });

  it("says when a power says something else, and stops once a person decides again", () => {
    const { mapping } = next(null, [edit("a", "低保给付", { decision: "confirmed" })], TODAY);
    const later = { ...TODAY, powers: [power("低保给付", { office: "民政办", basis: ["《新办法》"] })] };
    const moved = next(mapping, [], later);
    expect(moved.moved).toMatchObject([{ item: "a", reason: "power-changed" }]);
    const again = next(moved.mapping, [edit("a", "低保给付", { decision: "confirmed" })], later);
    expect(again.moved).toEqual([]);
  });

  it("is not moved by a deadline or a number that changes", () => {
    const { mapping } = next(null, [edit("a", "低保给付", { decision: "confirmed" })], TODAY);
    const later = {
      items: list(row("a", { deadline: "5个工作日内" })),
      powers: [power("低保给付", { office: "民政办", no: "7", row: 9 })],
      links: {},
    };
    expect(next(mapping, [], later).moved).toEqual([]);
  });

  it("takes the power that was picked and rejects the one that was proposed", () => {
    const { mapping } = next(null, [edit("a", "低保给付", { power: "临时救助" })], TODAY);
    expect(statesOf(mapping).a).toEqual(["confirmed 临时救助", "rejected 低保给付"]);
  });

  it("keeps the power where only another office was picked", () => {
    const { mapping } = next(null, [edit("a", "低保给付", { office: "便民服务中心" })], TODAY);
    expect(mapping.items[0]?.links).toMatchObject([
      { power: "低保给付", office: "便民服务中心", state: "confirmed", score: 0.9 },
    ]);
  });

  it("takes a power or an office for an item without proposals", () => {
    const blank = { item: "c", link: { state: "proposed" as const } };
    const withPower = next(null, [{ ...blank, power: "临时救助", office: "民政办" }], TODAY);
    expect(statesOf(withPower.mapping).c).toEqual(["confirmed 临时救助"]);
    const withOffice = next(null, [{ ...blank, office: "民政办" }], TODAY);
    expect(statesOf(withOffice.mapping).c).toEqual(["confirmed 民政办"]);
  });

  it("forgets 无对应 once something is confirmed, and the other way round", () => {
    const none = next(null, [edit("a", "低保给付", { decision: "none" })], TODAY);
    expect(statesOf(none.mapping).a).toEqual(["none ", "rejected 低保给付"]);
    const confirmed = next(
      none.mapping,
      [
        {
          item: "a",
          link: { power: "低保给付", office: "民政办", state: "rejected" },
          decision: "confirmed",
        },
      ],
      TODAY,
    );
    expect(statesOf(confirmed.mapping).a).toEqual(["confirmed 低保给付"]);
  });

  it("takes a decision back", () => {
    const first = next(null, [edit("a", "低保给付", { decision: "confirmed" })], TODAY);
    const back = next(
      first.mapping,
      [
        {
          item: "a",
          link: { power: "低保给付", office: "民政办", state: "confirmed" },
          decision: "proposed",
        },
      ],
      TODAY,
    );
    expect(statesOf(back.mapping).a).toEqual(["proposed 低保给付"]);
    expect(back.decided).toBe(0);
  });
});

describe("the list", () => {
  it("names the offices that were confirmed, and no other", () => {
    const { mapping } = next(
      null,
      [
        edit("a", "低保给付", { decision: "confirmed" }),
        edit("b", "低保给付", { decision: "confirmed" }),
        edit("b", "临时救助", { office: "便民服务中心" }),
      ],
      { ...TODAY, links: { ...LINKS, c: [{ office: "民政办", score: 0.9, reasons: ["职责"] }] } },
    );
    const rows = assignOffices(ITEMS, mapping).sections[0]?.rows;
    expect(rows?.map(({ office }) => office)).toEqual(["民政办", "民政办、便民服务中心", undefined]);
  });
});

describe("coverage", () => {
  const offices = ["民政办", "党政办"].map((name) => ({ name }));

  it("counts both ways", () => {
    const powers = [...POWERS, power("养犬管理", { type: "行政处罚" }), power("无类型", { type: null })];
    const { mapping } = next(
      null,
      [
        edit("a", "低保给付", { decision: "confirmed" }),
        { item: "c", link: { state: "proposed" }, decision: "none" },
      ],
      { ...TODAY, powers },
    );
    const unused = new Set(["养犬管理", "无类型"]);
    const coverage = coverageOf({ list: ITEMS, mapping, powers, offices, unused });
    expect(coverage).toMatchObject({
      items: 3,
      covered: 1,
      none: 1,
      withoutOffice: [{ item: "b", domain: "社会救助", proposed: true }],
      officesWithoutItem: ["党政办"],
      powersWithoutItem: [
        { type: "行政处罚", powers: ["养犬管理"] },
        { type: null, powers: ["无类型"] },
      ],
      leftBehind: [],
    });
  });

  it("names powers that were rejected everywhere", () => {
    const { mapping } = next(null, [edit("b", "临时救助", { decision: "rejected" })], TODAY);
    const coverage = coverageOf({ list: ITEMS, mapping, powers: POWERS, offices, unused: new Set() });
    expect(coverage.powersWithoutItem).toEqual([{ type: "行政给付", powers: ["临时救助"] }]);
  });

  it("names items whose powers are all gone from the list", () => {
    const { mapping } = next(null, [edit("a", "低保给付", { decision: "confirmed" })], TODAY);
    const powers = POWERS.slice(1);
    const later = next(mapping, [], { ...TODAY, powers, links: {} });
    const coverage = coverageOf({ list: ITEMS, mapping: later.mapping, powers, offices, unused: new Set() });
    expect(coverage.leftBehind).toMatchObject([{ item: "a", powers: ["低保给付"] }]);
  });
});

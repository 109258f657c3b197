/** What a deviation says, how grave it is and where it stands. */
import { describe, expect, it, test } from "vitest";
import { printBasis } from "../../src/catalog/print-basis.js";
import { hintOf } from "../../src/conformity/deviation.js";
import { conformityOf, type HeldRow, heldRows } from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { instrumentOf, instrumentRegistry, registeredStatus } from "../../src/instruments/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import type { PublishedRow } from "../../src/tables/read/published.js";
import { few as catalog } from "./few-domains.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");

const TOWN = { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" } as const;
const all = heldRows(resolveProfile(TOWN, catalog).list, catalog.vocabulary);
const ID = "social-assistance-004";
const item = catalog.item(ID);
const held = all.find((one) => one.item === ID);
if (!item || !held) throw new Error("the item is there");
const assistance = all.filter((one) => one.item?.startsWith("social-assistance"));

type Options = Partial<Parameters<typeof conformityOf>[0]>;
const check = (rows: readonly HeldRow[], options: Options = {}) =>
  conformityOf({
    rows,
    unread: [],
    catalog,
    level: "township",
    day: "2026-06-30",
    rubric,
    domains: ["social-assistance"],
    ...options,
  });
const AT = { table: "表", row: 900 };
const changed = (set: Partial<PublishedRow>, item: string | null = ID): HeldRow[] => [
  ...assistance.filter((one) => one !== held),
  { item, row: { ...held.row, at: AT, ...set } },
];
const about = (rows: readonly HeldRow[], options?: Options) =>
  check(rows, options).deviations.filter(({ at }) => at?.row === AT.row);

describe("a subject that is gone", () => {
  const TOWN_NAME = "乡镇人民政府（街道办事处）";
  const BUREAU = "县级人民政府民政部门";
  it.each([
    // A town that names itself has dropped nobody.
    ["township", ID, TOWN_NAME, []],
    ["township", ID, BUREAU, [["subject-transferred", "乡镇人民政府（街道办事处）", BUREAU, "warning"]]],
    ["county", ID, TOWN_NAME, [["subject-transferred", BUREAU, TOWN_NAME, "warning"]]],
    [null, ID, TOWN_NAME, [["subject-dropped", BUREAU, TOWN_NAME, "warning"]]],
    // The standard names nobody of its level: who of the others does it is no matter of a town's own.
    ["township", "elderly-care-006", TOWN_NAME, [["subject-transferred", BUREAU, TOWN_NAME, "info"]]],
    ["county", "elderly-care-006", TOWN_NAME, [["subject-transferred", BUREAU, TOWN_NAME, "warning"]]],
  ] as const)("is told to a %s of %s with %s", (level, id, subject, found) => {
    const required = [catalog.item(id)].flatMap((one) => one ?? []);
    const row = { ...held.row, at: AT, subjects: [subject] };
    expect(
      check([{ item: id, row }], { level, required })
        .deviations.filter(({ field }) => field === "subjects")
        .map(({ rule, national, local, level }) => [rule, national, local, level]),
    ).toEqual(found);
  });
});

test("a level is missing where it is the agency's own, and a remark where it is another's", () => {
  const levels = (level: "county" | "township" | null, own: PublishedRow["levels"]) =>
    about(changed({ levels: own }), { level, required: [item] })
      .filter(({ field }) => field === "levels")
      .map(({ rule, national, local, level }) => [rule, national, local, level]);
  expect(levels("county", ["township"])).toEqual([["level-dropped", "县级", "乡级", "error"]]);
  expect(levels("county", ["county"])).toEqual([["level-dropped", "乡级", "县级", "info"]]);
  expect(levels(null, ["county"])).toEqual([["level-dropped", "乡级", "县级", "error"]]);
});

test("a basis that is gone is a remark where the row cites another one, and for a person where it cites none", () => {
  const [first] = held.row.basis;
  const dropped = (basis: PublishedRow["basis"]) =>
    about(changed({ basis })).flatMap(({ rule, level }) => (rule === "basis-dropped" ? [level] : []));
  expect(held.row.basis.length).toBe(2);
  expect(dropped([first ?? ""])).toEqual(["info"]);
  expect(dropped([])).toEqual(["warning", "warning"]);
});

describe("both sides are printed as a table prints them", () => {
  it.each<[string, Partial<PublishedRow>, string, string]>([
    ["content", { content: item.content.slice(1) }, item.content[0] ?? "", item.content.slice(1).join("；")],
    ["channels", { channels: ["reading-point", "service-center"] }, "政府网站", "公开查阅点、政务服务中心"],
    ["method", { method: "on-request" }, "主动", "依申请"],
    ["audience", { audience: { public: false, groups: ["甲", "乙"] } }, "全社会", "甲、乙"],
    ["audience", { audience: { public: false } }, "全社会", "特定群体"],
    ["audience", { audience: null }, "全社会", ""],
    ["deadline", { deadline: "30个工作日内" }, item.deadline ?? "", "30个工作日内"],
  ])("in %s: %j", (field, set, national, local) => {
    const [first, ...rest] = about(changed(set));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ field, national, local, item: ID, domain: "social-assistance", at: AT });
    expect(first?.title).toEqual({ category: item.category, name: item.name });
  });
});

test("a channel that there is not in the locality is a remark where one as good is left", () => {
  const rows = changed({ channels: ["portal", "service-center"] });
  const [told, ...rest] = about(rows, { lacks: ["reading-point"] });
  expect(rest).toEqual([]);
  expect(told).toEqual({
    domain: "social-assistance",
    item: ID,
    title: { category: item.category, name: item.name },
    at: AT,
    rule: "channel-dropped",
    level: "info",
    field: "channels",
    national: "公开查阅点",
    local: "",
    message: {
      zh: "本地没有“公开查阅点”，有同等或更高的渠道，不算放宽",
      en: expect.stringContaining("and a channel as good is left: no less than the standard"),
    },
  });
  expect(about(rows)).toMatchObject([{ national: "公开查阅点", level: "error" }]);
});

test.each<[string, Partial<PublishedRow>]>([
  ["channels", { channels: null }],
  ["levels", { levels: null }],
])("a blank cell of %s says nothing beside each box that the standard ticks", (field, set) => {
  const found = about(changed(set));
  expect(found).toHaveLength(field === "channels" ? item.channels.length : item.levels.length);
  expect(new Set(found.map((one) => `${one.field}:${one.local}`))).toEqual(new Set([`${field}:`]));
});

describe("a column that is not there", () => {
  const without = (rows: readonly HeldRow[], table: string): HeldRow[] =>
    rows.map(({ item, row }) => {
      const { method: _, ...raw } = row.raw;
      return { item, row: { ...row, at: { ...row.at, table }, method: null, raw } };
    });
  const named = (rows: readonly HeldRow[], table: string) =>
    rows.map(({ item, row }) => ({ item, row: { ...row, at: { ...row.at, table } } }));

  it("is told once, with the tables that lack it and in both languages", () => {
    const [a, b, c] = [assistance.slice(0, 4), assistance.slice(4, 8), assistance.slice(8)];
    const rows = [...without(a, "甲表"), ...without(b, "乙表"), ...named(c, "丙表")];
    const found = check(rows).deviations.filter(({ rule }) => rule === "column-missing");
    expect(found).toMatchObject([
      {
        level: "warning",
        at: null,
        item: null,
        field: "method",
        national: "公开方式",
        local: "甲表、乙表",
        message: {
          zh: "没有“公开方式”一列，没有比较",
          en: "there is no column “method”, which was not compared",
        },
      },
    ]);
  });

  it("is there where a single row of the table fills it", () => {
    const rows = [...without(assistance.slice(1), "表"), ...named(assistance.slice(0, 1), "表")];
    expect(check(rows).deviations.filter(({ rule }) => rule === "column-missing")).toEqual([]);
  });
});

describe("a deadline that neither side states", () => {
  const land = catalog.item("rural-land-expropriation-008");
  const row = all.find((one) => one.item === land?.id);
  if (!land || !row) throw new Error("the item is there");
  const told = (set: Partial<PublishedRow>, options: Options = {}) =>
    check([{ ...row, row: { ...row.row, at: AT, ...set } }], {
      required: [land],
      ...options,
    }).deviations.filter(({ field }) => field === "deadline");

  it("is told for a person to settle", () => {
    expect(told({ deadline: null })).toMatchObject([
      {
        rule: "deadline-missing",
        level: "warning",
        at: AT,
        item: land.id,
        message: { zh: "标准目录没有写明公开时限，本地也没有写" },
      },
    ]);
  });

  it("is not told of a row that states one, has no such column, or of a cell that could not be read", () => {
    expect(told({ deadline: "10个工作日内" })).toEqual([]);
    const { deadline: _, ...raw } = row.row.raw;
    expect(told({ deadline: null, raw }).map(({ rule }) => rule)).toEqual(["column-missing"]);
    const unread = [{ at: AT, column: "deadline", text: "？" } as const];
    expect(told({ deadline: null }, { unread }).map(({ rule }) => rule)).toEqual(["cell-unread"]);
  });
});

describe("a domain that the table does not have", () => {
  const land = all.filter((one) => one.item?.startsWith("rural-land"));
  const lacking = (rows: readonly HeldRow[], options: Options = {}) => {
    const input = { unread: [], catalog, level: "township", day: "2026-06-30", rubric } as const;
    const { deviations } = conformityOf({ ...input, rows, ...options });
    return deviations.find(({ rule, domain }) => rule === "domain-missing" && domain === "social-assistance");
  };
  // Of an item in doubt nobody says that it must be there.
  const { required } = check([]).counts;

  it("is told with how many items it must publish, and how many of them are there", () => {
    expect(lacking(land)).toMatchObject({
      level: "warning",
      at: null,
      item: null,
      title: { category: null, name: "社会救助" },
      message: {
        zh: `应公开 ${required} 项，表中没有这一领域`,
        en: `${required} items are required, the table has none of them`,
      },
    });
    const stray = { ...held, row: { ...held.row, id: null, section: null, category: null, at: AT } };
    expect(lacking([...land, stray])?.message).toEqual({
      zh: `应公开 ${required} 项，表中只有 1 项`,
      en: `${required} items are required, the table has only 1`,
    });
  });

  it("is a remark where none of its items is missing for certain", () => {
    const later = new Set(catalog.items({ domain: "social-assistance" }).map(({ id }) => id));
    expect(lacking(land, { later })).toMatchObject({
      level: "info",
      message: {
        zh: "这一领域的事项都待核实、暂不列入或者不列入，没有缺的",
        en: "its items are unverified, put off or left out: none is missing",
      },
    });
  });
});

describe("law that has ended", () => {
  const ended = (set: Partial<PublishedRow>, item: string | null = ID) =>
    about(changed(set, item)).filter(({ rule }) => rule === "basis-outdated");

  it("is told with the day and what has taken its place", () => {
    const [cited, ...rest] = ended({ basis: ["《中华人民共和国婚姻法》"] });
    expect(rest).toEqual([]);
    expect(cited).toMatchObject({
      level: "warning",
      field: "basis",
      local: "《中华人民共和国婚姻法》",
      national: "",
      item: ID,
      title: { category: item.category, name: item.name },
      message: {
        zh: "依据自 2021-01-01 起已被取代，现为《民法典》",
        en: "replaced since 2021-01-01, now 《民法典》",
      },
    });
  });

  it("is rightly replaced by what took its place: told, and nothing to be done", () => {
    const day = "2026-06-30";
    const registry = instrumentRegistry(catalog);
    const [found] = catalog.items().flatMap((one) => {
      const keys = one.basis.map((entry) => instrumentOf(entry) ?? "");
      const status = keys.map((key) => registeredStatus(key, registry, day));
      const at = status.findIndex((known) => known?.status === "replaced" && known.successor !== null);
      const successor = status[at]?.successor;
      return successor ? [{ one, at, successor: `《${successor.title}》` }] : [];
    });
    if (!found) throw new Error("no basis of the catalog has ended");
    const { one, at, successor } = found;
    const basis = one.basis.map((entry, place) => (place === at ? successor : printBasis(entry, catalog)));
    const row = { ...held.row, ...one, at: AT, basis, subjects: held.row.subjects };
    const told = check([{ item: one.id, row }], { day, required: [one], domains: [one.domain] }).deviations;
    const replaced = told.filter(({ rule }) => rule === "basis-replaced");
    expect(replaced.map(({ level }) => level)).toEqual(["info"]);
    expect(replaced.map((deviation) => hintOf(deviation).zh)).toEqual(["已改为取代它的文件，不用处理"]);
  });

  it("is told as a document that is mentioned where it is no basis, also in an addition", () => {
    expect(
      ended({ basis: [], remark: "参见《中华人民共和国婚姻法》", name: "婚姻登记" }, null),
    ).toMatchObject([
      {
        field: "remark",
        local: "参见《中华人民共和国婚姻法》",
        item: null,
        domain: null,
        title: { category: held.row.category, name: "婚姻登记" },
        message: { zh: expect.stringMatching(/^提到的文件自/u) },
      },
    ]);
  });
});

describe("an addition", () => {
  it("is a remark that names the row in full", () => {
    const [first] = about(changed({ category: "便民服务", name: "代办点" }, null));
    expect(first).toMatchObject({
      rule: "item-added",
      level: "info",
      item: null,
      domain: null,
      title: { category: "便民服务", name: "代办点" },
      national: "",
      message: { zh: "本地新增，标准目录没有", en: "an addition of the locality" },
    });
    expect(first?.local).toContain("便民服务");
    expect(first?.local).toContain("代办点");
  });

  it("that lets more time pass than the law is told of the law's time, unless its cell could not be read", () => {
    const rows = changed({ deadline: "60个工作日内", name: "本镇的事项" }, null);
    const late = (options?: Options) => about(rows, options).filter(({ field }) => field === "deadline");
    expect(late()).toMatchObject([
      {
        rule: "deadline-loosened",
        level: "warning",
        local: "60个工作日内",
        national: "《政府信息公开条例》第二十六条：自信息形成或者变更之日起20个工作日内",
        title: { name: "本镇的事项" },
        message: {
          zh: expect.stringContaining("20个工作日"),
          en: expect.stringContaining("20 working days"),
        },
      },
    ]);
    const formed = changed({ deadline: "自信息形成之日起20个工作日内" }, null);
    expect(about(formed).filter(({ field }) => field === "deadline")).toEqual([]);
    const unread = [{ at: AT, column: "deadline", text: "60个工作日内" } as const];
    expect(late({ unread }).map(({ rule }) => rule)).toEqual(["cell-unread"]);
  });
});

test("a cell that could not be read is told with its text, place and column", () => {
  const unread = [{ at: AT, column: "audience", text: "见附件" } as const];
  const found = about(changed({ audience: null }), { unread });
  expect(found).toMatchObject([
    {
      rule: "cell-unread",
      level: "warning",
      at: AT,
      field: "audience",
      local: "见附件",
      message: { zh: "读不出这一格", en: "this cell could not be read" },
    },
  ]);
});

test("a slip is told of the row's item, under the row's own title", () => {
  const rows = (item: string | null) => changed({ name: "本镇的叫法", content: ["扶贫办的文件"] }, item);
  const slips = (item: string | null) => about(rows(item)).filter(({ rule }) => rule === "body-ended");
  const told = {
    level: "warning",
    field: "content",
    local: "扶贫办",
    national: "",
    title: { name: "本镇的叫法" },
  };
  expect(slips(ID)).toMatchObject([{ ...told, item: ID, domain: "social-assistance" }]);
  expect(slips(null)).toMatchObject([{ ...told, item: null, domain: null }]);
});

test("counts tell rows, items and additions of the domains that were compared", () => {
  const [stray] = all.filter((one) => one.item?.startsWith("urban-rural-planning"));
  const own: HeldRow = { item: null, row: { ...held.row, name: "本镇的事项" } };
  const { counts } = check([...assistance.slice(1), own, ...(stray ? [stray] : [])]);
  const required = catalog.items({ domain: "social-assistance", level: "township" }).length;
  expect(counts).toEqual({
    rows: assistance.length + 1,
    required,
    found: required - 1,
    added: 1,
    doubtful: 0,
    later: 0,
    leftOut: 0,
  });
});

test("deviations stand in the order of the standard, then of the rows, and additions, cells and slips last", () => {
  const own: HeldRow = { item: null, row: { ...held.row, at: AT, name: "本镇的事项" } };
  const rows = [own, ...assistance.slice(1).toReversed()].map((one) => ({
    ...one,
    row: { ...one.row, method: one.item ? ("on-request" as const) : one.row.method },
  }));
  const unread = [{ at: AT, column: "audience", text: "见附件" } as const];
  const { deviations } = check(rows, { unread });
  const items = assistance.map((one) => one.item);
  const rules = deviations.filter(({ rule }) => rule !== "basis-outdated");
  expect(rules.map(({ rule, item }) => [rule, item])).toEqual([
    ["item-missing", items[0]],
    ...items.slice(1).map((id) => ["method-weakened", id]),
    ["item-added", null],
    ["cell-unread", null],
  ]);
});

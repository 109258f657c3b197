import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Alignable, type AlignRow, createAligner, REASON_CODES } from "../../src/align/index.js";
import { type CatalogDomain, catalog } from "../../src/index.js";
import { observedRows } from "../evidence.js";

const aligner = createAligner(catalog);
/** How many items the release says that it has. */
const ITEMS = catalog.release.totals.items;
const item = (id: string) => {
  const found = catalog.item(id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};
/** An item as a county would publish it. */
const rowOf = (id: string, differs: AlignRow = {}): AlignRow => {
  const { category, name, content } = item(id);
  return { category, name, content, ...differs };
};
const itemsOf = (rows: readonly AlignRow[], options = {}) =>
  aligner.align(rows, options).map((one) => one.item);

describe("the standard itself", () => {
  it("is aligned with itself, table by table, without the domain named", () => {
    const answers = catalog.domains.flatMap(({ name, items }) =>
      itemsOf(items.map(({ id }, at) => rowOf(id, { at: { table: name, row: at + 1 } }))),
    );
    expect(answers).toEqual(catalog.items().map(({ id }) => id));
    expect(answers).toHaveLength(ITEMS);
  });
});

describe("other wordings that the catalog knows", () => {
  const worded = (id: string, variant: { name?: string; content?: string[] }): Alignable => ({
    item: catalog.item.bind(catalog),
    domains: catalog.domains.map(
      (domain): CatalogDomain => ({
        ...domain,
        items: domain.items.map((one) =>
          one.id === id
            ? {
                ...one,
                evidence: { ...one.evidence, variants: [{ sources: ["a-county-2024"], ...variant }] },
              }
            : one,
        ),
      }),
    ),
  });
  const variant = { name: "低保人员如何申请", content: ["怎么申请", "到哪里申请"] };
  const row: AlignRow = { category: "最低生活保障", ...variant };
  const known = createAligner(worded("social-assistance-004", variant));

  it("a row that prints one stands for the item as surely as a row that prints the item's own", () => {
    const [found] = known.align([row], { domain: "social-assistance" });
    const [own] = aligner.align([rowOf("social-assistance-004")], { domain: "social-assistance" });
    expect(found?.item).toBe("social-assistance-004");
    expect(found?.score).toBeGreaterThan(0.9);
    expect(Math.abs((found?.score ?? 0) - (own?.score ?? 0))).toBeLessThan(0.1);
    expect(found?.reasons[0]).toEqual({ code: "same-name", matched: [variant.name] });
  });

  it("the same row is less sure where nobody noted the wording", () => {
    const [before] = aligner.align([row], { domain: "social-assistance" });
    const score = before?.item === "social-assistance-004" ? before.score : 0;
    expect(score).toBeLessThan(known.align([row], { domain: "social-assistance" })[0]?.score ?? 0);
  });

  it("a row with the item's own words stands for it all the same", () => {
    const [own] = known.align([rowOf("social-assistance-004")], { domain: "social-assistance" });
    expect(own?.item).toBe("social-assistance-004");
  });

  it("an element of one is none of another item", () => {
    const [merged] = createAligner(
      worded("social-assistance-004", { content: ["审核信息", "办理流程"] }),
    ).align([rowOf("social-assistance-004", { content: ["审核信息", "办理流程"] })], {
      domain: "social-assistance",
    });
    expect(merged?.also).toEqual([]);
  });
});

describe("what localities do to it", () => {
  it.each([
    ["a local authority in the name", { name: "石狮市最低生活保障办事指南", subjects: ["石狮市民政局"] }],
    ["numbers before names", { category: "1.最低生活保障", name: "1.2 办事指南" }],
    ["the number of a column behind them", { category: "最低生活保障101001", name: "办事指南 101001002" }],
    ["blanks inside", { category: "最低 生活保障", name: "办事 指南" }],
    [
      "traditional characters",
      { category: "最低生活保障", name: "辦事指南", content: ["辦理事項", "辦理條件", "申請材料"] },
    ],
    ["full width", { name: "办事指南（低保）" }],
  ])("%s", (_, differs) => {
    expect(itemsOf([rowOf("social-assistance-004", differs)], { domain: "social-assistance" })).toEqual([
      "social-assistance-004",
    ]);
  });

  it("rows that merge several items name the further ones", () => {
    const [merged] = aligner.align(
      [
        rowOf("social-assistance-004", {
          name: "办事指南、审核信息",
          content: [...item("social-assistance-004").content, ...item("social-assistance-005").content],
        }),
      ],
      { domain: "social-assistance" },
    );
    expect(merged?.item).toBe("social-assistance-004");
    expect(merged?.also).toContain("social-assistance-005");
  });

  it.each([
    ["部门预决算", "budget-final-accounts-003", ["budget-final-accounts-004"]],
    ["部门预算、决算", "budget-final-accounts-003", ["budget-final-accounts-004"]],
    ["政府预算和决算", "budget-final-accounts-001", ["budget-final-accounts-002"]],
    ["部门预算", "budget-final-accounts-003", []],
    ["部门预算信息", "budget-final-accounts-003", []],
  ])("a name that contracts two is both: %s", (name, id, also) => {
    const [merged] = aligner.align([{ name, category: "财政预决算", content: [...item(id).content] }]);
    expect([merged?.item, ...(merged?.also ?? [])]).toEqual([id, ...also]);
  });

  it.each([
    [
      "compulsory-education",
      "招生管理",
      "招生政策、计划、范围和结果",
      ["招生政策", "招生计划", "招生范围", "招生结果"],
    ],
    ["social-assistance", "最低生活保障", "最低生活保障审核、审批信息", ["审核信息", "审批信息"]],
    ["social-assistance", "最低生活保障", "最低生活保障审核审批信息", ["审核信息", "审批信息"]],
    [
      "health",
      "公共卫生服务事项",
      "高血压、2型糖尿病患者健康管理",
      ["高血压患者健康管理", "2型糖尿病患者健康管理"],
    ],
    ["budget-final-accounts", "财政预决算", "政府（部门）预算", ["政府预算", "部门预算"]],
    [
      "affordable-housing",
      "配给管理",
      "公租房资格审核及租赁补贴审核",
      ["公租房承租资格审核", "公租房租赁补贴审核"],
    ],
    [
      "affordable-housing",
      "配给管理",
      "公租房资格与租赁补贴审核",
      ["公租房承租资格审核", "公租房租赁补贴审核"],
    ],
    ["social-assistance", "特困人员救助供养", "办事指南与审核信息", ["办事指南", "审核信息"]],
    ["affordable-housing", "配后管理", "公租房租金收缴及腾退", ["公租房租金收缴", "公租房腾退管理"]],
    ["affordable-housing", "配后管理", "公租房腾退和租金收缴", ["公租房租金收缴", "公租房腾退管理"]],
    ["affordable-housing", "配后管理", "公租房租金收缴及管理", ["公租房租金收缴"]],
  ] as const)("a name that coordinates several is all of them: %s %s %s", (domain, category, name, names) => {
    const all = names.map((one) =>
      catalog
        .items()
        .find((other) => other.domain === domain && other.category === category && other.name === one),
    );
    const [merged] = aligner.align([{ category, name, content: all.flatMap((one) => one?.content ?? []) }], {
      domain,
    });
    expect([merged?.item, ...(merged?.also ?? [])].sort()).toEqual(all.map((one) => one?.id));
  });

  it.each([
    ["employment", "失业登记", "失业登记（含登记注销）"],
    ["employment", "就业登记", "就业、再就业登记"],
    ["budget-final-accounts", "部门预算", "部门预算及“三公”经费预算"],
    ["social-insurance", "丧葬补助金和抚恤金申领", "丧葬补助金和抚恤金申领"],
    ["compulsory-education", "教师评优评先", "教师评优、评先"],
    ["affordable-housing", "公租房承租资格审核", "公租房资格审核及公示"],
    ["compulsory-education", "民办学校设立、变更、终止", "民办学校设立、变更和终止"],
  ] as const)("a name that coordinates parts of one item is that one: %s %s", (domain, official, name) => {
    const only = catalog.items().find((one) => one.domain === domain && one.name.startsWith(official));
    const row = { category: only?.category ?? "", name, content: [...(only?.content ?? [])] };
    const [alone] = aligner.align([row], { domain });
    expect([alone?.item, ...(alone?.also ?? [])]).toEqual([only?.id]);
  });

  it("elements that are names of items are these items", () => {
    const [merged] = aligner.align([
      {
        category: "公共资源交易",
        name: "工程建设项目招标投标信息",
        content: ["招标公告", "中标候选人公示", "中标结果"],
      },
    ]);
    const all = [merged?.item, ...(merged?.also ?? [])].sort();
    expect(all).toEqual([
      "public-resource-trading-003",
      "public-resource-trading-004",
      "public-resource-trading-005",
    ]);
  });

  it.each([
    ["public-resource-trading-001", "中标结果", "public-resource-trading-005"],
    ["rural-land-expropriation-008", "征收土地", "rural-land-expropriation-007"],
    ["disaster-relief-018", "捐赠款物", "disaster-relief-017"],
    ["major-construction-projects-001", "办理过程", "major-construction-projects-002"],
  ])("an element may leave 公示, 公告, 信息 off an item's name: %s, %s", (id, element, also) => {
    const [merged] = aligner.align([rowOf(id, { content: [...item(id).content, element] })]);
    expect([merged?.item, ...(merged?.also ?? [])]).toEqual([id, also]);
  });

  it("a row that says no more than one item takes in no other, though others are called the same", () => {
    const answers = catalog.items().map(({ id, domain }) => {
      const [alone] = aligner.align([rowOf(id)], { domain });
      return [id, ...(alone?.also ?? [])];
    });
    expect(answers).toEqual(catalog.items().map(({ id }) => [id]));
    expect(answers).toHaveLength(ITEMS);
  });

  it("an item that is split over two rows is answered twice", () => {
    const { content } = item("social-assistance-004");
    const rows = [content.slice(0, 4), content.slice(4)].map((part) =>
      rowOf("social-assistance-004", { content: part }),
    );
    expect(itemsOf(rows)).toEqual(["social-assistance-004", "social-assistance-004"]);
  });

  it("of two rows that want one item, the one that fits better has it", () => {
    const rows = [rowOf("social-assistance-004", { name: "办理指引" }), rowOf("social-assistance-004")];
    const [, exact] = itemsOf(rows, { domain: "social-assistance" });
    expect(exact).toBe("social-assistance-004");
  });
});

describe("reasons", () => {
  it("of words name what both have, some and not all of it", () => {
    const answers = catalog.domains.flatMap(({ name, items }) =>
      aligner.align(
        items.map(({ id }, at) => ({
          ...rowOf(id, { basis: item(id).basis.map((one) => (typeof one === "string" ? one : "")) }),
          at: { table: name, row: at + 1 },
        })),
      ),
    );
    expect(answers).toHaveLength(ITEMS);
    for (const { row, reasons } of answers) {
      const words = reasons.filter(({ code }) => !code.startsWith("table-"));
      expect(words.map(({ code }) => code)).toContain("same-name");
      for (const { matched } of words) {
        expect(matched.length).toBeGreaterThan(0);
        expect(matched.length).toBeLessThanOrEqual(5);
      }
      const content = reasons.find(({ code }) => code === "content");
      expect(row.content).toEqual(expect.arrayContaining([...(content?.matched ?? [])]));
    }
  });

  it("are no words of a row that has a name alone", () => {
    const [named] = aligner.align([{ name: "办事指南" }], { domain: "social-assistance" });
    expect(named?.reasons).toContainEqual({ code: "same-name", matched: ["办事指南"] });
    expect(named?.reasons.map(({ code }) => code)).not.toContain("content");
  });
});

describe("rows that stand for none", () => {
  const GENERAL: readonly AlignRow[] = [
    { category: "机构职能", name: "领导分工", content: ["姓名", "职务", "分工"] },
    { category: "政府信息公开", name: "政府信息公开年度报告", content: [] },
    { category: "政府文件", name: "规范性文件", content: ["本镇制定的规范性文件"] },
    { category: "村务公开", name: "村规民约", content: [] },
  ];

  it("are local additions in a list of all that a township publishes", () => {
    expect(itemsOf([...GENERAL, rowOf("social-assistance-004")])).toEqual([
      ...GENERAL.map(() => null),
      "social-assistance-004",
    ]);
  });

  it("but 规范性文件 is an item under the heading of a domain that has it", () => {
    const row = {
      category: "政策文件",
      name: "规范性文件",
      section: "扶贫领域",
      content: ["扶贫领域的规范性文件"],
    };
    expect(itemsOf([row])).toEqual(["poverty-alleviation-002"]);
    expect(itemsOf([{ ...row, section: null }], { domain: "poverty-alleviation" })).toEqual([
      "poverty-alleviation-002",
    ]);
  });
});

describe("what a row says of itself", () => {
  it("counts more than its words", () => {
    const [answer] = aligner.align([{ id: "health-001", name: "办事指南", category: "最低生活保障" }]);
    expect(answer).toMatchObject({ item: "health-001", alternatives: [], score: 0.999 });
    expect(answer?.reasons[0]).toEqual({ code: "own-id", matched: ["health-001"] });
  });

  it("does not count where it is no item", () => {
    expect(itemsOf([rowOf("social-assistance-004", { id: "__proto__" })])).toEqual(["social-assistance-004"]);
  });
});

it("a table longer than any is answered row by row to its end", () => {
  const rows = Array.from({ length: 1005 }, () => ({ name: "临时救助办事指南" }));
  const answers = itemsOf(rows, { domain: "social-assistance" });
  expect(answers).toHaveLength(rows.length);
  expect(answers.at(-1)).toMatch(/^social-assistance-/u);
});

describe("any rows", () => {
  const observed = observedRows();
  const row = fc.oneof(
    fc.constantFrom(...observed).map(({ category, name, content, basis, source }) => ({
      category,
      name,
      content,
      basis,
      at: { table: source, row: 1 },
    })),
    fc.record({
      name: fc.string({ unit: "grapheme", maxLength: 40 }),
      category: fc.option(fc.string({ maxLength: 9 })),
      content: fc.array(fc.string({ maxLength: 9 })),
    }),
    fc.constant({}),
  );
  const rows = fc.array(row, { maxLength: 12 });
  const domain = fc.option(fc.constantFrom(...catalog.domains.map(({ id }) => id)), { nil: undefined });

  it("get one answer each, in order, the same every time, of the domain named", () => {
    fc.assert(
      fc.property(rows, domain, (some, named) => {
        const answers = aligner.align<AlignRow>(some, { domain: named });
        expect(answers.map((one) => one.row)).toEqual(some);
        expect(createAligner(catalog).align<AlignRow>(some, { domain: named })).toEqual(answers);
        for (const { item: id, score, reasons, alternatives, also } of answers) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThan(1);
          expect(reasons.every(({ code }) => REASON_CODES.includes(code))).toBe(true);
          const ids = [...(id ? [id] : []), ...also, ...alternatives.map((one) => one.item)];
          expect(ids.every((one) => catalog.item(one) && (!named || one.startsWith(`${named}-`)))).toBe(true);
          expect(alternatives.map((one) => one.item)).not.toContain(id);
          expect(alternatives.map((one) => one.score)).toEqual(
            alternatives.map((one) => one.score).sort((a, b) => b - a),
          );
        }
      }),
      { numRuns: 15 },
    );
  });

  it("are answered whatever rows of other tables stand between them", () => {
    const [a, b] = [observed.slice(0, 6), observed.slice(300, 306)].map((some, table) =>
      some.map(({ category, name, content }, at) => ({
        category,
        name,
        content,
        at: { table: String(table), row: at },
      })),
    );
    const mixed = (a ?? []).flatMap((one, at) => [one, b?.[at] ?? one]);
    expect(itemsOf(mixed).filter((_, at) => at % 2 === 0)).toEqual(itemsOf(a ?? []));
  });
});

describe("一级事项 that names the domain", () => {
  it.each([
    ["公共资源交易", "public-resource-trading"],
    ["（三）公共资源交易领域", "public-resource-trading"],
    ["重大项目建设", "major-construction-projects"],
    ["食品监管", "food-drug-regulation"],
  ] as const)("keeps the row in it: %s", (category, domain) => {
    const [{ item: id = null, alternatives = [] } = {}] = aligner.align([
      { category, name: "工程建设项目招标投标信息", content: ["招标公告", "中标候选人公示"] },
    ]);
    const ids = [...(id ? [id] : []), ...alternatives.map((one) => one.item)];
    expect(ids.filter((one) => catalog.item(one)?.domain !== domain)).toEqual([]);
  });

  it("leaves the category to the name below", () => {
    const ids = itemsOf([
      { category: "社会救助", name: "临时救助/办事指南" },
      { category: "社会救助", name: "最低生活保障/办事指南" },
    ]);
    expect(ids).toEqual(["social-assistance-012", "social-assistance-004"]);
  });
});

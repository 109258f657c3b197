/** What is told of a row beside its item: why none, what else it may be, and what its table says. */
import { describe, expect, test } from "vitest";
import { type AlignRow, createAligner } from "../../src/align/index.js";
import { catalog } from "../../src/index.js";
import { sample } from "../catalog/fixture.js";

const aligner = createAligner(catalog);
const answer = (row: AlignRow, options = {}) => aligner.align([row], options)[0];

test("a row that stands for no item has nothing close to it", () => {
  expect(answer({ category: "村务公开", name: "村规民约" })).toMatchObject({
    item: null,
    reasons: [{ code: "nothing-close", matched: [] }],
    also: [],
  });
});

test("a row that stands for no item does so the more surely the less it is like any", () => {
  const scoreOf = (row: AlignRow) => {
    const found = answer(row);
    expect(found?.item).toBeNull();
    return found?.score ?? 0;
  };
  const far = scoreOf({ category: "村务公开", name: "村规民约" });
  const near = scoreOf({ category: "便民服务", name: "便民服务指南" });
  expect(far).toBeGreaterThan(near);
});

test("elements that a row has in common with its item speak for it, as the row writes them", () => {
  const content = ["1.办理事项", "村规民约", "申请材料"];
  const found = answer(
    { category: "最低生活保障", name: "办事指南", content },
    { domain: "social-assistance" },
  );
  expect(found?.item).toBe("social-assistance-004");
  expect(found?.reasons).toContainEqual({ code: "content", matched: ["1.办理事项", "申请材料"] });
});

test("an id of before is named as the row has it", () => {
  const [found] = createAligner(sample).align([{ id: "health-012", name: "政策文件" }]);
  expect(found).toMatchObject({
    item: "health-001",
    reasons: [{ code: "own-id", matched: ["health-012"] }, {}],
  });
});

describe("alternatives", () => {
  const vague = answer({ name: "审核信息" }, { domain: "social-assistance" });

  test("are the other items that it may be, likelier ones first, none below two in a hundred", () => {
    const scores = vague?.alternatives.map(({ score }) => score) ?? [];
    expect(scores.length).toBeGreaterThan(0);
    expect(scores.length).toBeLessThanOrEqual(5);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.02);
    expect(vague?.alternatives.map(({ item }) => item)).not.toContain(vague?.item);
    expect(vague?.alternatives.every(({ item }) => catalog.item(item)?.name.includes("审核"))).toBe(true);
  });

  test("are none where a row names its item by id", () => {
    expect(answer({ id: "social-assistance-004", name: "审核信息" })?.alternatives).toEqual([]);
  });
});

describe("a name that stands in several domains", () => {
  const domainOf = (table: string, section?: string) => {
    const row = { category: "政策文件", name: "其他政策文件", section, at: { table, row: 1 } };
    return catalog.item(answer(row)?.item ?? "")?.domain;
  };

  test.each([
    ["扶贫领域基层政务公开标准目录", undefined, "poverty-alleviation"],
    ["救灾", undefined, "disaster-relief"],
    ["Work safety", undefined, "work-safety"],
    ["Sheet1", "（十五）救灾领域", "disaster-relief"],
    ["Sheet1", "Poverty alleviation", "poverty-alleviation"],
  ])(
    "means that of the domain that the table %s or the heading %s is named after",
    (table, section, domain) => {
      expect(domainOf(table, section)).toBe(domain);
    },
  );
});

describe("questions that cannot be asked", () => {
  test.each([
    ["rows that are no list", () => aligner.align({} as never), /align/u],
    ["a row that is none", () => aligner.align(["低保"] as never), /list of rows/u],
    ["a domain that there is not", () => aligner.align([], { domain: "扶贫" as never }), /domain/u],
    ["an option that there is not", () => aligner.align([], { domains: "x" } as never), /domains/u],
    ["a catalog that is none", () => createAligner({} as never), /createAligner/u],
  ])("are refused by name: %s", (_, ask, says) => {
    expect(ask).toThrow(says);
  });
});

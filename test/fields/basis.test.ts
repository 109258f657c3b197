/** What is cited as the basis, and what is cited in its place. */

import { describe, expect, it } from "vitest";
import { conformityOf, heldRows } from "../../src/conformity/index.js";
import { judge, judgeItem } from "../../src/fields/judge.js";
import { makeKnowledge } from "../../src/fields/knowledge.js";
import { termsOf } from "../../src/fields/terms.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { catalog } from "../../src/index.js";
import { instrumentRegistry } from "../../src/instruments/index.js";
import type { DomainId } from "../../src/model/codes.js";
import { resolveProfile } from "../../src/profile/index.js";
import { item } from "../catalog/fixture.js";

const terms = termsOf(catalog.vocabulary);
const registered = makeKnowledge(terms, instrumentRegistry(catalog));
const unregistered = makeKnowledge(terms, null);

type Told = readonly string[];
const SAME: Told = ["basis-reworded info"];
const OTHER: Told = ["basis-article-changed review"];

function told(standard: string, local: string, knowledge = registered): string[] {
  return judge("basis", [standard], [local], knowledge).map(({ rule, level }) => `${rule} ${level}`);
}

/** Nobody registered these. */
const CASES: [standard: string, local: string, told: Told][] = [
  ["《某县办法》（某政发〔2019〕54号）", "《某县办法》（某政发〔2019〕54号）", []],
  ["《某县办法》（某政发〔2019〕54号）", "《某县办法》(某政发[2019]54号)", SAME],
  ["《某县办法》（某政发〔2019〕54号）", "《某县办法》（某政发〔2019〕55号）", OTHER],
  ["《某县办法》（某政发〔2019〕54号）", "《某县办法》（某政发〔2020〕54号）", OTHER],
  ["《某县办法》（某政发〔2019〕54号）", "《某县办法》（某政办发〔2019〕54号）", OTHER],
  ["《某县办法》某政发〔2019〕54号", "《某县办法》某政发〔2019〕55号", OTHER],
  ["《某县办法》", "《某县办法》（某政发〔2019〕54号）", SAME],
  ["《某条例》（国务院令第999号）", "《某条例》（中华人民共和国国务院令第九百九十九号）", SAME],
  ["《某条例》（国务院令第999号）", "《某条例》（第999号）", SAME],
  ["《某条例》（国务院令第999号）", "《某条例》（国务院令第998号）", OTHER],
  ["《某办法》（某部公告2020年第3号）", "《某办法》（某部公告2021年第3号）", OTHER],
  ["《某条例》（2019年修订）", "《某条例》（2015年修订）", OTHER],
  ["《某条例》（2019年修订）", "《某条例》（2007年4月5日公布，2019年4月3日修订）", SAME],
  ["《某条例（2019年修订）》", "《某条例》（2019年修订）", SAME],
  ["《某条例（2019年修订）》", "《某条例（2015年修订）》", OTHER],
  ["《某条例》", "《某条例（2007年）》", OTHER],
  ["《某规划》（2016—2020年）", "《某规划》（2021—2025年）", OTHER],
  ["《某规划（2016—2020年）》", "《某规划（2021—2025年）》", OTHER],
  ["《某规划》（2016—2025年）", "《某规划》（2021—2025年）", OTHER],
  ["《某县2021年工作要点》", "《某县2022年工作要点》", OTHER],
  ["《某县二〇二一年工作要点》", "《某县2021年工作要点》", SAME],
  ["某县2021年工作要点", "某县2022年工作要点", OTHER],
  ["《某县“十三五”规划》", "《某县“十四五”规划》", OTHER],
  ["某县十三五规划", "某县“十四五”规划", OTHER],
  ["某县十三五规划", "某县“十三五”规划", SAME],
  ["某政发〔2019〕54号", "某政发〔2020〕54号", OTHER],
  ["某政发〔2019〕54号", "某政办发〔2019〕54号", OTHER],
  ["某政发〔2019〕54号", "《某县办法》（某政发〔2019〕54号）", SAME],
  ["《某办法》第十条", "《某办法》第10条", SAME],
  ["《某办法》第十条", "《某办法》第十一条", OTHER],
  ["《某办法》第十条第二款", "《某办法》第十条", OTHER],
  ["《中华人民共和国某法》", "《某法》", SAME],
  ["1.某县有关政策文件", "2.某县有关政策文件", SAME],
  [
    "《某县甲办法》和《某县乙办法》",
    "《某县甲办法》和《某县丙办法》",
    ["basis-dropped review", "basis-added info"],
  ],
];

/** Those of the registry. */
const REGISTERED: [standard: string, local: string, told: Told][] = [
  ["《中华人民共和国政府信息公开条例》（国务院令第711号）", "《政府信息公开条例》", SAME],
  ["《政府信息公开条例》（国务院令第711号）", "《政府信息公开条例》（国务院令第492号）", OTHER],
  ["《政府信息公开条例》（国务院令第711号）", "《政府信息公开条例（2007年）》", OTHER],
  ["《政府信息公开条例》（国务院令第711号）", "《政府信息公开条例》（2007年）", OTHER],
  ["《政府信息公开条例》", "《政府信息公开条例》（2007年4月5日国务院令第492号公布）", OTHER],
  ["《政府信息公开条例》", "《政府信息公开条例》（2007年4月5日国务院令第492号公布，2019年修订）", SAME],
  ["《政府信息公开条例》（国务院令第711号）", "《政府信息公开条例》（国务院令第710号）", OTHER],
  ["《政府信息公开条例（2007年）》", "《政府信息公开条例》（2007年）", SAME],
  [
    "《政府信息公开条例》（国务院令第492号）",
    "《政府信息公开条例》（国务院令第711号）",
    ["basis-replaced review"],
  ],
];

describe("another number, year, article or period is another basis", () => {
  it.each(CASES)("%s / %s", (standard, local, expected) => {
    expect(told(standard, local, unregistered)).toEqual(expected);
    expect(told(standard, local)).toEqual(expected);
  });

  it.each(REGISTERED)("registered: %s / %s", (standard, local, expected) => {
    expect(told(standard, local)).toEqual(expected);
  });

  it("holds for items by their keys", () => {
    const [now, before] = [["政府信息公开条例"], ["政府信息公开条例（2007年）"]].map((basis) =>
      item("health-001", { basis }),
    );
    if (!now || !before) throw new RangeError("two items");
    expect(judgeItem("basis", now, before, registered).map(({ rule }) => rule)).toEqual([
      "basis-article-changed",
    ]);
    expect(judgeItem("basis", before, now, registered).map(({ rule }) => rule)).toEqual(["basis-replaced"]);
  });
});

it("a check finds the earlier text and the other number", () => {
  const [rubric] = rubrics;
  if (!rubric) throw new Error("a rubric comes with the package");
  const { list } = resolveProfile(
    { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" },
    catalog,
  );
  const rows = heldRows(list, catalog.vocabulary);
  const found = (other: string) => {
    const at = rows.findIndex(({ row }) => row.basis.some((text) => text.includes("国务院令第711号")));
    const spoilt = rows.map((held, index) => {
      if (index !== at) return held;
      const basis = held.row.basis.map((text) => text.replace("国务院令第711号", other));
      return { ...held, row: { ...held.row, basis } };
    });
    const { deviations } = conformityOf({
      rows: spoilt,
      unread: [],
      catalog,
      level: "township",
      domains: list.sections.map(({ domain }) => domain as DomainId),
      day: "2026-09-01",
      rubric,
    });
    return deviations.filter(({ rule }) => rule === "basis-article-changed").length;
  };
  expect([found("国务院令第711号"), found("国务院令第492号"), found("国务院令第710号")]).toEqual([0, 1, 1]);
});

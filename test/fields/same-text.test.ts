/** Whether two entries of a basis cite the same text: nothing may say that they do not. */
import { expect, it } from "vitest";
import { readPrinted } from "../../src/fields/citation.js";
import { isSameText } from "../../src/fields/same-text.js";
import { catalog } from "../../src/index.js";
import { instrumentRegistry } from "../../src/instruments/index.js";

const registry = instrumentRegistry(catalog);

const same = (old: string, now: string): boolean => {
  const [before, after] = [readPrinted(old, registry)[0], readPrinted(now, registry)[0]];
  if (before === undefined || after === undefined) throw new Error(`no citation in ${old} / ${now}`);
  return isSameText(before, after);
};

it.each([
  ["《社会救助暂行办法》", "社会救助暂行办法"],
  ["《某县社会救助办法》（某政发〔2019〕5号）", "《某县社会救助办法》"],
  ["《某县社会救助办法》", "《某县社会救助办法》（某政发〔2019〕5号）"],
  ["《某县社会救助办法》（某政发〔2019〕5号）", "《某县社会救助办法》（某政发[2019]5号）"],
  [
    "《某县社会救助办法》（某政发〔2019〕5号、某府办〔2019〕8号）",
    "《某县社会救助办法》（某府办〔2019〕8号）",
  ],
  [
    "《某县社会救助办法》（某府办〔2019〕8号）",
    "《某县社会救助办法》（某政发〔2019〕5号、某府办〔2019〕8号）",
  ],
  ["《某县公租房规划（2021—2025年）》", "《某县公租房规划（2021-2025年）》"],
])("the same: %s, %s", (old, now) => {
  expect(same(old, now)).toBe(true);
});

it.each([
  [
    "another number",
    "《某县社会救助办法》（某政发〔2019〕5号）",
    "《某县社会救助办法》（某政发〔2019〕6号）",
  ],
  [
    "a number of another year",
    "《某县社会救助办法》（某政发〔2019〕5号）",
    "《某县社会救助办法》（某政发〔2022〕5号）",
  ],
  ["another year", "《某县社会救助办法》（2015年修订）", "《某县社会救助办法》（2021年修订）"],
  ["another period", "《某县公租房规划（2016—2020年）》", "《某县公租房规划（2021—2025年）》"],
  [
    "a number that the registered text does not have",
    "《最低生活保障审核审批办法（试行）》",
    "《最低生活保障审核审批办法（试行）》（民发〔2013〕1号）",
  ],
  ["an earlier text than the one in force", "《政府信息公开条例》", "《政府信息公开条例》（2007年）"],
  ["another figure in the title", "《某县“十三五”残疾人规划》", "《某县“十四五”残疾人规划》"],
])("not the same, %s: %s, %s", (_, old, now) => {
  expect(same(old, now)).toBe(false);
});

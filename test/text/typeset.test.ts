import fc from "fast-check";
import { expect, it } from "vitest";
import { typeset, typesetElement } from "../../src/text/typeset.js";

it.each([
  ["低保,特困(供养)标准:", "低保，特困（供养）标准："],
  ["１０个工作日Ａ", "10个工作日A"],
  ["低 保\u200B 标准", "低保标准"],
  [
    "《国务院办公厅 民政部关于 救助的意见》 (国办发[2019]54号)",
    "《国务院办公厅 民政部关于 救助的意见》（国办发〔2019〕54号）",
  ],
  ["国办发〔 2019 〕第 54 号", "国办发〔2019〕54号"],
  ['称"低保"的', "称“低保”的"],
  ["网址 http://a.b/c,d", "网址http://a.b/c,d"],
  ["ISO 9001, 2015", "ISO 9001, 2015"],
])("sets %j as %j", (typed, set) => {
  expect(typeset(typed)).toBe(set);
});

it.each([
  ["1.申请条件；", "申请条件"],
  ["（二）办理流程。", "办理流程"],
  ["3.5万元以下", "3.5万元以下"],
  ["其他...", "其他..."],
  ["●监督电话", "监督电话"],
  // A mark alone is no element, and nothing to make one of.
  ["。", "。"],
])("sets the element %j as %j", (typed, set) => {
  expect(typesetElement(typed)).toBe(set);
});

it("changes nothing that it has set", () => {
  const typed = fc.string({ unit: fc.constantFrom(..."低保a1 ,;:()\"'<>《》〔〕[]。…　１\u200B号") });
  fc.assert(
    fc.property(typed, (text) => {
      const once = typeset(text);
      expect(typeset(once)).toBe(once);
    }),
  );
});

it("looks at each mark once, however many there are", () => {
  const many = 200_000;
  expect(typeset(`a${",".repeat(many)}b`)).toHaveLength(many + 2);
  expect(typeset("《".repeat(many))).toHaveLength(many);
  expect(typesetElement(`低${"。".repeat(many)}保${"。".repeat(many)}`)).toHaveLength(many + 2);
}, 10_000);

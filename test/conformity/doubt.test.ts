/** Why nobody is told to add an item: what the catalog itself cannot vouch for. */
import { expect, it } from "vitest";
import { doubtAbout, isEnded, isVerified } from "../../src/conformity/standing.js";
import type { CatalogItem } from "../../src/index.js";
import { catalog } from "../../src/index.js";
import { instrumentRegistry } from "../../src/instruments/index.js";
import { ITEM_FIELDS } from "../../src/model/codes.js";

const registry = instrumentRegistry(catalog);
const DAY = "2026-06-30";
const item: CatalogItem = catalog.item("social-assistance-004");
const seen = (...fields: readonly (typeof ITEM_FIELDS)[number][]) => ({ seen: {}, between: fields });
const doubt = (differs: Partial<CatalogItem>) => doubtAbout({ ...item, ...differs }, registry, DAY);
const all = { evidence: seen(...ITEM_FIELDS) };
const ENDED = "社会抚养费征收管理办法";

it("is none where every field is seen and what it rests on stands", () => {
  expect(doubt(all)).toBeNull();
});

it("is said of an item that no page shows, by its name or by its content", () => {
  const unverified = {
    zh: "标准目录有，本地没有；但标准目录的这一项自己还待核实，先与标准指引的原文核对，再定要不要补",
    en: "the standard has it, the locality does not; but the catalog has not verified the item itself: compare with the official guideline before adding it",
  };
  expect(doubt({ evidence: seen() })).toEqual(unverified);
  for (const field of ["name", "content"] as const) {
    const others = ITEM_FIELDS.filter((one) => one !== field);
    expect(doubt({ evidence: seen(...others) })).toEqual(unverified);
  }
});

it("is none of an item that pages show by name and content, whatever else they do not show", () => {
  expect(doubt({ evidence: seen("name", "content") })).toBeNull();
});

it("is said where all that it rests on is repealed, or the one that it is named after, and not where one stands", () => {
  const repealed = {
    zh: `标准目录有，本地没有；但《${ENDED}》已废止，这一项多半不再办理，不必补`,
    en: `the standard has it, the locality does not; but 《${ENDED}》 has been repealed, and the item most likely with it`,
  };
  expect(doubt({ ...all, basis: [ENDED] })).toEqual(repealed);
  expect(doubt({ ...all, basis: [ENDED, "城乡规划法"] })).toBeNull();
  expect(doubt({ ...all, basis: [ENDED, "城乡规划法"], name: "社会抚养费征收" })).toEqual(repealed);
  expect(doubt({ ...all, basis: [{ words: `《${ENDED}》` }] })).toBeNull();
  expect(doubtAbout({ ...item, ...all, basis: [ENDED] }, registry, "2010-01-01")).toBeNull();
});

it("verifies a field that a page shows", () => {
  expect(isVerified({ evidence: seen("name") }, "name")).toBe(true);
  expect(isVerified({ evidence: seen("name") }, "content")).toBe(false);
});

it.each([
  ["《中华人民共和国婚姻法》", true],
  ["依照《中华人民共和国婚姻法》办理", true],
  ["《中华人民共和国婚姻法》《中华人民共和国民法典》", false],
  ["《某县自己的办法》", false],
  ["办事指南", false],
])("names nothing but what has ended: %s: %s", (text, expected) => {
  expect(isEnded(text, registry, DAY)).toBe(expected);
});

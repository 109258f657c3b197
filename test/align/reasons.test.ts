/** Why a row is taken for an item. */
import { expect, test } from "vitest";
import { elementKeysOf, keyOf } from "../../src/align/merged.js";
import { reasonsFor } from "../../src/align/reasons.js";
import type { AlignRow } from "../../src/align/types.js";
import { basisTitle } from "../../src/catalog/basis-title.js";
import { catalog } from "../../src/index.js";

const NOTHING = { domain: 0, category: 0, order: 0 };
const guide = catalog.item("social-assistance-004");
if (!guide) throw new Error("no such item");
const [law = ""] = guide.basis.map(basisTitle);

/** The reasons for the guide to 最低生活保障, by code. */
function reasons(row: AlignRow, context = NOTHING) {
  const item = guide as NonNullable<typeof guide>;
  const elements = { row: elementKeysOf(row, keyOf), item: item.content.map(keyOf) };
  return Object.fromEntries(
    reasonsFor(row, item, elements, context).map(({ code, matched }) => [code, matched]),
  );
}

test("a name as the standard has it is the same, whatever localities put around it", () => {
  expect(reasons({ name: "1.2 办事指南" })).toEqual({ "same-name": ["办事指南"] });
  expect(reasons({ name: "办事指引" })).toEqual({ name: ["办事指"] });
  expect(reasons({ name: "" })).toEqual({});
});

test("what categories, elements and law have in common is named as the row writes it", () => {
  const [first = "", second = ""] = guide.content;
  const row = {
    name: "怎么办",
    category: "（一）农村最低生活保障",
    content: [`1.${first}`, "别的", second],
    basis: [`依据《${law}》第十一条`],
  };
  expect(reasons(row)).toEqual({
    category: ["最低生活保障"],
    content: [`1.${first}`, second],
    basis: [law],
  });
});

test("no more than five of a kind are named", () => {
  expect(reasons({ name: "怎么办", content: guide.content }).content).toEqual(guide.content.slice(0, 5));
  expect(guide.content.length).toBeGreaterThan(5);
});

test("what the rest of the table says is a reason where it tells", () => {
  expect(Object.keys(reasons({ name: "怎么办" }, { domain: 9, category: 9, order: 9 }))).toEqual([
    "table-domain",
    "table-category",
    "table-order",
  ]);
  expect(reasons({ name: "怎么办" }, { domain: 0.001, category: 0.001, order: 0.001 })).toEqual({});
  expect(reasons({ name: "怎么办" }, { domain: -9, category: 0, order: 0 })).toEqual({});
});

test("of a hostile cell no more of its law is searched than a cell has", () => {
  const cited = `《${law}》`;
  expect(reasons({ name: "怎么办", basis: ["甲".repeat(4000), cited] })).toEqual({});
  expect(reasons({ name: "怎么办", basis: ["甲".repeat(3900), cited] })).toEqual({
    basis: [law],
  });
});

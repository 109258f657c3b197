/** What is open about offices, in parts that one choice is about. */
import { expect, test } from "vitest";
import { COUNTY, candidatesOf, type OpenItem, partsOf, rolesOf } from "../../app/src/state/open-parts.js";
import type { Question } from "../../src/profile/index.js";
import type { Ready } from "../../src/responsibilities/index.js";

const ASKED: Question = {
  kind: "subject-bureau",
  items: ["a", "b", "c"],
  field: "subjects",
  role: "justice",
  roles: ["justice"],
  domain: "public-legal-services",
  text: { zh: "", en: "" },
  choices: [],
  reason: null,
};

function item(id: string, choice: Ready["choice"], questions: readonly Question[] = [ASKED]): OpenItem {
  const link = { state: "proposed" as const, office: "便民服务中心" };
  const ready: Ready = { isAsked: true, choice, ground: null, link, field: null, powers: [], isWeak: false };
  return {
    id,
    title: id,
    category: null,
    name: id,
    domain: "公共法律服务",
    domainId: "public-legal-services",
    link,
    ready,
    questions,
  };
}

test("items of a domain are parted by what stands ready for them", () => {
  const parts = partsOf(
    [item("a", { office: "司法所" }), item("b", "bureau"), item("c", "bureau")],
    new Set(),
  );
  expect(parts.map(({ items, preset }) => [items.map(({ id }) => id).join(), preset])).toEqual([
    ["a", "司法所"],
    ["b,c", COUNTY],
  ]);
});

test("what stands ready comes after what does not, and what a person should look at before the rest", () => {
  const weak = item("b", "bureau");
  const parts = partsOf(
    [
      item("a", { office: "司法所" }),
      { ...weak, ready: weak.ready && { ...weak.ready, isWeak: true } },
      { ...item("c", null), domain: "养老服务", domainId: "elderly-care" },
    ],
    new Set(),
  );
  expect(parts.map(({ items, isSure, isWhole }) => [items[0]?.id, isSure, isWhole])).toEqual([
    ["c", false, true],
    ["b", false, false],
    ["a", true, false],
  ]);
});

test("what no department has alone is no part of what one may be asked to disclose", () => {
  const parts = partsOf([item("a", null), item("d", null, [])], new Set());
  expect(parts.map(rolesOf)).toEqual([["justice"], []]);
});

test("a domain that somebody takes apart is decided item by item", () => {
  const items = [item("a", null), item("b", null)];
  expect(partsOf(items, new Set())).toHaveLength(1);
  expect(partsOf(items, new Set(["public-legal-services"]))).toHaveLength(2);
});

test("candidates are the offices that are proposed, each once", () => {
  const [part] = partsOf([item("a", null), item("b", null)], new Set());
  expect(part && candidatesOf(part)).toEqual(["便民服务中心"]);
});

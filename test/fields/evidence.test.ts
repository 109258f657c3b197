/** How far an item can be checked against pages, before and after. */
import { expect, it } from "vitest";
import { compareVerification } from "../../src/fields/evidence.js";
import { judgeItem } from "../../src/fields/judge.js";
import { makeKnowledge } from "../../src/fields/knowledge.js";
import { termsOf } from "../../src/fields/terms.js";
import { catalog } from "../../src/index.js";
import { ITEM_FIELDS, type ItemField } from "../../src/model/codes.js";
import type { Evidence } from "../../src/model/index.js";
import { item } from "../catalog/fixture.js";

const knowledge = makeKnowledge(termsOf(catalog.vocabulary), null);
const all: Evidence = { seen: { page: "all" } };
const some: Evidence = { seen: { page: ["name"] } };
const none: Evidence = { seen: {} };
const told = (old: Evidence, now: Evidence) =>
  judgeItem(
    "evidence" as ItemField,
    item("health-001", { evidence: old }),
    item("health-001", { evidence: now }),
    knowledge,
  ).map(({ rule, level, part }) => [rule, level, part.message.zh, part.message.en]);

it.each([
  [all, some, "verification-lost", "review", "降低", "已佐证", "部分佐证"],
  [some, none, "verification-lost", "review", "降低", "部分佐证", "待核实"],
  [none, all, "verification-gained", "info", "提高", "待核实", "已佐证"],
] as const)("%j, now %j", (old, now, rule, level, turn, from, to) => {
  expect(told(old, now)).toEqual([
    [
      rule,
      level,
      `核实程度由“${from}”${turn}到“${to}”`,
      expect.stringMatching(/^verification was “.+” and is “.+”$/u),
    ],
  ]);
});

it("says that the evidence changed where as much is verified, by whatever it is", () => {
  const between: Evidence = { seen: {}, between: ITEM_FIELDS.slice(1) };
  const less: Evidence = { seen: {}, between: ITEM_FIELDS.slice(2) };
  const message = ["佐证的来源或字段有改动，核实程度不变", "the evidence changed, the verification did not"];
  expect(told({ seen: { page: "all" } }, { seen: { other: "all" } })).toEqual([
    ["evidence-changed", "info", ...message],
  ]);
  expect(told(between, less)).toEqual([["evidence-changed", "info", ...message]]);
});

it("compares no addition of a locality with what pages show", () => {
  expect(compareVerification("local", "attested").gain).toBe(0);
  expect(compareVerification("attested", "local").gain).toBe(0);
  expect(compareVerification("unverified", "attested").gain).toBe(2);
});

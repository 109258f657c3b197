/** A list of what is checked, the rest left for later; and what nobody may agree to unread. */
import { expect, test } from "vitest";
import { canAgree, checkFacts, checkSheet, confirmLines } from "../../src/check-sheet/index.js";
import { catalog } from "../../src/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { isDraft } from "../../src/tables/open.js";
import { isNameless } from "../../src/text/placeholders.js";
import { confirmed, DAY, filled, inputOf, lineOf, only, yamlOf } from "./fixture.js";

const LATER = yamlOf("attestedOnly: true\n");
/** The list as it is published. */
const publishedOf = (yaml: string) => resolveProfile(inputOf(yaml).profile, catalog, { day: DAY }).list;
const idsOf = (yaml: string) => publishedOf(yaml).sections.flatMap(({ rows }) => rows.map(({ id }) => id));

test("a profile that publishes only what is checked leaves the rest out and lists it", () => {
  const list = publishedOf(LATER);
  const rows = list.sections.flatMap((section) => section.rows);
  const sheet = checkSheet(inputOf(LATER));
  expect(rows.every(({ unchecked }) => unchecked === undefined)).toBe(true);
  expect(list.counts.omitted).toBe(sheet.later.length);
  expect(list.counts.items + list.counts.omitted).toBe(inputOf(yamlOf()).list.counts.items);
  expect(sheet.open.filter(({ kind }) => kind === "item")).toEqual([]);
  expect(sheet.later.map(({ about }) => about)).toEqual(
    checkSheet(inputOf(yamlOf())).open.flatMap(({ kind, about }) => (kind === "item" ? [about] : [])),
  );
});

test("an item enters the list once somebody has compared it, with the sheet of today or an earlier one", async () => {
  const [waits] = checkSheet(inputOf(LATER)).later.filter(({ values }) => values?.deadline);
  if (!waits) throw new Error("nothing waits");
  for (const sheetOf of [LATER, yamlOf()]) {
    const grids = await filled(sheetOf, only(waits.about, { decision: "相符" }));
    const { yaml, problems } = confirmed(LATER, grids);
    expect(problems).toEqual([]);
    expect(idsOf(yaml)).toContain(waits.about);
  }
});

test("laws and placeholders of what waits keep nothing from being published", () => {
  const { open } = checkSheet(inputOf(LATER));
  expect(open.length === 0).toBe(!isDraft(publishedOf(LATER)));
});

test("a blank deadline among other fields is not agreed to unread, and can be answered", async () => {
  const yaml = yamlOf("", "{name: 某县人民政府, level: county}").replace(
    /^.*domain: rural-land-expropriation,.*\n/mu,
    "",
  );
  const blank = checkSheet(inputOf(yaml)).open.find(
    ({ values, fields }) =>
      values?.deadline === null && fields.length > 1 && values.content.length * values.basis.length > 0,
  );
  if (!blank) throw new Error("every item has a deadline");
  const agreed = confirmed(yaml, await filled(yaml, only(blank.about, { decision: "相符" })));
  expect(agreed.problems.map(({ rule }) => rule)).toEqual(["check-nothing-to-agree"]);
  const answer = only(blank.about, { decision: "改为", value: "公开时限：（空）" });
  const answered = confirmed(yaml, await filled(yaml, answer));
  expect(answered.problems).toEqual([]);
  expect(lineOf(answered.yaml, blank.about)?.decision).toBe("agrees");
});

test("a document that a row cites already is cited once where it is filled in for another", async () => {
  const item = "elderly-care-001";
  const basis = "basis: [政府信息公开条例, {words: 信息公开规定}]";
  const yaml = yamlOf(`change: [{item: ${item}, set: {${basis}}, reason: 本地依据}]\n`);
  const pen = only("placeholder 信息公开规定", { decision: "改为", value: "《政府信息公开条例》" });
  const { yaml: made, problems } = confirmed(yaml, await filled(yaml, pen));
  expect(problems).toEqual([]);
  const { profile } = inputOf(made);
  expect(profile.change?.find((one) => one.item === item)?.set.basis).toEqual(["政府信息公开条例"]);
});

test("a basis of the standard that names no document is for the locality to say; its own words are its own", async () => {
  const key = "placeholder 信息公开规定";
  expect(lineOf(yamlOf(), key)?.why).toBe("由本地填写");
  const said = confirmed(
    yamlOf(),
    await filled(yamlOf(), only(key, { decision: "改为", value: "《临江规定》" })),
  );
  expect(lineOf(said.yaml, key)).toBeUndefined();
  const meant = confirmed(yamlOf(), await filled(yamlOf(), only(key, { decision: "相符" })));
  expect(meant.problems).toEqual([]);
  expect(lineOf(meant.yaml, key)?.decision).toBe("agrees");
  const own = "change: [{item: elderly-care-001, set: {basis: [{words: 县里有关规定}]}, reason: 试}]\n";
  expect(lineOf(yamlOf(own), "placeholder 县里有关规定")).toBeUndefined();
});

test("what the page leaves to be written is not published", () => {
  const change =
    "change: [{item: elderly-care-001, set: {basis: [{words: （请写公开依据）}]}, reason: 试}]\n";
  expect(lineOf(yamlOf(change), "placeholder （请写公开依据）")?.why).toBe("由本地填写");
});

test.each([
  ["信息公开规定", true],
  ["各地相关政策法规文件", true],
  ["《信息公开条例》及相关规定", true],
  ["各省“七五”普法规划", true],
  ["《临江市政府信息公开规定》", false],
  ["《关于加强各地相关工作的意见》", false],
])("%s: names no document is %s", (words, nameless) => {
  expect(isNameless(words)).toBe(nameless);
});

test.each([["无"], ["附表"], ["上级文件"]])(
  "nothing agrees with “%s”, which names no document",
  (compared) => {
    const input = inputOf(yamlOf());
    const line = checkSheet(input).open.find((one) => one.kind === "item" && canAgree(one));
    if (!line) throw new Error("nothing can be agreed to");
    const taken = (with_: string) =>
      confirmLines([{ line, decision: "agrees", value: "", remark: "" }], input, {
        compared: with_,
        on: DAY,
      });
    expect(taken(compared).problems.map(({ rule }) => rule)).toEqual(["check-source-unnamed"]);
    expect(taken(compared).edits).toEqual([]);
    expect(taken("《养老服务领域基层政务公开标准指引》").problems).toEqual([]);
  },
);

test("a plan whose years are over is marked, wherever the list cites it or would cite it", async () => {
  const yaml = yamlOf().replace(/^.*domain: (?:public-legal-services|disaster-relief),.*\n/gmu, "");
  const { open, advised } = checkSheet(inputOf(yaml));
  const seventh = open.find(({ kind, about }) => kind === "law" && about.includes("第七个五年规划"));
  expect(seventh?.shown).toContain("第八个五年规划");
  expect(seventh?.shown).toContain("规划期也已满");
  const plans = advised.filter(({ why }) => why === "规划期已满");
  expect(plans.map(({ about }) => about)).toEqual(["“十三五”全国新型职业农民培育发展规划"]);
  const other = "《全国农民培育发展规划（2026—2030年）》";
  const pen = only(`law ${plans[0]?.about}`, { decision: "改为", value: other });
  const taken = confirmed(yaml, await filled(yaml, pen));
  expect(taken.problems).toEqual([]);
  expect(checkSheet(inputOf(taken.yaml)).advised.filter(({ why }) => why === "规划期已满")).toEqual([]);
});

test("an item that waits says to which department the standard gives it", () => {
  const town = (more: string) =>
    yamlOf(`attestedOnly: true\n${more}`, "{name: 某县某镇人民政府, level: township}").replace(
      /^.*domain: health,.*\n/mu,
      "",
    );
  const seen = (yaml: string) =>
    checkSheet(inputOf(yaml)).later.find(({ about }) => about === "health-015")?.seen;
  expect(seen(town(""))).toContain("卫生健康行政部门公开；没有决定，目录印本机关");
  expect(seen(town("disclosedBy: [{domain: health, by: bureau}]\n"))).toContain("已决定由县级部门公开");
});

test("how complete the standard is is told in words, without codes and ids", () => {
  const yaml = yamlOf()
    .replace(/^.*domain: .*\n/gmu, "")
    .replace("  exclude:\n", "  exclude: []\n");
  const texts = checkFacts(inputOf(yaml)).flatMap(({ rows }) => rows.flat().map(String));
  expect(texts.filter((text) => /\bnull\b|[a-z]+-\d{3}(?!\d)/u.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes("其余为空缺"))).toBe(true);
});

/** What a local list is not scolded for: what the catalog has not verified itself, what has ended, what was put off. */
import { expect, test } from "vitest";
import { hintOf } from "../../src/conformity/deviation.js";
import {
  conformityOf,
  conformityReport,
  type HeldRow,
  heldRows,
  requiredItems,
} from "../../src/conformity/index.js";
import { rubrics } from "../../src/generated/rubrics.js";
import { catalog } from "../../src/index.js";
import type { DomainId, Profile } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import type { PublishedRow } from "../../src/tables/read/published.js";

const [rubric] = rubrics;
if (!rubric) throw new Error("a rubric comes with the package");
const TOWN: Profile = { profile: 1, agency: { name: "某镇人民政府", level: "township" }, release: "1.0.0" };
const all = heldRows(resolveProfile(TOWN, catalog).list, catalog.vocabulary);
const BASE = { unread: [], catalog, level: "township", day: "2026-06-30", rubric } as const;
const inDomain = (domain: DomainId) =>
  all.filter(({ item }) => item !== null && catalog.item(item)?.domain === domain);
const check = (rows: readonly HeldRow[], domain: DomainId) =>
  conformityOf({ ...BASE, rows, domains: [domain] });
const changed = (rows: readonly HeldRow[], id: string, set: Partial<PublishedRow>) =>
  rows.map((held) => (held.item === id ? { ...held, row: { ...held.row, ...set } } : held));

test("what the catalog has not verified is a remark where it is missing, costs no points and is nothing to add at once", () => {
  const [kept] = inDomain("health").filter(({ item }) => item === "health-012");
  const conformity = check(kept ? [kept] : [], "health");
  const { deviations, counts } = conformity;
  const unseen = deviations.find(({ rule, item }) => rule === "item-missing" && item === "health-017");
  const partly = deviations.find(({ rule, item }) => rule === "item-missing" && item === "health-015");
  const verified = check(inDomain("social-assistance").slice(0, 3), "social-assistance").deviations.find(
    ({ rule, item }) => rule === "item-missing" && item === "social-assistance-011",
  );
  expect(unseen).toMatchObject({ level: "info", message: { zh: expect.stringContaining("待核实") } });
  // A page shows that lists hold it: whatever else of it nobody has compared, its absence is one.
  expect(partly?.level).toBe("error");
  expect(verified?.level).toBe("error");
  expect(counts.doubtful).toBe(
    deviations.filter(({ rule, level }) => rule === "item-missing" && level === "info").length,
  );
  expect(counts.required - counts.found).toBe(
    deviations.filter(({ rule, level }) => rule === "item-missing" && level === "error").length,
  );
  const report = conformityReport("某镇", conformity, catalog, "zh");
  const rows = report.tables.flatMap((table) => table.rows).filter((cells) => cells.includes("提示"));
  expect(rows.flat().filter((cell) => String(cell).startsWith("补上"))).toEqual([]);
  expect(report.lines.join("")).toContain("只作提示，不算缺");
  // Listing such an item earns nothing either.
  expect(check(inDomain("health"), "health").score.points).toBeGreaterThanOrEqual(conformity.score.points);
});

test("what the agency leaves out for a reason is told with it, is not missing, and a domain of such items neither", () => {
  const rows = inDomain("social-assistance").filter(({ item }) => item !== "social-assistance-011");
  const reason = { zh: "由县民政局公开", en: "the county discloses it" };
  const relief = catalog.items({ domain: "disaster-relief", level: "township" });
  const leftOut = new Map([
    ["social-assistance-011", reason],
    ...relief.map(({ id }) => [id, reason] as const),
  ]);
  const conformity = conformityOf({ ...BASE, rows, leftOut });
  const told = conformity.deviations.find(({ item }) => item === "social-assistance-011");
  expect(told).toMatchObject({ level: "info", message: { zh: "本机关没有列入，理由：由县民政局公开" } });
  expect(conformity.counts).toMatchObject({ leftOut: 1 + relief.length });
  const domain = conformity.deviations.find(
    ({ rule, domain: of }) => rule === "domain-missing" && of === "disaster-relief",
  );
  expect(domain?.level).toBe("info");
  const report = conformityReport("某镇", conformity, catalog, "zh", {}, false);
  expect(report.lines[0]).toContain("本机关写明理由不列入的");
  expect(report.tables.some(({ columns }) => columns.some(({ heading }) => heading === "事项编号"))).toBe(
    false,
  );
});

test("law that has ended is never asked to be added: no item that it ordered, no element, no basis", () => {
  const fee = check([], "health").deviations.find(({ item }) => item === "health-011");
  expect(fee).toMatchObject({ level: "info", message: { zh: expect.stringContaining("已废止") } });
  const id = "social-assistance-003";
  const rows = inDomain("social-assistance");
  const content = rows.find(({ item }) => item === id)?.row.content ?? [];
  const without = (words: string) => content.filter((element) => !element.includes(words));
  const dropped = (elements: readonly string[]) =>
    check(changed(rows, id, { content: elements }), "social-assistance").deviations.filter(
      ({ rule, item }) => rule === "content-dropped" && item === id,
    );
  expect(without("民发〔2012〕220号")).not.toEqual(content);
  expect(dropped(without("民发〔2012〕220号"))).toMatchObject([
    { level: "info", message: { zh: expect.stringContaining("不必补") } },
  ]);
  expect(dropped(without("国发〔2012〕45号"))).toMatchObject([{ level: "error" }]);
  const hints = (words: string) => dropped(without(words)).map((one) => hintOf(one).zh);
  expect(hints("民发〔2012〕220号")).toEqual([expect.stringContaining("不用马上补")]);
  expect(hints("国发〔2012〕45号")).toEqual(["补上这一要素"]);
});

test.each([
  ["自信息形成之日起120个工作日内", "proactive", 1],
  ["自信息形成或者变更之日起20个工作日内", "proactive", 0],
  ["10个工作日内", "proactive", 0],
  ["30个工作日内", "proactive", 1],
  ["及时公开", "proactive", 0],
  ["每年公开一次", "proactive", 0],
  ["视情况公开", "proactive", 0],
  ["长期公开", "proactive", 0],
  ["自信息形成之日起120个工作日内", "on-request", 0],
] as const)("an addition with the deadline %s (%s) has %i remark", (deadline, method, count) => {
  const [held] = inDomain("social-assistance");
  if (!held) throw new Error("no row");
  const own: HeldRow = { item: null, row: { ...held.row, name: "本镇的事项", deadline, method } };
  const found = check([...inDomain("social-assistance"), own], "social-assistance").deviations.filter(
    ({ rule, item }) => rule === "deadline-loosened" && item === null,
  );
  expect(found).toHaveLength(count);
  for (const one of found)
    expect(one).toMatchObject({ level: "warning", field: "deadline", local: deadline });
});

test("《政府信息公开条例》 fills 信息公开规定, another law does not", () => {
  const place = all.find(({ row }) => row.basis.includes("信息公开规定"));
  const domain = catalog.item(place?.item ?? "")?.domain;
  if (!place?.item || !domain) throw new Error("no item rests on 信息公开规定");
  const withBasis = (words: string) =>
    changed(inDomain(domain), place.item ?? "", {
      basis: place.row.basis.map((one) => (one === "信息公开规定" ? words : one)),
    });
  const of = (words: string) =>
    check(withBasis(words), domain).deviations.filter(
      ({ rule, item }) => rule === "basis-dropped" && item === place.item,
    );
  expect(of("《中华人民共和国政府信息公开条例》")).toEqual([]);
  expect(of("《中华人民共和国森林法》")).toHaveLength(1);
});

test("what a list puts off until it is compared counts apart, and not as missing", () => {
  const profile: Profile = { ...TOWN, attestedOnly: true };
  const rows = heldRows(resolveProfile(profile, catalog, { day: BASE.day }).list, catalog.vocabulary);
  const required = requiredItems(profile, catalog);
  const later = new Set(required.map(({ id }) => id).filter((id) => rows.every(({ item }) => item !== id)));
  const conformity = conformityOf({ ...BASE, rows, required, later });
  expect(conformity.counts).toMatchObject({ later: later.size, doubtful: 0 });
  expect(conformity.counts.found).toBe(conformity.counts.required);
  const missing = conformity.deviations.filter(({ rule }) => rule === "item-missing");
  expect(new Set(missing.map(({ level, message }) => `${level} ${message.zh.slice(0, 7)}`))).toEqual(
    new Set(["info 本机关暂不列入"]),
  );
  expect(conformityReport("某镇", conformity, catalog, "zh").lines.join("")).toContain(
    `本机关暂不列入、待核对的 ${later.size} 项`,
  );
});

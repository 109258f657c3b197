/** A decision is about what its line shows: no further item, no further entry of a basis, and the whole of what it says. */
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { type CheckLine, checkSheet, lineKey, writeCheckSheet } from "../../src/check-sheet/index.js";
import type { Mapping } from "../../src/model/index.js";
import { assignOffices } from "../../src/responsibilities/index.js";
import { confirmed, filled, inputOf, lineOf, only, yamlOf } from "./fixture.js";

const AGENCY = "{name: 某县某镇人民政府, level: township, county: 某县}";
const town = (more = "", ...domains: string[]) =>
  domains.reduce(
    (yaml, id) => yaml.replace(new RegExp(`^.*domain: ${id},.*\\n`, "mu"), ""),
    yamlOf(more, AGENCY),
  );
const LATER = "attestedOnly: true\n";
const rowsOf = (yaml: string) => inputOf(yaml).list.sections.flatMap(({ rows }) => rows);
const take = async (yaml: string, pen: (line: CheckLine) => ReturnType<ReturnType<typeof only>>) =>
  confirmed(yaml, await filled(yaml, pen));

/** Two bases: a plan that has ended, and words that name no document. */
const TWO = town(LATER, "public-legal-services");
const ENDED = checkSheet(inputOf(TWO)).open.find(
  ({ kind, about }) => kind === "law" && about.includes("五年规划"),
) as CheckLine;
const WORDS = "placeholder 各省“七五”普法规划";

test("the words that name no document stay to be decided when another basis beside them goes", async () => {
  const { yaml, problems } = await take(TWO, only(lineKey(ENDED), { decision: "不列入" }));
  expect(problems).toEqual([]);
  expect(lineOf(yaml, WORDS)).toMatchObject({ decision: "open" });
});

test("one of several words that is meant settles itself alone", async () => {
  const more =
    "  - {item: elderly-care-006, set: {basis: [{words: 信息公开规定}, 《某规定》]}, reason: 试}\n";
  const yaml = town(`change:\n${more}`);
  expect(lineOf(yaml, "placeholder 信息公开规定")?.decision).toBe("open");
  const kept = await take(TWO, only(WORDS, { decision: "相符" }));
  expect(lineOf(kept.yaml, lineKey(ENDED))?.decision).toBe("open");
});

test.each([
  ["the plan first", () => [lineKey(ENDED), WORDS]],
  ["the words first", () => [WORDS, lineKey(ENDED)]],
])("the last basis of an item is not dropped, %s, and the refusal names the item", async (_, keys) => {
  const [first = "", second = ""] = keys();
  const { yaml } = await take(TWO, only(first, { decision: "不列入" }));
  const last = await take(yaml, only(second, { decision: "不列入" }));
  expect(last.problems.map(({ rule }) => rule)).toEqual(["check-last-basis"]);
  expect(last.problems[0]?.message.zh).toContain("法律知识普及服务");
  expect(lineOf(yaml, second)?.decision).toBe("open");
});

test("both rows of a sheet that drop all bases of an item are not taken", async () => {
  const both = await take(TWO, (line) =>
    [WORDS, lineKey(ENDED)].includes(lineKey(line)) ? { decision: "不列入" } : null,
  );
  expect(both.problems.map(({ rule }) => rule)).toEqual(["check-last-basis"]);
});

const HELD = town(LATER, "social-assistance", "disaster-relief", "health");
const waitingIn = (yaml: string) => rowsOf(yaml).filter(({ unchecked }) => unchecked !== undefined);

test("words that are meant as the standard has them are no word about items, and are shown as what they are", async () => {
  const key = "placeholder 各地相关政策法规文件";
  const { yaml, profile, problems } = await take(HELD, only(key, { decision: "相符", remark: "各地都有" }));
  expect(problems).toEqual([]);
  expect(profile.confirmed ?? []).toEqual([]);
  expect(lineOf(yaml, key)).toMatchObject({ decision: "agrees", why: "照标准印", remark: "各地都有" });
  expect(checkSheet(inputOf(yaml)).decided.map(lineKey)).toEqual([key]);
  const back = await take(yaml, only(key, { decision: "待定", remark: "" }));
  expect(lineOf(back.yaml, key)?.decision).toBe("open");
  const other = await take(yaml, only(key, { decision: "改为", value: "《某县社会救助办法》", remark: "" }));
  expect(other.problems).toEqual([]);
  expect(lineOf(other.yaml, key)).toBeUndefined();
});

test.each([
  ["words that are filled in", /^placeholder 各地/u, { decision: "改为", value: "《某县社会救助办法》" }],
  ["words that are dropped", /^placeholder 各地/u, { decision: "不列入" }],
  ["law that gives way", /^law 最低/u, { decision: "改为" }],
  ["who discloses, left out", /^discloser \S*emergency\S* disaster-relief/u, { decision: "不列入" }],
  [
    "who discloses, given to the county",
    /^discloser \S*emergency\S* disaster-relief/u,
    { decision: "县级部门公开" },
  ],
])("an item that waits is not touched by %s", async (_, key, pen) => {
  const waiting = new Set(waitingIn(HELD).map(({ id }) => id));
  const { profile, problems } = await take(HELD, (line) => (key.test(lineKey(line)) ? pen : null));
  expect(problems).toEqual([]);
  const touched = [
    ...(profile.change ?? []).map(({ item }) => item),
    ...(profile.exclude ?? []).map(({ item }) => item),
    ...Object.keys(profile.officeOf ?? {}),
  ];
  expect(touched.length).toBeGreaterThan(0);
  expect(touched.filter((item) => waiting.has(item))).toEqual([]);
});

test("an item that was left out before keeps its own reason when the rest of its group goes", async () => {
  const [first] = checkSheet(inputOf(HELD)).asked.filter(({ about }) => about.includes("disaster-relief"));
  const own = rowsOf(HELD).find(({ id, unchecked }) => id.startsWith("disaster-relief") && !unchecked)?.id;
  const yaml = town(
    `${LATER}exclude: [{item: ${own}, reason: 已由县局公开}]\n`,
    "social-assistance",
    "disaster-relief",
  );
  const { profile } = await take(yaml, only(lineKey(first as CheckLine), { decision: "不列入" }));
  expect(profile.exclude?.find(({ item }) => item === own)?.reason).toBe("已由县局公开");
});

const CARE = "discloser county-civil-affairs elderly-care";
const mappingOf = (yaml: string, office: string): Mapping => ({
  mapping: 1,
  release: "1.1.0",
  items: rowsOf(yaml).map(({ id }) => ({ item: id, links: [{ office, state: "confirmed" }] })),
});
const ours = (yaml: string) => {
  const { rows = [] } =
    assignOffices(inputOf(yaml).list, mappingOf(yaml, "社会事务办公室")).sections.find(
      ({ domain }) => domain === "elderly-care",
    ) ?? {};
  return rows.filter(({ subjects }) => subjects.every(({ name }) => name === "某县民政局"));
};

test("what the county's department discloses has no office of the town, until the town takes it back", async () => {
  const { yaml, problems } = await take(
    town(),
    only(CARE, { decision: "县级部门公开", value: "某县民政局" }),
  );
  expect(problems).toEqual([]);
  expect(ours(yaml).length).toBeGreaterThan(0);
  expect(ours(yaml).flatMap(({ office }) => office ?? [])).toEqual([]);
  const offices = { mapping: mappingOf(yaml, "社会事务办公室"), doubtful: [] };
  expect(checkSheet(inputOf(yaml, offices)).asked.filter(({ kind }) => kind === "clash")).toEqual([]);
  const back = await take(yaml, only(CARE, { decision: "本机关公开", value: "" }));
  expect(back.problems).toEqual([]);
  expect(back.profile.officeOf ?? {}).toEqual({});
});

test("a department beside an office of the town is to be decided before the list is published, and the answer does it", async () => {
  const yaml = town("disclosedBy: [{subject: county-civil-affairs, domain: elderly-care, by: bureau}]\n");
  const offices = { mapping: mappingOf(yaml, "社会事务办公室"), doubtful: [] };
  const [line] = checkSheet(inputOf(yaml, offices)).asked.filter(({ kind }) => kind === "clash");
  expect(line?.decision).toBe("open");
  const grids = await filled(yaml, only(lineKey(line as CheckLine), { decision: "县级部门公开" }), {
    offices,
  });
  const taken = confirmed(yaml, grids);
  expect(taken.problems).toEqual([]);
  const { list } = inputOf(taken.yaml, offices);
  const rows = list.sections.flatMap((section) => section.rows);
  const theirs = rows.filter(({ subjects }) => subjects.every(({ role }) => role === "county-civil-affairs"));
  expect(theirs.length).toBeGreaterThan(0);
  expect(theirs.flatMap(({ office }) => office ?? [])).toEqual([]);
  expect(confirmed(taken.yaml, grids).edits).toEqual([]);
});

test("an office of that department which the profile names stays", async () => {
  const [row] = rowsOf(town()).filter(({ id }) => id.startsWith("elderly-care"));
  const yaml = town(`officeOf: {${row?.id}: 某县民政局}\n`);
  const { profile } = await take(yaml, only(CARE, { decision: "县级部门公开", value: "某县民政局" }));
  expect(profile.officeOf?.[row?.id ?? ""]).toBe("某县民政局");
});

test("a sheet whose words were filled in with a registered document reads back again without a word", async () => {
  const value = "《中华人民共和国政府信息公开条例》";
  const sheet = await filled(TWO, only(WORDS, { decision: "改为", value }));
  const first = await confirmed(TWO, sheet);
  expect(first.problems).toEqual([]);
  expect(first.yaml).not.toBe(TWO);
  expect(await confirmed(first.yaml, sheet)).toMatchObject({ problems: [], yaml: first.yaml });
});

test("a text that no row of a sheet can show says how much of it is missing, and where to read it", async () => {
  const sheet = checkSheet(inputOf(TWO));
  const shown = Array.from({ length: 50 }, (_, at) => `要素${at}`).join("\n");
  const bytes = await writeCheckSheet({ ...sheet, open: [{ ...ENDED, shown }] }, []);
  const texts = (await readXlsx(bytes)).sheets[0]?.rows.flat() ?? [];
  const text = String(texts.find((cell) => String(cell).startsWith("要素0\n")));
  expect(text.split("\n").length).toBeLessThanOrEqual(30);
  expect(text).toMatch(/要素28\n……（后面还有21行，全文见目录）$/u);
});

/** What is the locality's to decide: who discloses, which office, whether two names are one. */
import { expect, test } from "vitest";
import {
  type CheckLine,
  canAgree,
  checkPage,
  checkSheet,
  leftToDecide,
  lineKey,
  undecidedDisclosers,
} from "../../src/check-sheet/index.js";
import { catalog } from "../../src/index.js";
import type { Mapping } from "../../src/model/index.js";
import { openQuestions } from "../../src/profile/index.js";
import { confirmed, filled, inputOf, lineOf, only, yamlOf } from "./fixture.js";

const town = (more = "") => yamlOf(more, "{name: 某县某镇人民政府, level: township}");
/** Of the domains of the fixture: what the standard gives to the county's civil affairs alone. */
const KEY = "discloser county-civil-affairs elderly-care";
const rowsOf = (yaml: string) => inputOf(yaml).list.sections.flatMap(({ rows }) => rows);
const asked = (yaml: string) =>
  openQuestions(inputOf(yaml)).filter(
    ({ kind, domain }) => kind === "subject-bureau" && domain === "elderly-care",
  );

test("asks of a town who discloses what the standard gives to a department, and of a county nothing", async () => {
  const line = lineOf(town(), KEY);
  expect(line).toMatchObject({ why: "由谁公开", decision: "open", domain: "养老服务" });
  expect(line?.shown).toContain("标准目录写明由县级人民政府民政部门公开");
  expect(lineOf(yamlOf(), KEY)).toBeUndefined();
});

test("asks the same of a department that towns have a branch of, and of all where there are several", () => {
  const yaml = town().replace(/^.*domain: (?:employment|rural-land-expropriation),.*\n/gmu, "");
  const asked = (about: string, more = "") => lineOf(`${yaml}${more}`, `discloser ${about}`)?.decision;
  expect(asked("human-resources employment")).toBe("open");
  expect(asked("natural-resources+land-expropriation rural-land-expropriation")).toBe("open");
  const say = (by: string) =>
    `disclosedBy: [{subject: natural-resources, domain: rural-land-expropriation, by: ${by}}]\n`;
  expect(asked("land-expropriation rural-land-expropriation", say("bureau"))).toBe("open");
  expect(asked("land-expropriation rural-land-expropriation", say("own"))).toBeUndefined();
});

test("departments that share all their items are asked about once, each gets its name, and the answer can be taken back", async () => {
  const yaml = town("attestedOnly: true\n").replace(/^.*domain: rural-land-expropriation,.*\n/gmu, "");
  const both = "discloser natural-resources+land-expropriation rural-land-expropriation";
  const { asked } = checkSheet(inputOf(yaml));
  expect(new Set(asked.map(({ domain, title }) => `${domain} ${title}`)).size).toBe(asked.length);
  expect(lineOf(yaml, both)?.shown).toContain("自然资源主管部门、");
  const pen = only(both, { decision: "县级部门公开", value: "某县自然资源局、某县征地办" });
  const { yaml: named, profile, problems } = confirmed(yaml, await filled(yaml, pen));
  expect(problems).toEqual([]);
  expect(profile.disclosedBy?.map(({ by, subject }) => [subject, by])).toEqual([
    ["natural-resources", "bureau"],
    ["land-expropriation", "bureau"],
  ]);
  expect(profile.bureaus).toMatchObject({
    "natural-resources": "某县自然资源局",
    "land-expropriation": "某县征地办",
  });
  expect(lineOf(named, both)?.decision).toBe("bureau");
  const back = confirmed(named, await filled(named, only(both, { decision: "待定" })));
  expect(back.problems).toEqual([]);
  expect(lineOf(back.yaml, both)?.decision).toBe("open");
});

test("who discloses counts as to be decided wherever it is told what is left, and the list as no draft for it", async () => {
  const sheet = checkSheet(
    inputOf(town("attestedOnly: true\n").replace(/^.*domain: public-cultural-services,.*\n/gmu, "")),
  );
  const decided = {
    ...sheet,
    open: [],
    asked: sheet.asked.map((line) => ({ ...line, decision: "own" as const })),
  };
  expect(undecidedDisclosers(sheet).length).toBeGreaterThan(0);
  expect(leftToDecide(sheet)).toBe(sheet.open.length + undecidedDisclosers(sheet).length);
  const page = await checkPage({ ...sheet, open: [] }, []);
  expect(page).not.toContain("没有要决定的事");
  expect(page).toContain(`还有${undecidedDisclosers(sheet).length}件事要决定`);
  expect(page).toContain("目录印本机关");
  expect(await checkPage(decided, [])).toContain("没有要决定的事，目录可以发布。");
});

test.each([
  ["本机关公开", "own", "某县某镇人民政府"],
  ["县级部门公开", "bureau", "县级人民政府民政部门"],
] as const)("%s is kept, shown as decided, and changes nothing when read again", async (word, by, name) => {
  const [question] = asked(town());
  const grids = await filled(town(), only(KEY, { decision: word }));
  const { yaml, problems } = confirmed(town(), grids);
  expect(problems).toEqual([]);
  const ours = rowsOf(yaml).filter(({ id }) => question?.items.includes(id));
  expect(ours.length).toBeGreaterThan(0);
  expect(new Set(ours.flatMap(({ subjects }) => subjects.map((one) => one.name)))).toEqual(new Set([name]));
  expect(asked(yaml)).toEqual([]);
  expect(lineOf(yaml, KEY)?.decision).toBe(by);
  expect(confirmed(yaml, grids).edits).toEqual([]);
});

test("a decision of the profile about a whole domain is shown as decided, and a row can say otherwise but not take it back", async () => {
  const yaml = town("disclosedBy: [{domain: elderly-care, by: own}]\n");
  expect(lineOf(yaml, KEY)?.decision).toBe("own");
  expect(asked(yaml)).toEqual([]);
  expect(confirmed(yaml, await filled(yaml))).toMatchObject({ problems: [], edits: [] });
  const other = confirmed(yaml, await filled(yaml, only(KEY, { decision: "县级部门公开" })));
  expect(other.problems).toEqual([]);
  expect(lineOf(other.yaml, KEY)?.decision).toBe("bureau");
  const { problems } = confirmed(yaml, await filled(yaml, only(KEY, { decision: "待定" })));
  expect(problems.map(({ rule }) => rule)).toEqual(["check-decided-broadly"]);
});

test("the department's name is taken with the decision, and a decision can be taken back", async () => {
  const grids = await filled(town(), only(KEY, { decision: "县级部门公开", value: "某县民政局" }));
  const named = confirmed(town(), grids).yaml;
  expect(rowsOf(named).some(({ subjects }) => subjects.some(({ name }) => name === "某县民政局"))).toBe(true);
  const own = confirmed(town(), await filled(town(), only(KEY, { decision: "本机关公开" }))).yaml;
  const back = confirmed(own, await filled(own, only(KEY, { decision: "待定" }))).yaml;
  expect(asked(back)).toHaveLength(1);
});

test("the name given for one domain decides nothing about the department's other domains", async () => {
  const yaml = town().replace(/^.*domain: (?:employment|social-insurance),.*\n/gmu, "");
  const pen = only("discloser human-resources employment", { decision: "县级部门公开", value: "某县人社局" });
  const { yaml: named, problems } = confirmed(yaml, await filled(yaml, pen));
  expect(problems).toEqual([]);
  for (const of of [yaml, named])
    expect(lineOf(of, "discloser human-resources social-insurance")?.decision).toBe("open");
});

test("不列入 leaves out the items of the question, with the reason that stands ready, however often it is read", async () => {
  const [question] = asked(town());
  const grids = await filled(town(), only(KEY, { decision: "不列入" }));
  const { profile, yaml } = confirmed(town(), grids);
  expect(profile.exclude?.map(({ item }) => item)).toEqual(question?.items);
  expect(profile.exclude?.[0]?.reason).toBe("由县级人民政府民政部门公开，本机关没有这项职责");
  expect(confirmed(yaml, grids).edits).toEqual([]);
});

test("what is left out stays out whatever other rows say of it, in any order, however often the sheet is read", async () => {
  const yaml = town().replace(/^.*domain: health,.*\n/mu, "");
  const group = "discloser health-commission health";
  const grids = await filled(yaml, (line) => {
    if (lineKey(line) === group) return { decision: "不列入", remark: "由县卫生健康局公开" };
    if (line.kind === "law") return line.value === "" ? null : { decision: "改为" };
    return canAgree(line) && line.kind === "item" ? { decision: "相符" } : null;
  });
  const sorted = grids.map(({ rows, ...grid }) => {
    const head = rows.findIndex(({ cells }) => cells.some(({ text }) => text === "决定")) + 1;
    return { ...grid, rows: [...rows.slice(0, head), ...rows.slice(head).toReversed()] };
  });
  for (const sheet of [grids, sorted]) {
    const taken = confirmed(yaml, sheet);
    expect(taken.problems).toEqual([]);
    const out = taken.profile.exclude?.map(({ item }) => item) ?? [];
    expect(out.length).toBeGreaterThan(1);
    const named = [...(taken.profile.change ?? []), ...(taken.profile.confirmed ?? [])];
    expect(named.filter(({ item }) => out.includes(item))).toEqual([]);
    expect(confirmed(taken.yaml, sheet)).toMatchObject({ problems: [], edits: [] });
  }
});

test.each([
  [{ decision: "相符" }, "check-discloser-unknown"],
  [{ decision: "本机关公开", value: "某县民政局" }, "check-value-unused"],
])("says what is wrong with %o", async (pen, code) => {
  const { problems } = confirmed(town(), await filled(town(), only(KEY, pen)));
  expect(problems.map(({ rule }) => rule)).toEqual([code]);
});

test("refuses a decision about who discloses where the profile has decided otherwise since", async () => {
  const grids = await filled(town(), only(KEY, { decision: "本机关公开" }));
  const since = town("disclosedBy: [{subject: county-civil-affairs, domain: elderly-care, by: bureau}]\n");
  expect(confirmed(since, grids).problems.map(({ rule }) => rule)).toEqual(["check-stale"]);
});

const [first, second, third] = rowsOf(yamlOf());
if (!first || !second || !third) throw new Error("the list has items");
const mapping: Mapping = {
  mapping: 1,
  release: catalog.release.release,
  items: [
    { item: first.id, links: [{ office: "经济发展办公室", state: "confirmed" }] },
    { item: second.id, links: [{ office: "农业农村办公室", state: "proposed", score: 0.6 }] },
    { item: third.id, links: [{ state: "none" }] },
  ],
};
const offices = { mapping, doubtful: [{ name: "农业农村服务中心", like: ["农业农村办公室"] }] };

test("an office that the mapping proposes stands ready, and is taken with one choice", async () => {
  const key = `office ${second.id}`;
  expect(lineOf(yamlOf(), key, offices)).toMatchObject({
    value: "农业农村办公室",
    why: "没有承办机构，对应表的建议还没有确认",
  });
  const grids = await filled(yamlOf(), only(key, { decision: "改为" }), { offices });
  expect(confirmed(yamlOf(), grids).profile.officeOf).toEqual({ [second.id]: "农业农村办公室" });
});

test("an item for which nothing answers is offered for exclusion, with the reason ready", async () => {
  const key = `office ${third.id}`;
  const pen = (line: CheckLine) => {
    if (lineKey(line) === key) return { decision: "不列入" };
    return line.about === third.id ? { decision: "相符" } : null;
  };
  const grids = await filled(yamlOf(), pen, { offices });
  const { profile, yaml } = confirmed(yamlOf(), grids);
  expect(profile.exclude).toEqual([{ item: third.id, reason: "权责清单中没有对应的职权，也没有承办机构" }]);
  expect(confirmed(yaml, grids).edits).toEqual([]);
});

test("two names are one office by the name written, or two that the profile states", async () => {
  const key = "spelling 农业农村服务中心／农业农村办公室";
  const one = await filled(yamlOf(), only(key, { decision: "改为" }), { offices });
  expect(confirmed(yamlOf(), one).profile.offices).toEqual([
    { name: "农业农村办公室", aliases: ["农业农村服务中心"] },
  ]);
  const two = await filled(yamlOf(), only(key, { decision: "相符" }), { offices });
  const { profile, yaml } = confirmed(yamlOf(), two);
  expect(profile.offices).toEqual([{ name: "农业农村服务中心" }, { name: "农业农村办公室" }]);
  expect(confirmed(yaml, two).edits).toEqual([]);
});

test("an English sheet says the same, and is read back", async () => {
  const grids = await filled(
    town(),
    (line) =>
      line.kind === "discloser"
        ? { decision: "The bureau's" }
        : line.kind === "item"
          ? { decision: "Agrees" }
          : null,
    { lang: "en" },
  );
  const texts = grids.flatMap(({ name, rows }) => [
    name,
    ...rows.flatMap(({ cells }) => cells.map((c) => c.text)),
  ]);
  expect(texts).toContain("Who discloses");
  expect(texts).toContain("Elderly care");
  expect(texts).not.toContain("待定");
  const { problems, rows } = confirmed(town(), grids);
  expect(problems).toEqual([]);
  expect(rows.bureau).toBeGreaterThan(0);
  expect(rows.agrees).toBeGreaterThan(0);
});

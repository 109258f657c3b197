import { expect, test } from "vitest";
import { type CheckLine, canAgree, checkSheet, confirmLines, lineKey } from "../../src/check-sheet/index.js";
import { isDraft } from "../../src/tables/open.js";
import { confirmed, filled, inputOf, lineOf, only, yamlOf } from "./fixture.js";

const PARTIAL = "elderly-care-005";
const UNSEEN = "elderly-care-009";
const LAW = "law 农业生产发展资金管理办法";
const PLAN = "law 2018—2020年农机购置补贴实施指导意见";
const FILL = "placeholder 《XX省农机购置补贴实施方案》";
const SUBJECT = "subject county-civil-affairs";
const CONFIRMED = `confirmed:
  - {item: ${PARTIAL}, fields: [levels], compared: 标准指引.docx, on: 2026-06-30}
`;

const row = (yaml: string, id: string) =>
  inputOf(yaml)
    .list.sections.flatMap(({ rows }) => rows)
    .find((one) => one.id === id);

test("a sheet that nobody filled in changes nothing", async () => {
  const yaml = yamlOf(CONFIRMED);
  const taken = confirmed(yaml, await filled(yaml));
  expect(taken).toMatchObject({ isSheet: true, edits: [], problems: [] });
});

test("相符 is kept with what was compared and when, comments of the profile too", async () => {
  const yaml = yamlOf();
  const taken = confirmed(yaml, await filled(yaml, only(PARTIAL, { decision: "相符", remark: "见第3页" })));
  expect(taken.problems).toEqual([]);
  expect(taken.profile.confirmed).toEqual([
    { item: PARTIAL, fields: ["levels"], compared: "标准指引.docx", on: "2026-06-30" },
  ]);
  expect(taken.yaml).toContain("# 本县的方案");
  expect(row(taken.yaml, PARTIAL)?.unchecked).toBeUndefined();
  expect(lineOf(taken.yaml, PARTIAL)).toMatchObject({ decision: "agrees", remark: "见第3页" });
});

test("改为 takes the words of a clerk, and what is not named agrees", async () => {
  const value =
    "公开时限：10个工作日内\n公开渠道和载体：政府网站、村公示栏\n公开内容：甲\n乙\n公开层级：县级";
  const yaml = yamlOf();
  const taken = confirmed(
    yaml,
    await filled(yaml, only(UNSEEN, { decision: "改为", value, remark: "按市里文件" })),
  );
  expect(taken.problems).toEqual([]);
  expect(taken.profile.change).toEqual([
    {
      item: UNSEEN,
      set: {
        deadline: "10个工作日内",
        channels: ["portal", "notice-board"],
        content: ["甲", "乙"],
        levels: ["county"],
      },
      reason: "按市里文件",
    },
  ]);
  expect(row(taken.yaml, UNSEEN)?.unchecked).toBeUndefined();
});

test("相符 is refused where the line is blank as yet, and what is written there is taken", async () => {
  const blank = "rural-land-expropriation-011";
  const yaml = yamlOf().replace("    - {domain: rural-land-expropriation, reason: 由部门另行编制}\n", "");
  const line = lineOf(yaml, blank);
  expect(line && canAgree(line)).toBe(false);
  const refused = confirmed(yaml, await filled(yaml, only(blank, { decision: "相符" })));
  expect(refused.problems.map(({ rule }) => rule)).toEqual(["check-nothing-to-agree"]);
  expect(refused.problems[0]?.message.zh).toContain("公开内容（要素）、公开依据");
  expect(refused.edits).toEqual([]);

  const value = "公开内容：听证公告\n公开层级：县级";
  const taken = confirmed(yaml, await filled(yaml, only(blank, { decision: "改为", value })));
  expect(taken.problems).toEqual([]);
  expect(taken.profile.confirmed?.flatMap(({ fields }) => fields) ?? []).not.toContain("basis");
  expect(row(taken.yaml, blank)?.unchecked).not.toContain("content");
  expect(row(taken.yaml, blank)?.unchecked).toContain("basis");
});

test("不列入 needs a reason and takes back what else was decided", async () => {
  const yaml = yamlOf(CONFIRMED);
  const without = confirmed(yaml, await filled(yaml, only(PARTIAL, { decision: "不列入" })));
  expect(without.problems.map(({ rule }) => rule)).toEqual(["check-reason-missing"]);
  expect(without.edits).toEqual([]);
  const taken = confirmed(
    yaml,
    await filled(yaml, only(PARTIAL, { decision: "不列入", remark: "由市里办理" })),
  );
  expect(taken.profile.exclude).toEqual([{ item: PARTIAL, reason: "由市里办理" }]);
  expect(taken.profile.confirmed).toBeUndefined();
});

test("待定 takes a decision back", async () => {
  const yaml = yamlOf(
    `${CONFIRMED}change: [{item: ${UNSEEN}, set: {deadline: 5个工作日内}, reason: 试}]\nexclude: [{item: elderly-care-011, reason: 试}]\n`,
  );
  const taken = confirmed(
    yaml,
    await filled(yaml, (line) => (line.decision === "open" ? null : { decision: "待定" })),
  );
  expect(taken.problems).toEqual([]);
  const { change = [], exclude = [], confirmed: kept = [] } = taken.profile;
  expect([...change, ...exclude, ...kept]).toEqual([]);
});

test("ended law gives way to its successor in every item, by choosing 改为 alone", async () => {
  const yaml = yamlOf();
  const taken = confirmed(
    yaml,
    await filled(yaml, ({ kind, value }) => (kind === "law" && value !== "" ? { decision: "改为" } : null)),
  );
  expect(taken.problems).toEqual([]);
  const rows = inputOf(taken.yaml).list.sections.flatMap((section) => section.rows);
  expect(rows.filter(({ outdated, outdatedContent }) => outdated ?? outdatedContent)).toEqual([]);
  expect(taken.profile.change?.[0]?.reason).toContain(
    "《农业生产发展资金管理办法》已被《农业产业发展资金管理办法》取代",
  );
});

test("ended law can be dropped from a basis that has more, never called 相符, never replaced by ended law", async () => {
  const yaml = yamlOf();
  const dropped = confirmed(yaml, await filled(yaml, only(PLAN, { decision: "不列入" })));
  expect(dropped.problems).toEqual([]);
  const last = confirmed(yaml, await filled(yaml, only(LAW, { decision: "不列入" })));
  expect(last.problems.map(({ rule }) => rule)).toEqual(["check-last-basis"]);
  const agreed = confirmed(yaml, await filled(yaml, only(LAW, { decision: "相符" })));
  expect(agreed.problems.map(({ rule }) => rule)).toEqual(["check-cannot-agree"]);
  const value = "《动物防疫等补助经费管理办法》";
  const ended = confirmed(yaml, await filled(yaml, only(LAW, { decision: "改为", value })));
  expect(ended.problems.map(({ rule }) => rule)).toEqual(["check-ended-too"]);
});

test("what the locality fills in stands in the list, a subject by its name", async () => {
  const yaml = yamlOf();
  const pen = (line: { readonly kind: string; readonly about: string }) => {
    if (line.kind === "placeholder") return { decision: "改为", value: "福建省2026年农机购置补贴办法" };
    return line.about === "county-civil-affairs" ? { decision: "改为", value: "某县民政局" } : null;
  };
  const taken = confirmed(yaml, await filled(yaml, pen));
  expect(taken.problems).toEqual([]);
  expect(row(taken.yaml, "agricultural-subsidies-001")?.basis).toContain("《福建省2026年农机购置补贴办法》");
  expect(row(taken.yaml, "elderly-care-001")?.subjects.map(({ name }) => name)).toContain("某县民政局");
  expect(lineOf(taken.yaml, FILL)).toBeUndefined();
  expect(lineOf(taken.yaml, SUBJECT)).toMatchObject({ decision: "change", value: "某县民政局" });
});

test("problems name the cell: a value that is missing, unread or of no field", async () => {
  const yaml = yamlOf();
  const pens = [
    [{ decision: "改为" }, "check-value-missing"],
    [{ decision: "改为", value: "公开方式：偶尔" }, "check-value-unread"],
    [{ decision: "改为", value: "20个工作日" }, "check-field-missing"],
    [{ decision: "好" }, "check-decision-unknown"],
  ] as const;
  for (const [pen, rule] of pens) {
    const { problems, edits } = confirmed(yaml, await filled(yaml, only(UNSEEN, pen)));
    expect(problems.map((one) => one.rule)).toEqual([rule]);
    expect(problems[0]?.position?.column).toBe(rule === "check-decision-unknown" ? 6 : 7);
    expect(problems[0]?.path).toEqual(["待决定"]);
    expect(edits).toEqual([]);
  }
});

test("a row made of an older state is refused where the profile says something else by now", async () => {
  const sheet = await filled(yamlOf(), only(UNSEEN, { decision: "相符" }));
  const moved = yamlOf(`change: [{item: ${UNSEEN}, set: {deadline: 5个工作日内}, reason: 试}]\n`);
  const taken = confirmed(moved, sheet);
  expect(taken.problems.map(({ rule }) => rule)).toEqual(["check-stale"]);
  expect(taken.problems[0]?.message.zh).toContain("公开时限现为“5个工作日内”");
  const elsewhere = confirmed(
    yamlOf(`subjects: {county-civil-affairs: 某县民政局}\n`),
    await filled(yamlOf(), only(SUBJECT, { decision: "改为", value: "某区民政局" })),
  );
  expect(elsewhere.problems.map(({ rule }) => rule)).toEqual(["check-stale"]);
});

test("two rows that decide the same matter differently are refused", async () => {
  const yaml = yamlOf();
  const once = await filled(yaml, only(UNSEEN, { decision: "相符" }));
  const other = await filled(yaml, only(UNSEEN, { decision: "不列入", remark: "不涉及" }));
  const { problems } = confirmed(yaml, [...once, ...other]);
  expect(problems.map(({ rule }) => rule)).toEqual(["check-contradiction"]);
});

test("everything decided makes a list that can be published; twice the same sheet changes nothing, a new one says the same", async () => {
  const yaml = yamlOf();
  expect(isDraft(inputOf(yaml).list)).toBe(true);
  const sheet = await filled(yaml, ({ kind, about, value }) => {
    // A plan that has run out is told and has no successor at hand.
    if (kind === "law") return value === "" ? null : { decision: "改为" };
    if (kind === "placeholder") return { decision: "改为", value: "《福建省实施方案》" };
    if (kind === "subject") return { decision: "相符" };
    if (about === UNSEEN) return { decision: "改为", value: "公开时限：10个工作日内" };
    if (about === "elderly-care-011") return { decision: "不列入", remark: "不涉及" };
    return { decision: "相符", remark: "核对过" };
  });
  const first = confirmed(yaml, sheet);
  expect(first.problems).toEqual([]);
  const { list } = inputOf(first.yaml);
  expect(isDraft(list)).toBe(false);
  expect(checkSheet(inputOf(first.yaml)).open).toEqual([]);

  const again = confirmed(first.yaml, sheet);
  expect(again).toMatchObject({ edits: [], problems: [] });

  const anew = await filled(first.yaml);
  expect(confirmed(first.yaml, anew)).toMatchObject({ edits: [], problems: [] });
  expect(lineOf(first.yaml, UNSEEN)).toMatchObject({
    decision: "change",
    value: expect.stringContaining("公开时限：10个工作日内"),
  });
  expect(lineOf(first.yaml, "elderly-care-011")).toMatchObject({ decision: "exclude", remark: "不涉及" });
  expect(first.profile.confirmed?.some(({ item }) => item === PARTIAL)).toBe(true);
  expect(first.profile.remarks?.[PARTIAL]).toBe("核对过");
});

test("a decision about a line is taken as one that stands in the sheet", async () => {
  const yaml = yamlOf();
  const input = inputOf(yaml);
  const agrees = only(PARTIAL, { decision: "相符" });
  const changes = only(LAW, { decision: "改为", value: "《新办法》" });
  const onPaper = confirmed(yaml, await filled(yaml, (line) => agrees(line) ?? changes(line)));
  const lineOfToday = (key: string) => {
    const line = lineOf(yaml, key);
    if (!line) throw new Error(`no line ${key}`);
    return line;
  };
  const inPlace = confirmLines(
    [
      { line: lineOfToday(PARTIAL), decision: "agrees", value: "", remark: "" },
      { line: lineOfToday(LAW), decision: "change", value: "《新办法》", remark: "" },
    ],
    input,
    { compared: "标准指引.docx", on: "2026-06-30" },
  );
  expect(inPlace.problems).toEqual([]);
  expect(inPlace.profile).toEqual(onPaper.profile);
});

test("a sheet that drops an ended document and confirms an item that stood on it is taken whole, also twice", async () => {
  const yaml = yamlOf().replace(/^.*domain: health,.*\n/mu, "");
  const { sections } = inputOf(yaml).list;
  const rows = sections.flatMap((section) => section.rows);
  const item = rows.find(({ outdated, unchecked }) => outdated && unchecked?.includes("basis"));
  if (!item) throw new Error("no unchecked basis that has ended");
  const ended = item.outdated?.map(({ instrument }) => `law ${instrument}`) ?? [];
  const pen = (line: CheckLine) =>
    ended.includes(lineKey(line))
      ? { decision: "改为", value: "《政府信息公开条例》", remark: "改用现行文件" }
      : line.about === item.id
        ? { decision: "相符" }
        : null;
  const sheet = await filled(yaml, pen);
  const taken = confirmed(yaml, sheet);
  expect(taken.problems).toEqual([]);
  expect(row(taken.yaml, item.id)).not.toHaveProperty("outdated");
  expect(row(taken.yaml, item.id)?.unchecked).toBeUndefined();
  expect(confirmed(taken.yaml, sheet)).toMatchObject({ problems: [], edits: [] });
});

test("the county's file of names stays named, whatever else is decided", async () => {
  const yaml = yamlOf("subjects: county-subjects.yaml\n");
  const taken = confirmed(yaml, await filled(yaml, only(PARTIAL, { decision: "相符" })));
  expect(taken.problems).toEqual([]);
  expect(taken.yaml).toContain("\nsubjects: county-subjects.yaml\n");
});

test("an office is decided where the list names offices, and taken back by 待定", async () => {
  const OTHER = "elderly-care-001";
  const yaml = yamlOf(`officeOf: {${PARTIAL}: 养老服务科}\n`);
  const key = `office ${OTHER}`;
  expect(lineOf(yamlOf(), key)).toBeUndefined();
  expect(lineOf(yaml, key)).toMatchObject({ decision: "open", shown: "没有承办机构" });
  const taken = confirmed(yaml, await filled(yaml, only(key, { decision: "改为", value: "社会救助科" })));
  expect(taken.problems).toEqual([]);
  expect(taken.profile.officeOf).toEqual({ [PARTIAL]: "养老服务科", [OTHER]: "社会救助科" });
  expect(row(taken.yaml, OTHER)?.office).toBe("社会救助科");
  const back = confirmed(taken.yaml, await filled(taken.yaml, only(key, { decision: "待定" })));
  expect(back.profile.officeOf).toEqual({ [PARTIAL]: "养老服务科" });
  const without = confirmed(yaml, await filled(yaml, only(key, { decision: "相符" })));
  expect(without.problems).toEqual([]);
  expect(lineOf(without.yaml, key)).toMatchObject({ decision: "agrees", why: "没有本机关的承办机构" });
});

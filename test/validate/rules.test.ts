/** What rules let pass, and what they need to know; what they find is shown by the corpus of broken files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CatalogData, Finding } from "../../src/model/index.js";
import { validateSources } from "../../src/validate/index.js";
import { parseYaml } from "../../src/yaml/index.js";
import { FIXTURES, parseFiles, validCatalog } from "./fixtures.js";

const reference = validCatalog();
const EDITION = readFileSync(join(FIXTURES, "valid/editions/social-assistance/2019.yaml"), "utf8");
const PROFILE = readFileSync(join(FIXTURES, "valid/profile.yaml"), "utf8");

function findings(text: string, options: { reference?: CatalogData } = { reference }): readonly Finding[] {
  return validateSources([parseYaml(text, "mine.yaml")], options).findings;
}

/** Rules found where an element of the edition reads so. */
function element(text: string): string[] {
  return findings(EDITION.replace("- 办事指南", `- ${JSON.stringify(text)}`)).map(({ rule }) => rule);
}

describe("content-numbering", () => {
  it.each([
    "一般公共预算收入表",
    "三公经费",
    "三大平台提供的服务事项清单",
    "十九大精神宣传",
    "5日内公示",
    "12348公共法律服务热线号码",
    "0-6岁儿童健康管理",
    "2型糖尿病患者健康管理",
    "1.5倍补贴标准",
    "2020年度计划",
    "（含生活困难）补助金",
    "A级纳税人名单",
    "第一批试点名单",
    "《社会救助暂行办法》",
  ])("lets 「%s」 pass", (text) => expect(element(text)).toEqual([]));

  it.each([
    "一、办事指南",
    "十二、办事指南",
    "（一）办事指南",
    "(1)办事指南",
    "1.办事指南",
    "1、办事指南",
    "12．办事指南",
    "3）办事指南",
    "a.办事指南",
    "⑴办事指南",
    "⒈办事指南",
    "㈠办事指南",
    "■办事指南",
    "·办事指南",
    "— 办事指南",
    "－办事指南",
    "第一、办事指南",
  ])("finds it in 「%s」", (text) => expect(element(text)).toContain("content-numbering"));
});

describe("content-punctuation", () => {
  it.each(["是否公开？", "办事指南（城市）", "《社会救助暂行办法》", "“三公”经费", "工作日程等…"])(
    "lets 「%s」 pass",
    (text) => expect(element(text)).toEqual([]),
  );

  it.each(["办事指南。", "办事指南；", "办事指南，", "办事指南、", "办事指南：", "办事指南;", "办事指南."])(
    "finds it in 「%s」",
    (text) => expect(element(text)).toContain("content-punctuation"),
  );
});

describe("content-spacing", () => {
  it.each([
    "《民政部 财政部关于进一步加强和改进临时救助工作的意见》（民发〔2018〕23号）",
    "GB/T 32939—2016标准",
    "入户/现场调查",
    "0-6岁儿童",
    "预支50%确认",
    "App下载地址",
    "Word 2016格式",
    "2016—2020年规划",
  ])("lets 「%s」 pass", (text) => expect(element(text)).toEqual([]));

  it.each([
    "办事 指南",
    "办事　指南",
    "办事\u00A0指南",
    "App 下载",
    "Word  2016",
    "民政部 财政部通知",
    "《民政部  财政部通知》",
    "《民政部　财政部通知》",
    "条件,材料",
    "指南(城市)",
    "办理时间:工作日",
    "是否公开?",
    "<通知>正文",
    "１０个工作日",
    "ＡＢ类",
    "办事\u200B指南",
    "办事\uFEFF指南",
    "办事\t指南",
  ])("finds it in 「%s」", (text) => expect(element(text)).toContain("content-spacing"));
});

describe("document-number-brackets", () => {
  it.each([
    "民发〔2012〕220号文件",
    "规划（2016－2020年）",
    "（2019）京01民初1号裁定",
    "（2012年第3号公告）",
    "2019年52号公告",
  ])("lets 「%s」 pass", (text) => expect(element(text)).toEqual([]));

  it.each([
    "民发[2012]220号",
    "民发（2012）220号",
    "民发【2012】220号",
    "民发［2012］220号",
    "民发﹝2012﹞第220号",
  ])("finds it in 「%s」", (text) => expect(element(text)).toContain("document-number-brackets"));

  it("lets aliases be as they were found", () => {
    const text = readFileSync(join(FIXTURES, "valid/instruments/administrative-regulation.yaml"), "utf8");
    expect(findings(text.replace("- 《政府信息公开条例》", "- 《条例》（国发[2007]1号）"))).toEqual([]);
  });
});

describe("basis-outdated", () => {
  const ended = readFileSync(join(FIXTURES, "broken/sets/basis-outdated/instruments.yaml"), "utf8");
  const on = (day: string) =>
    validateSources([parseYaml(ended, "instruments.yaml"), parseYaml(EDITION, "edition.yaml")], { day })
      .findings;

  it("names the successor, its date, and the day up to which the registry was checked", () => {
    expect(on("2020-04-01").map(({ level, message }) => [level, message.zh])).toEqual([
      [
        "info",
        "《社会救助暂行办法》 2020-03 起被取代，取代文件：《某救助办法》（2020-03-01 施行）（登记表核对至 2025-04-30）",
      ],
    ]);
  });

  it("is a matter of the day", () => {
    expect(on("2020-02-29")).toEqual([]);
    expect(() => on("2023-02-30")).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  it("looks at what a profile cites too", () => {
    const sources = [parseYaml(ended, "instruments.yaml"), parseYaml(PROFILE, "profile.yaml")];
    const found = validateSources(sources, { reference, day: "2024-01-01" }).findings;
    expect(found.map(({ rule, level, file, path }) => [rule, level, file, path])).toContainEqual([
      "basis-outdated",
      "warning",
      "profile.yaml",
      ["add", 0, "basis", 0],
    ]);
  });

  it("is a warning in an edition of a locality's own, which can be changed", () => {
    const own = EDITION.replace('edition: "2019"', "edition: county-2024").replace(
      "completeness:",
      'base: "2019"\ncompleteness:',
    );
    const sources = [parseYaml(ended, "instruments.yaml"), parseYaml(own, "edition.yaml")];
    const found = validateSources(sources, { reference, day: "2020-04-01" }).findings;
    const levels = found.filter(({ rule }) => rule === "basis-outdated").map(({ level }) => level);
    expect(levels).toEqual(["warning"]);
  });
});

describe("a basis of a megabyte and a deadline of 10,000 characters", () => {
  const found = findings(
    EDITION.replace("- 政府信息公开条例", `- 《${"甲".repeat(340_000)}`).replace(
      "deadline: 制定或获取信息之日起10个工作日内",
      `deadline: ${"公".repeat(10_000)}`,
    ),
  );

  it("are found, in messages that can be read", () => {
    expect(found.map(({ rule }) => rule)).toEqual(["reference-instrument", "deadline-unparsed"]);
    for (const { message } of found) expect(message.zh.length).toBeLessThan(250);
  });
});

describe("patterns", () => {
  it.each(["（", "一", "1", "a ", "《", "[2012", "《甲 ", "-", "..", "：", "http://a", "民政部 "])(
    "take time in proportion to a text of 「%s」 repeated",
    (unit) => expect(element(`甲${unit.repeat(60_000 / unit.length)}乙`)).toBeInstanceOf(Array),
  );
});

describe("a file with tens of thousands of errors", () => {
  const entries = (entry: string) =>
    EDITION.replace("notes: []", `notes:\n${`  - ${entry}\n`.repeat(30_000)}`);

  it.each(['""', '" x"', "1", "{}"])("is reported whole (%s)", (entry) => {
    expect(findings(entries(entry))).toHaveLength(30_000);
  });

  it("is reported whole where they stand closest", () => {
    const text = EDITION.replace("notes: []", `notes: {a,${"a,".repeat(190_000)}}`);
    expect(findings(text)).toHaveLength(190_000);
  });
});

describe("ids", () => {
  const second = EDITION.slice(EDITION.indexOf("  - id: social-assistance-002"));
  const redirect = (status: string, to: string) =>
    `redirects:\n  - {id: social-assistance-002, status: ${status}, to: [${to}], reason: {zh: 调整, en: Rearranged.}}\nitems:`;

  it.each([
    ["withdrawn", ""],
    ["moved", "social-assistance-001"],
    ["merged", "social-assistance-001"],
  ])("may leave the items when a redirect says %s", (status, to) => {
    const text = EDITION.replace(second, "").replace("items:", redirect(status, to));
    expect(findings(text)).toEqual([]);
  });

  it("that are gone are named together", () => {
    const text = EDITION.slice(0, EDITION.indexOf("  - id: social-assistance-001"));
    const other = second.replace("social-assistance-002", "social-assistance-003");
    const [finding, ...more] = findings(text + other);
    expect(finding?.message.zh).toBe(
      "缺少以前有的 2 个编号，也没有写明去向：social-assistance-001、social-assistance-002",
    );
    expect(more).toEqual([]);
  });

  it("may be added", () => {
    const third = second.replace("social-assistance-002", "social-assistance-003");
    expect(findings(EDITION + third)).toEqual([]);
  });

  it("are shared by the editions of a domain, but an edition edited in place keeps its own", () => {
    const later = EDITION.replace('edition: "2019"', 'edition: "2026"');
    expect(findings(later)).toEqual([]);
    expect(findings(later.replace(second, "")).map(({ rule }) => rule)).toEqual(["id-gone"]);
    const earlier = EDITION.replace('edition: "2019"', 'edition: "2015"').replace(second, "");
    expect(findings(earlier)).toEqual([]);
  });

  it("name both places where one stands twice", () => {
    const [finding] = findings(EDITION + second).filter(({ rule }) => rule === "item-id-unique");
    const line = EDITION.slice(0, EDITION.indexOf("social-assistance-002")).split("\n").length;
    expect(finding?.message.zh).toBe(`编号 social-assistance-002 已用于第 ${line} 行`);
    expect(finding?.position?.line).toBeGreaterThan(line);
  });
});

describe("one file alone", () => {
  it("is held against the reference", () => {
    expect(findings(EDITION)).toEqual([]);
    expect(findings(PROFILE)).toEqual([]);
  });

  it("without one is not blamed for what it cannot know", () => {
    const text = EDITION.replace("- 政府信息公开条例", "- 不存在的办法").replace("[township]", "[nobody]");
    expect(findings(text, {})).toEqual([]);
    expect(findings(text).map(({ rule }) => rule)).toEqual(["reference-instrument", "reference-subject"]);
  });

  it("stands for the same file of the reference", () => {
    const sources = readFileSync(join(FIXTURES, "valid/sources/social-assistance.yaml"), "utf8");
    const renamed = parseYaml(sources.replace("id: town-page", "id: other-page"), "sources.yaml");
    const found = validateSources([renamed, parseYaml(EDITION, "edition.yaml")], { reference }).findings;
    expect(found.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
      "sources.yaml source-unused",
      "edition.yaml reference-source",
      "edition.yaml reference-source",
    ]);
  });
});

describe("several files", () => {
  it("are reported in the order given, each from top to bottom", () => {
    const bad = "vocabulary: 1\nentries: []\n";
    const line = "# yaml-language-server: $schema=x/vocabulary.schema.json\n";
    const found = validateSources([
      parseYaml(line + bad, "b.yaml"),
      parseYaml("a: [", "z.yaml"),
      parseYaml(line + bad, "a.yaml"),
    ]).findings;
    expect(found.map(({ file, position }) => `${file}:${position?.line}`)).toEqual([
      "b.yaml:2",
      "b.yaml:3",
      "z.yaml:1",
      "a.yaml:2",
      "a.yaml:3",
    ]);
  });

  it("need no order to be found consistent", () => {
    const sources = parseFiles(join(FIXTURES, "valid"));
    expect(validateSources([...sources].reverse()).findings).toEqual([]);
  });
});

describe("schema findings", () => {
  const messageOf = (from: string, to: string) => findings(EDITION.replace(from, to))[0];

  it("say what was expected, what was found, and what the field is for", () => {
    const finding = messageOf("- 政府信息公开条例", "- 711");
    expect(finding?.message.zh).toBe("应为文字，写成了数字（711）");
    expect(finding?.message.en).toBe("expected text, found a number (711)");
    const method = messageOf("method: proactive", "method: active");
    expect(method?.message.en).toBe("“active” is not one of proactive, on-request, both");
    expect(method?.hint.zh).toContain("公开方式：proactive 主动");
    expect(method?.hint.en).toMatch(/^Method: Proactive/u);
  });

  it("say what a form looks like, and which keys there are", () => {
    const date = messageOf("issued: 2019-04-30", "issued: 2019.4.30");
    expect(date?.message.zh).toBe("“2019.4.30”的写法不对，应为：公历日期，如 2019-12-26");
    expect(date?.message.en).toBe("“2019.4.30” does not have the right form: A calendar date, YYYY-MM-DD");
    const id = messageOf("- county-page", "- County");
    expect(id?.message.en).toContain("Lower-case letters and digits");
    const key = messageOf("public: true", "public: true, group: [甲]");
    expect(key?.hint.zh).toBe("可用的键：public groups");
    const channel = findings(PROFILE.replace("portal:", "website:"))[0];
    expect(channel?.hint.en).toMatch(/^the keys are .*portal gazette/u);
    const role = findings(PROFILE.replace("{township: 某", "{镇: 某"))[0];
    expect(role?.hint.en).toContain("zwgk vocabulary");
  });

  it("keep long and many-lined values short", () => {
    const finding = messageOf("public: true", `public: "${"长\\n".repeat(500)}"`);
    expect(finding?.message.zh.length).toBeLessThan(80);
    expect(finding?.message.zh).not.toContain("\n");
  });

  it("do not take a key of every object for one of the file", () => {
    const text = EDITION.replace("notes: []", "constructor: {}\ntoString: x\nnotes: []");
    expect(findings(text).map(({ rule }) => rule)).toEqual(["schema-unknown-key", "schema-unknown-key"]);
    expect(
      findings("# yaml-language-server: $schema=a/profile.schema.json\nsubjects: {constructor: 甲}\n"),
    ).not.toEqual([]);
  });
});

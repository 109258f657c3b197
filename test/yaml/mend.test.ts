import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendYaml, parseYaml } from "../../src/yaml/index.js";

const mended = (text: string) => mendYaml(text).text;

describe("what people type", () => {
  it.each([
    ["a full-width colon", "profile： 1\nrelease: 1.0.0\n", "profile: 1\nrelease: 1.0.0\n"],
    ["no blank behind a colon", "profile: 1\nname:某镇\n", "profile: 1\nname: 某镇\n"],
    ["a tab", "agency:\n\tname: 某镇\n", "agency:\n  name: 某镇\n"],
    ["a full-width blank", "agency:\n　name: 某镇\n", "agency:\n  name: 某镇\n"],
    [
      "two full-width blanks",
      "agency:\n　　name: 某镇\n　　level: 乡级\n",
      "agency:\n    name: 某镇\n    level: 乡级\n",
    ],
    [
      "full-width blanks among plain ones",
      "agency:\n　　name: 甲\n  level: 乙\n",
      "agency:\n  name: 甲\n  level: 乙\n",
    ],
    [
      "two full-width blanks in a list",
      "change:\n　　- item: a\n　　　　set: {b: 1}\n　　　　reason: 甲\n",
      "change:\n  - item: a\n    set: {b: 1}\n    reason: 甲\n",
    ],
    [
      "a wide tab in a list",
      "change:\n  - item: a\n\treason: 甲\n",
      "change:\n  - item: a\n    reason: 甲\n",
    ],
    [
      "full-width blanks behind dashes and colons",
      "a:\n  -　甲\n  -　乙\nb:　丙\n",
      "a:\n  - 甲\n  - 乙\nb: 丙\n",
    ],
    ["brackets and commas around codes", "levels: 【township，village】\n", "levels: [township, village]\n"],
    [
      "a full-width dash before a key, and what stands below it",
      "exclude：\n－ item: a\n  reason：停征\n",
      "exclude:\n- item: a\n  reason: 停征\n",
    ],
    [
      "brackets and commas around the names of codes",
      "domains: {include: ［社会救助，扶贫］}\nchannels: {only: [政府网站、公开查阅点]} # 只有\n",
      "domains: {include: [社会救助, 扶贫]}\nchannels: {only: [政府网站, 公开查阅点]} # 只有\n",
    ],
    [
      "no blank behind a dash",
      "exclude:\n  -item: a\n    reason: 停征\n",
      "exclude:\n  - item: a\n    reason: 停征\n",
    ],
    [
      "full-width colons and commas between braces",
      "agency: {name：某镇，level: 乡级} # 机关\n",
      "agency: {name: 某镇, level: 乡级} # 机关\n",
    ],
    [
      "a full-width comma between braces",
      "agency: {name: 某镇，level: 乡级}\n",
      "agency: {name: 某镇, level: 乡级}\n",
    ],
    [
      "no blank behind colons between braces",
      "agency: {name:某镇, level:乡级}\n",
      "agency: {name: 某镇, level: 乡级}\n",
    ],
    ["braces around codes", "audience: ｛public：true｝ # 全社会\n", "audience: {public: true} # 全社会\n"],
  ])("mends %s", (_, typed, meant) => {
    expect(mended(typed)).toBe(meant);
    expect(parseYaml(meant, "").findings).toEqual([]);
  });

  it("names each line of an entry whose keys have full-width colons", () => {
    const { findings } = parseYaml("exclude:\n  - item：a\n    reason： 停征\n", "");
    expect(findings.map(({ rule, position }) => [rule, position?.line, position?.column])).toEqual([
      ["yaml-colon", 2, 9],
      ["yaml-colon", 3, 11],
    ]);
  });

  it.each([
    "remark: {zh: 网站，见首页, en: see（app）}\n",
    "url: {path: 首页, url: https://www.example.gov.cn/a:b}\n",
    "reason: 见附件{1}，即：正文\n",
  ])("leaves what may stand so: %s", (text) => {
    expect(parseYaml(text, "").findings).toEqual([]);
    expect(mended(text)).toBe(text);
  });

  it("mends several lines and names each, and keeps comments", () => {
    const { text, mended: lines } = mendYaml("# 我镇：方案\nprofile：1\nagency:\n\tname：某镇\n");
    expect(text).toBe("# 我镇：方案\nprofile: 1\nagency:\n  name: 某镇\n");
    expect(lines.map(({ line }) => line)).toEqual([2, 4]);
  });

  it.each([
    "name: 甲：乙\n",
    "content: [民政，救灾]\n",
    "name: “某镇”\n",
    "note: |\n  QQ：123\n",
    "a: [1\n",
    // A tab may be as wide as two blanks, or as eight: c is beside b, or in it.
    "a:\n  b:\n\tc: 1\n  e: 3\n",
    // Blanks that begin a paragraph are its own.
    "a: >\n  文\n　　再一行\nb: 1\n",
  ])("leaves what may be meant so: %j", (text) => expect(mended(text)).toBe(text));
});

/** What a profile is like: maps and lists in one another, with texts at the ends. */
type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

const word = fc.constantFrom("某镇", "甲 乙", "township", "5个工作日内", "a-001");
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word,
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
    fc.dictionary(fc.constantFrom("name", "level", "set", "items", "reason"), tie("tree"), {
      minKeys: 1,
      maxKeys: 3,
    }),
  ),
}));
const whole = fc.dictionary(fc.constantFrom("agency", "change", "add"), tree, { minKeys: 1, maxKeys: 3 });

/** The lines of a tree, each level indented by what somebody pressed. */
function typed(value: Tree, unit: string, depth = 0): string[] {
  const indent = unit.repeat(depth);
  if (typeof value === "string") return [`${indent}${value}`];
  const isList = Array.isArray(value);
  const entries: (readonly [string, Tree])[] = isList
    ? (value as readonly Tree[]).map((one) => ["-", one])
    : Object.entries(value).map(([key, one]) => [`${key}:`, one]);
  return entries.flatMap(([head, one]) => {
    if (typeof one === "string") return [`${indent}${head} ${one}`];
    const inner = typed(one, unit, depth + 1);
    // The first key of an entry stands beside its dash.
    if (isList && !Array.isArray(one))
      return [`${indent}- ${inner[0]?.slice(unit.length * (depth + 1))}`, ...inner.slice(1)];
    return [`${indent}${head}`, ...inner];
  });
}

describe("what was indented with one key alone", () => {
  it.each(["　", "　　", "\t", "\u00A0\u00A0"])("%j keeps all that was typed, and is mended once", (unit) => {
    fc.assert(
      fc.property(whole, (value) => {
        const once = mended(`${typed(value, unit).join("\n")}\n`);
        expect(parseYaml(once, "").value).toEqual(value);
        expect(mended(once)).toBe(once);
      }),
      { numRuns: 30 },
    );
  });

  it("or with several, is mended as one of them or left", () => {
    const units = fc.constantFrom("　", "　　", "\t", "  ", "    ");
    fc.assert(
      fc.property(whole, fc.array(units, { minLength: 1, maxLength: 12 }), (value, pressed) => {
        const text = typed(value, "\u0001")
          .map((line, at) => line.replaceAll("\u0001", pressed[at % pressed.length] ?? ""))
          .join("\n");
        const once = mended(text);
        expect(once.replace(/^[\s　]+/gmu, "")).toBe(text.replace(/^[\s　]+/gmu, ""));
        expect(mended(once)).toBe(once);
      }),
      { numRuns: 30 },
    );
  });
});

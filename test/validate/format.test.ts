import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/index.js";
import {
  countFindings,
  formatGithub,
  formatText,
  summaryLine,
  validateSources,
} from "../../src/validate/index.js";
import { parseYaml } from "../../src/yaml/index.js";

const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: "reference-instrument",
  level: "error",
  file: "catalogs/a.yaml",
  position: { line: 2, column: 9 },
  path: [],
  message: { zh: "登记表中没有《办法》", en: "《办法》 is not registered" },
  hint: { zh: "先登记", en: "register it" },
  ...over,
});

const text = (line: string, over: Partial<Finding> = {}) =>
  formatText([finding(over)], {
    language: "zh",
    sources: [{ file: "catalogs/a.yaml", text: `一\n${line}\n` }],
  });

describe("formatText", () => {
  it("gives place, level, rule and message, the line with a caret, and what to do", () => {
    expect(text("  basis: [办法]")).toBe(
      [
        "catalogs/a.yaml:2:9 错误 reference-instrument 登记表中没有《办法》",
        "      basis: [办法]",
        "            ^",
        "    做法：先登记",
        "",
      ].join("\n"),
    );
  });

  it("puts the caret by display width: a Chinese character is two columns wide", () => {
    expect(
      text("公开：办法", { position: { line: 2, column: 4 } })
        .split("\n")
        .slice(1, 3),
    ).toEqual(["    公开：办法", "          ^"]);
  });

  it("speaks English too", () => {
    const said = formatText([finding({ level: "info" })], { language: "en" });
    expect(said).toBe(
      "catalogs/a.yaml:2:9 info reference-instrument 《办法》 is not registered\n    help: register it\n",
    );
  });

  it("shows the part of a long line around the place", () => {
    const line = `${"甲".repeat(500)}乙${"丙".repeat(500)}`;
    const [, shown = "", caret = ""] = text(line, { position: { line: 2, column: 501 } }).split("\n");
    expect(shown).toMatch(/^ {4}…甲+乙丙+…$/u);
    expect(shown.length).toBeLessThan(80);
    expect(shown.indexOf("乙")).toBeGreaterThan(0);
    // Left of 乙 stand one ellipsis and Chinese characters, all two columns wide, after the indentation.
    expect(caret.indexOf("^") - 4).toBe((shown.indexOf("乙") - 4) * 2);
  });

  it("says nothing of a line that is empty or not known", () => {
    expect(text("", { position: { line: 3, column: 1 } }).split("\n")).toHaveLength(3);
    expect(formatText([finding({ file: null, position: null })], { language: "zh" })).toMatch(/^- 错误/u);
  });

  it("does not let a file steer the terminal", () => {
    const evil = "\u001B[2Jgone\u202E";
    const said = text(evil, { position: { line: 2, column: 1 }, message: { zh: evil, en: evil } });
    expect(said).not.toContain("\u001B");
    expect(said).not.toContain("\u202E");
    expect(said).toContain("gone");
  });

  it("colours only where it is told how", () => {
    const wrap = (name: string) => (part: string) => `<${name}>${part}</${name}>`;
    const paint = { error: wrap("red"), warning: wrap("yellow"), info: wrap("blue"), dim: wrap("dim") };
    const [first] = formatText([finding()], { language: "zh", paint }).split("\n");
    expect(first).toBe(
      "catalogs/a.yaml:2:9 <red>错误</red> <dim>reference-instrument</dim> 登记表中没有《办法》",
    );
  });

  it("shows hundreds of findings of one run", () => {
    const items = Array.from({ length: 500 }, () => "  - {code: A B}\n").join("");
    const source = parseYaml(
      `# yaml-language-server: $schema=x/vocabulary.schema.json\nvocabulary: subjects\nentries:\n${items}`,
      "a.yaml",
    );
    const { findings } = validateSources([source]);
    const said = formatText(findings, { language: "zh", sources: [source] });
    expect(findings.length).toBe(2000);
    expect(said.match(/^a\.yaml:/gmu)).toHaveLength(2000);
  });
});

describe("formatGithub", () => {
  it("makes one annotation a finding", () => {
    expect(
      formatGithub([finding(), finding({ level: "info", file: null, position: null })], { language: "zh" }),
    ).toBe(
      "::error file=catalogs/a.yaml,line=2,col=9,title=reference-instrument::登记表中没有《办法》%0A先登记\n" +
        "::notice title=reference-instrument::登记表中没有《办法》%0A先登记\n",
    );
  });

  it("escapes what would end a property or begin another command", () => {
    const said = formatGithub(
      [finding({ file: "C:\\a,b%.yaml", message: { zh: "100%\r\n::error::x", en: "" } })],
      { language: "zh" },
    );
    expect(said).toBe(
      "::error file=C%3A/a%2Cb%25.yaml,line=2,col=9,title=reference-instrument::100%25%0D%0A::error::x%0A先登记\n",
    );
    expect(said.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("the summary", () => {
  it("counts by level, in both languages", () => {
    const summary = countFindings([finding(), finding({ level: "warning" }), finding({ level: "warning" })]);
    expect(summary).toEqual({ error: 1, warning: 2, info: 0 });
    expect(summaryLine(summary, 64)).toEqual({
      zh: "64 个文件：1 个错误，2 个警告，0 个提示",
      en: "64 files: 1 error, 2 warnings, 0 info",
    });
  });
});

import { describe, expect, it } from "vitest";
import { editYaml, MAX_YAML_LENGTH, parseYaml } from "../../src/yaml/index.js";

const found = (text: string) =>
  parseYaml(text, "a.yaml").findings.map(({ rule, position }) =>
    [rule, ...(position ? [position.line, position.column] : [])].join(" "),
  );

describe("parseYaml", () => {
  it("gives plain data", () => {
    const { value, findings } = parseYaml("a: [1, 二]\nb: {c: null}\n", "a.yaml");
    expect(value).toEqual({ a: [1, "二"], b: { c: null } });
    expect(findings).toEqual([]);
  });

  it("takes an empty text for null", () => expect(parseYaml("# nothing\n", "a.yaml").value).toBeNull());

  it("gives no data where there are errors", () => {
    expect(parseYaml("a: 1\na: 2\n", "a.yaml").value).toBeUndefined();
  });

  it.each([
    ["a: 1\nb: 2\na: 3\na: 4\n", ["yaml-duplicate-key 3 1", "yaml-duplicate-key 4 1"]],
    ["2019: 1\n'2019': 2\n", ["yaml-duplicate-key 2 1"]],
    ["a: &x [*x]\n", ["yaml-alias 1 8"]],
    ["a: *重点\n", ["yaml-alias 1 4"]],
    ["a: &x 1\n*x : 1\n", ["yaml-key 2 1"]],
    ["a: !x 1\n", ["yaml-tag 1 4"]],
    ["a: 1\n---\nb: 2\n", ["yaml-multiple 2 1"]],
    ["__proto__: {polluted: true}\n", ["yaml-key 1 1"]],
    ["{a: {__proto__: 1}}\n", ["yaml-key 1 6"]],
    ["? {a: 1}\n: 2\n", ["yaml-key 1 3"]],
    ["? \n: 2\n", ["yaml-key 1 3"]],
    ["a: 'open\n", ["yaml-syntax 2 1"]],
    ["a: [1, 2\n", ["yaml-syntax 2 1"]],
    ["a: b: c\n", ["yaml-syntax 1 4"]],
  ])("says what is wrong with %j", (text, expected) => expect(found(text)).toEqual(expected));

  it("says syntax errors in both languages", () => {
    const [finding] = parseYaml("a: [1, 2\n", "a.yaml").findings;
    expect(finding?.message.zh).toMatch(/^YAML 语法错误：[^a-z]+$/u);
    expect(finding?.message.en).toMatch(/^YAML syntax error: [^一-龥]+$/u);
  });

  it("does not let a file change what objects are", () => {
    parseYaml("__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n", "a.yaml");
    expect("polluted" in {}).toBe(false);
  });
});

describe("positions", () => {
  const text = "甲:\n  - 乙: 一\n    丙: {丁: 二}\n  - 三\n2019: 四\n";
  const { locate } = parseYaml(text, "a.yaml");
  const at = (...args: Parameters<typeof locate>) => {
    const { line, column } = locate(...args);
    return `${line}:${column}`;
  };

  it.each([
    [["甲", 0, "乙"], "2:8"],
    [["甲", 0, "丙", "丁"], "3:12"],
    [["甲", 1], "4:5"],
    [["甲"], "2:3"],
    [["2019"], "5:7"],
    [[], "1:1"],
  ])("of the value at %j", (path, expected) => expect(at(path)).toBe(expected));

  it("of a key", () => {
    expect(at(["甲", 0, "丙"], "key")).toBe("3:5");
    expect(at(["2019"], "key")).toBe("5:1");
  });

  it("of what is not there is that of its nearest parent", () => {
    expect(at(["甲", 0, "戊"])).toBe("2:5");
    expect(at(["甲", 7])).toBe("2:3");
    expect(at(["甲", 1, "x", "y"])).toBe("4:5");
    expect(at(["甲", "0"])).toBe("2:3");
  });

  it("count from the text after a byte order mark, and do not mind CRLF", () => {
    expect(parseYaml("\uFEFFa: 1\r\nb: *x\r\n", "a.yaml").findings.at(0)?.position?.line).toBe(2);
  });
});

describe("aliases, which programs write for what they hold once", () => {
  it("stand for what they name", () => {
    const { value, locate, findings } = parseYaml("a: &x {k: [1, &y 二]}\nb: [*x, *y]\nc: *x\n", "a.yaml");
    expect(findings).toEqual([]);
    expect(value).toEqual({ a: { k: [1, "二"] }, b: [{ k: [1, "二"] }, "二"], c: { k: [1, "二"] } });
    expect(locate(["c", "k", 1])).toEqual({ line: 1, column: 18 });
  });

  it("take the last of two anchors of one name", () => {
    expect(parseYaml("a: &x 1\nb: *x\nc: &x 2\nd: *x\n", "a.yaml").value).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  it("give values of their own, which change alone", () => {
    const text = editYaml("a: &x {k: 1, l: 2}\nb: *x\n", [{ op: "delete", path: ["b", "k"] }]);
    expect(parseYaml(text, "a.yaml").value).toEqual({ a: { k: 1, l: 2 }, b: { l: 2 } });
  });
});

describe("hostile texts are answered, and at once", () => {
  const bomb = Array.from(
    { length: 26 },
    (_, i) =>
      `a${i}: &a${i} [${Array(9)
        .fill(i ? `*a${i - 1}` : "x")
        .join()}]`,
  );
  const fill = (unit: string) => unit.repeat(Math.floor(MAX_YAML_LENGTH / unit.length) - 1);
  const numbered = (make: (i: number) => string, count: number) =>
    Array.from({ length: count }, (_, i) => make(i)).join("");

  it.each([
    ["an alias bomb", bomb.join("\n"), "yaml-alias"],
    ["one long text many times", `a: &x ${"长".repeat(1000)}\nb: [${"*x, ".repeat(1000)}]\n`, "yaml-alias"],
    [
      "aliases nested without end",
      numbered((i) => `a${i}: &a${i} [${i ? `*a${i - 1}` : "x"}]\n`, 80),
      "yaml-alias",
    ],
    ["brackets without end", fill("["), "yaml-too-deep"],
    ["mappings without end", fill("{a: "), "yaml-too-deep"],
    ["lists in lists", fill("- "), "yaml-too-deep"],
    ["mappings as keys", fill("? "), "yaml-too-deep"],
    ["a stair of mappings", numbered((i) => `${" ".repeat(i)}a:\n`, 800), "yaml-too-deep"],
    ["more text than a catalog has", "#".repeat(MAX_YAML_LENGTH + 1), "file-too-large"],
  ])("%s", (_name, text, rule) => {
    const { findings, value } = parseYaml(text, "a.yaml");
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(value).toBeUndefined();
  });

  it("forty thousand keys, of which two are the same", () => {
    const text = `${numbered((i) => `a${i}: 0\n`, 40_000)}a0: 1\n`;
    expect(found(text)).toEqual(["yaml-duplicate-key 40001 1"]);
  });

  it("forty thousand positions in one mapping", () => {
    const { locate } = parseYaml(
      numbered((i) => `a${i}: 0\n`, 40_000),
      "a.yaml",
    );
    const lines = Array.from({ length: 40_000 }, (_, i) => locate([`a${i}`]).line);
    expect(lines.at(-1)).toBe(40_000);
  });
});

describe("what people type in a word processor", () => {
  it.each([
    ["no-break spaces", "a: 1\nb:\n\u00A0\u00A0c: 2\n\u3000d: 3\n", ["yaml-indent 3 1", "yaml-indent 4 1"]],
    ["a no-break space behind plain ones", "b:\n  c: 2\n \u00A0d: 3\n", ["yaml-indent 3 2"]],
    ["full-width blanks before a list", "b:\n\u3000- c\n\u3000- d\n", ["yaml-indent 2 1"]],
    ["a tab", "b:\n\tc: 1\n", ["yaml-indent 2 1"]],
    ["a full-width colon", "a: 1\nname：某镇\n", ["yaml-colon 2 5"]],
    [
      "full-width colons everywhere",
      "a：1\nb：\n  c：2\n",
      ["yaml-colon 1 2", "yaml-colon 2 2", "yaml-colon 3 4"],
    ],
    ["no blank behind a colon", "a:\n  name:某镇\n  level: township\n", ["yaml-colon 2 7"]],
    ["a full-width dash", "a: 1\n－ b\n", ["yaml-dash 2 1"]],
    ["full-width blanks behind dashes", "a:\n  -\u3000b\n  -\u3000c\n", ["yaml-dash 2 3", "yaml-dash 3 3"]],
    ["a full-width blank behind a colon", "a: 1\nname:\u3000某镇\n", ["yaml-colon 2 5"]],
  ])("%s: the very line, and how it should be", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("names the sign and shows the line mended", () => {
    const [finding] = parseYaml("a: 1\nb:\n\u00A0\u00A0name：某镇\n", "a.yaml").findings;
    expect(finding?.message.zh).toContain("不换行空格（U+00A0），这一行应为：“  name: 某镇”");
    expect(finding?.message.en).toContain("a no-break space (U+00A0); the line should be: “  name: 某镇”");
  });

  it.each([
    "note: |\n  \u3000\u3000name: 某镇\n",
    "list:\n  - APP：下载\n  - http://a.cn\n",
    "note: 时间：上午\n",
    "a: 'x：y'\nb: \u3000c\n",
  ])("is left alone in texts: %j", (text) => expect(found(text)).toEqual([]));
});

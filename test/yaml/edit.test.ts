import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { editData, editYaml, type YamlEdit } from "../../src/yaml/index.js";

const TEXT = `# 本地方案
release: 1.0.0 # 现行

exclude:
  # 我镇没有
  - item: health-001
    reason: 没有
  # 见会议纪要
  - {item: health-002, reason: "无"}
change: [{item: health-003, set: {deadline: 即时, name: 甲}, reason: 更快}]
`;

describe("editing YAML that a person wrote", () => {
  it("leaves a text without edits as it is", () => {
    expect(editYaml(`${TEXT}   \n`, [])).toBe(`${TEXT}   \n`);
  });

  it("changes a value and nothing else", () => {
    expect(editYaml(TEXT, [{ op: "set", path: ["release"], value: "1.1.0" }])).toBe(
      TEXT.replace("1.0.0", "1.1.0"),
    );
  });

  it("leaves comments where they stand, those to the left of the entry above them too", () => {
    const before = [
      "subjects:",
      "  县级人民政府: 甲县人民政府",
      "  # 公安机关:  # 17 个事项",
      "",
      "# 公开渠道",
      "# channels:",
      "#   政府网站:",
      "",
      "offices:",
      "  - name: 办公室",
      "    duties: [文秘]",
      "    # 另有两个",
      "  # - name: 财政所",
      "",
      "# 以下不用",
      "# exclude:",
      "",
    ];
    const after = before.toSpliced(2, 0, "  县级教育部门: 甲县教育局");
    const edited = editYaml(before.join("\n"), [
      { op: "set", path: ["subjects", "县级教育部门"], value: "甲县教育局" },
      { op: "append", path: ["confirmed"], value: { item: "health-001" } },
    ]);
    expect(edited).toBe([...after, "confirmed:", "  - item: health-001", ""].join("\n"));
  });

  it("keeps the line endings that another program wrote", () => {
    const windows = (text: string) => text.replaceAll("\n", "\r\n");
    expect(editYaml(windows(TEXT), [{ op: "set", path: ["release"], value: "1.1.0" }])).toBe(
      windows(TEXT.replace("1.0.0", "1.1.0")),
    );
  });

  it.each([undefined, 2, "\t"])("keeps JSON as JSON, indented by %s", (indent) => {
    const before = { release: "1.0.0", exclude: [{ item: "health-001", reason: "没有" }] };
    const edits: YamlEdit[] = [
      { op: "append", path: ["exclude"], value: { item: "health-002", reason: "没有" } },
      { op: "append", path: ["undecided"], value: { why: "item-split" } },
    ];
    const text = editYaml(JSON.stringify(before, null, indent), edits);
    expect(text).toBe(`${JSON.stringify(editData(before, edits), null, indent)}\n`);
  });

  it("adds to a list, and makes the list where there is none", () => {
    expect(editYaml(TEXT, [{ op: "append", path: ["undecided"], value: { at: "change" } }])).toBe(
      `${TEXT}undecided:\n  - at: change\n`,
    );
    const twice = editYaml(TEXT, [{ op: "append", path: ["exclude"], value: { item: "health-004" } }]);
    expect(parse(twice).exclude.map(({ item }: { item: string }) => item)).toEqual([
      "health-001",
      "health-002",
      "health-004",
    ]);
  });

  it("keeps the comment of what it deletes", () => {
    const edited = editYaml(TEXT, [{ op: "delete", path: ["exclude", 0] }]);
    expect(parse(edited).exclude).toEqual([{ item: "health-002", reason: "无" }]);
    expect(edited).toContain("# 我镇没有");
    expect(edited).toContain("# 见会议纪要");
  });

  it("deletes a list with its last entry, and counts positions before any deletion", () => {
    const edited = editYaml(TEXT, [
      { op: "delete", path: ["exclude", 0] },
      { op: "delete", path: ["exclude", 1] },
      { op: "delete", path: ["change", 0, "set", "name"] },
    ]);
    expect(parse(edited)).toEqual({
      release: "1.0.0",
      change: [{ item: "health-003", set: { deadline: "即时" }, reason: "更快" }],
    });
    for (const comment of ["# 本地方案", "# 现行", "# 我镇没有", "# 见会议纪要"])
      expect(edited).toContain(comment);
  });

  it("does to the text what it does to the data", () => {
    const edit = fc.oneof<fc.Arbitrary<YamlEdit>[]>(
      fc.record({ op: fc.constant("set" as const), path: fc.constant(["release"]), value: fc.string() }),
      fc.record({
        op: fc.constant("append" as const),
        path: fc.constantFrom(["exclude"], ["undecided"]),
        // Through text: -0, which YAML keeps and JSON.stringify does not, would differ below.
        value: fc.record({
          item: fc.string(),
          local: fc.json({ maxDepth: 1 }).map((text) => JSON.parse(text)),
        }),
      }),
      fc.record({
        op: fc.constant("delete" as const),
        path: fc.constantFrom(["exclude", 0], ["exclude", 1], ["change", 0, "set", "name"]),
      }),
    );
    const different = fc.uniqueArray(edit, { selector: (one) => JSON.stringify(one.path), maxLength: 4 });
    fc.assert(
      fc.property(different, (edits) => {
        expect(parse(editYaml(TEXT, edits))).toEqual(
          JSON.parse(JSON.stringify(editData(parse(TEXT), edits))),
        );
      }),
    );
  });
});

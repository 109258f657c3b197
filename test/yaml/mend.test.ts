import { describe, expect, it } from "vitest";
import { mendYaml, parseYaml } from "../../src/yaml/index.js";

const mended = (text: string) => mendYaml(text).text;

describe("what people type", () => {
  it.each([
    ["a full-width colon", "profile： 1\nrelease: 1.0.0\n", "profile: 1\nrelease: 1.0.0\n"],
    ["no blank behind a colon", "profile: 1\nname:某镇\n", "profile: 1\nname: 某镇\n"],
    ["a tab", "agency:\n\tname: 某镇\n", "agency:\n  name: 某镇\n"],
    ["a full-width blank", "agency:\n　name: 某镇\n", "agency:\n  name: 某镇\n"],
    ["brackets and commas around codes", "levels: 【township，village】\n", "levels: [township, village]\n"],
    ["braces around codes", "audience: ｛public：true｝ # 全社会\n", "audience: {public: true} # 全社会\n"],
  ])("mends %s", (_, typed, meant) => {
    expect(mended(typed)).toBe(meant);
    expect(parseYaml(meant, "").findings).toEqual([]);
  });

  it("mends several lines and names each, and keeps comments", () => {
    const { text, mended: lines } = mendYaml("# 我镇：方案\nprofile：1\nagency:\n\tname：某镇\n");
    expect(text).toBe("# 我镇：方案\nprofile: 1\nagency:\n  name: 某镇\n");
    expect(lines.map(({ line }) => line)).toEqual([2, 4]);
  });

  it.each(["name: 甲：乙\n", "content: [民政，救灾]\n", "name: “某镇”\n", "note: |\n  QQ：123\n", "a: [1\n"])(
    "leaves what may be meant so: %j",
    (text) => expect(mended(text)).toBe(text),
  );
});

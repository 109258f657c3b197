import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineDiff } from "../../src/text/line-diff.js";

/** One line each: `=` stayed, `-` gone, `+` new, `~` reworded, `<` moved away, `>` moved here. */
const shown = (before: readonly string[], after: readonly string[]) =>
  lineDiff(before, after).map((pair) => {
    if (pair.before === pair.after) return `=${pair.before}`;
    if (pair.after === null) return `${pair.moved ? "<" : "-"}${pair.before}`;
    if (pair.before === null) return `${pair.moved ? ">" : "+"}${pair.after}`;
    return `~${pair.before}→${pair.after}`;
  });

describe("lineDiff", () => {
  it("tells dropped, added and reworded elements of an item apart", () => {
    expect(
      shown(
        ["办理事项", "办理条件", "申请材料", "联系方式"],
        ["办理事项", "申请材料清单", "联系方式", "投诉渠道"],
      ),
    ).toEqual(["=办理事项", "-办理条件", "~申请材料→申请材料清单", "=联系方式", "+投诉渠道"]);
  });

  it("says of a line that it moved, not that it went and another came", () => {
    expect(shown(["甲政策", "乙标准", "丙名单"], ["丙名单", "甲政策", "乙标准"])).toEqual([
      ">丙名单",
      "=甲政策",
      "=乙标准",
      "<丙名单",
    ]);
  });

  it("keeps every line of both lists in order", () => {
    const lines = fc.array(fc.constantFrom("办理事项", "办理条件", "办理条件及材料", "", "名单"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const pairs = lineDiff(before, after);
        expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before);
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
      }),
    );
  });

  it("answers for thousands of lines that all changed", () => {
    const lines = (mark: string) => Array.from({ length: 5000 }, (_, index) => `${mark}${index}`);
    expect(lineDiff(lines("甲"), lines("乙"))).toHaveLength(10_000);
  });
});

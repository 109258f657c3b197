import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/text/width.js";
import { wrap } from "../../src/text/wrap.js";

const texts = fc.array(
  fc.constantFrom("政", "务", "（", "）", "，", "《", "》", "a1", " ", "x", "\n", "号"),
  {
    maxLength: 60,
  },
);

describe("wrap", () => {
  it("fills lines with Chinese characters", () => {
    expect(wrap("信息形成或者变更之日起", 8)).toEqual(["信息形成", "或者变更", "之日起"]);
  });

  it("keeps a number or a word whole", () => {
    expect(wrap("变更之日起20个工作日", 11)).toEqual(["变更之日起", "20个工作日"]);
  });

  it("cuts a word that is wider than the column", () => {
    expect(wrap("https://example.org", 8)).toEqual(["https://", "example.", "org"]);
  });

  it("begins no line with a closing mark and ends none with an opening one", () => {
    expect(wrap("政府信息（条例）", 7)).toEqual(["政府信", "息（条", "例）"]);
  });

  it("keeps the line breaks of the text, and empty text is one line", () => {
    expect(wrap("甲\n乙", 10)).toEqual(["甲", "乙"]);
    expect(wrap("", 10)).toEqual([""]);
  });

  it("loses no character and exceeds no width", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (parts, columns) => {
        const text = parts.join("");
        const lines = wrap(text, columns);
        expect(lines.join("")).toBe(text.replaceAll("\n", ""));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/text/width.js";

describe("displayWidth", () => {
  it.each([
    ["政务公开", 8],
    ["abc 123", 7],
    ["（2019）", 8],
    ["“三公”", 8],
    ["■政府网站　□其他", 18],
    ["●要素", 6],
    ["〔2019〕54号", 12],
    ["", 0],
  ])("%s takes %i columns", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("counts a character beyond the basic plane once", () => {
    expect(displayWidth("\u{20BB7}野")).toBe(4);
  });
});

import { describe, expect, it } from "vitest";
import { parseNumeral } from "../../src/text/numerals.js";

describe("parseNumeral", () => {
  it.each([
    ["20", 20],
    ["0020", 20],
    ["十", 10],
    ["十五", 15],
    ["二十", 20],
    ["两百", 200],
    ["一百零五", 105],
    ["一百一十", 110],
    ["九千九百九十九", 9999],
    ["二〇二六", 2026],
    ["一〇八", 108],
  ])("reads %s", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(["", "0", "零", "10000", "十百", "百", "二三十", "一千二千", "一〇百", "半", "12a"])(
    "refuses %j",
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );
});

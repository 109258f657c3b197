import { expect, test } from "vitest";
import { initialsOf, pinyinOf, soundOf } from "../../src/text/pinyin.js";

test("gives pinyin without tones", () => {
  expect(pinyinOf("最低生活保障")).toBe("zuidishenghuobaozhang");
  expect(pinyinOf("绿化")).toBe("lvhua");
});

test("gives initials", () => {
  expect(initialsOf("居民身份证")).toBe("jmsfz");
  expect(initialsOf("2型糖尿病")).toBe("2xtnb");
});

test("tells what sounds the same", () => {
  expect(soundOf("底保")).toBe(soundOf("低保"));
  expect(soundOf("生份证")).toBe(soundOf("身份正"));
  expect(soundOf("低保")).not.toBe(soundOf("低报告"));
  expect(soundOf("工商")).not.toBe(soundOf("公社"));
});

test("keeps what it cannot read, and the length", () => {
  expect(pinyinOf("𠮷a1，")).toBe("𠮷a1，");
  for (const text of ["居民身份证（A级）", "𠮷祥", "滘"]) expect(soundOf(text)).toHaveLength(text.length);
});

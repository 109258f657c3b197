import { expect, test } from "vitest";
import { fold, isPlain } from "../../src/text/fold.js";

test("what is called plain stands in the one form that it has", () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const plain = characters.filter(isPlain);
  expect(plain.length).toBe(0x9fff - 0x4e00 + 1 + 10);
  for (const character of plain) expect(character.normalize("NFKC").toLowerCase()).toBe(character);
});

test.each([
  ["ＰＭ2.5", "pm2.5"],
  ["２０个工作日", "20个工作日"],
  ["公开　时限", "公开 时限"],
  ["\uf90a", "金"],
])("%s is folded to %s", (text, folded) => {
  expect(isPlain(text)).toBe(false);
  expect(fold(text)).toBe(folded);
});

/** The guides can be made into pages: Vue reads what is neither code nor a known tag as a template. */
import { readFileSync } from "node:fs";
import glob from "fast-glob";
import { expect, it } from "vitest";

const TAGS =
  "a|b|br|code|dd|details|dl|dt|em|i|img|kbd|p|pre|small|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul|ol|li|div|span";
/** A tag that no page has, or a template expression. */
const STRAY = new RegExp(
  `<(?!/?(?:${TAGS})\\b|!--|script setup|/script|[A-Z]\\w+ ?/?>|https?:|mailto:)[^\\s<=\\d]|\\{\\{`,
  "u",
);

it.each(
  glob.sync(["docs/**/*.md", "CHANGELOG.md", "CONTRIBUTING.md"], {
    ignore: ["docs/api/**", "docs/examples/**", "docs/.vitepress/**"],
  }),
)("%s", (file) => {
  const text = readFileSync(file, "utf8")
    .replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1 *$/gmu, "")
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/gu, "");
  expect(text.split("\n").filter((line) => STRAY.test(line))).toEqual([]);
});

import { expect, test } from "vitest";
import { catalog } from "../../src/index.js";
import { toSimplified } from "../../src/text/traditional.js";

test.each([
  ["鄉村建設規劃許可證", "乡村建设规划许可证"],
  ["農機購置補貼", "农机购置补贴"],
  ["賑災、撫卹金、繳費", "赈灾、抚恤金、缴费"],
  ["后台发布", "后台发布"],
  ["PM2.5 한국어 😀", "PM2.5 한국어 😀"],
  ["ａ農 b 機", "ａ农 b 机"],
])("%s becomes %s", (traditional, simplified) => {
  expect(toSimplified(traditional)).toBe(simplified);
});

test("the catalog is written in simplified characters throughout", () => {
  const words = catalog
    .items()
    .map(({ id, name, category, content }) => [id, name, category, ...content].join("\n"));
  expect(words.map(toSimplified)).toEqual(words);
  expect(words).toHaveLength(catalog.release.totals.items);
});

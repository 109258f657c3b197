import { describe, expect, test } from "vitest";
import { createThesaurus } from "../../src/search/thesaurus.js";

const { find, findBySound, spelt } = createThesaurus([
  ["社会保险", "社保"],
  ["社会保障卡", "社保卡"],
  ["居民身份证", "身份证"],
  ["就业困难人员", "4050"],
  ["燃气", "煤气", "gas"],
]);
const words = (mentions: ReturnType<typeof find>) => mentions.map(({ word, start }) => `${word}@${start}`);

describe("known words in a query", () => {
  test("are found where they stand, each time", () => {
    expect(words(find("社保和身份证和社保"))).toEqual(["身份证@3", "社保@0", "社保@7"]);
  });

  test("are the longest, not those within them", () => {
    expect(words(find("社保卡"))).toEqual(["社保卡@0"]);
  });

  test("come with all words for the same", () => {
    expect(find("煤气")[0]?.group).toEqual(["燃气", "煤气", "gas"]);
  });

  test("do not begin or end within numbers and Latin words", () => {
    expect(words(find("4050人员和gas费"))).toEqual(["4050@0", "gas@7"]);
    expect(find("14050")).toEqual([]);
    expect(find("40501")).toEqual([]);
    expect(find("gasoline biogas")).toEqual([]);
  });
});

describe("words that sound the same", () => {
  test("are found by sound, whatever the tone", () => {
    expect(words(findBySound("补办生份证"))).toEqual(["身份证@2"]);
  });

  test("are Chinese only", () => {
    expect(findBySound("4050 gas")).toEqual([]);
  });
});

test("words are known by pinyin and by its initials", () => {
  expect(spelt("sfz")).toEqual([["居民身份证", "身份证"]]);
  expect(spelt("shenfenzheng")).toEqual([["居民身份证", "身份证"]]);
  expect(spelt("sf")).toEqual([]);
});

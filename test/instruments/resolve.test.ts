import { describe, expect, test } from "vitest";
import { instrumentRegistry, parseCitations, resolveCitation } from "../../src/instruments/index.js";
import { fixture, instruments, registry } from "./registry.js";

const resolve = (text: string) => parseCitations(text).map((citation) => resolveCitation(citation, registry));
const withoutAliases = instrumentRegistry({
  instruments: instruments.map((instrument) => ({ ...instrument, aliases: [] })),
  horizons: registry.horizons,
});
const keys = (text: string) => [...new Set(resolve(text).flatMap((resolution) => resolution.keys))];

describe("every basis of the guidelines names the instruments that it is known to name", () => {
  test.each(fixture("basis"))("%s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  test("the parser does it, not the list of aliases: all but two resolve without them", () => {
    const failed = fixture("basis").filter(([text, expected]) => {
      const found = parseCitations(text).flatMap(
        (citation) => resolveCitation(citation, withoutAliases).keys,
      );
      return JSON.stringify(found) !== JSON.stringify(expected);
    });
    expect(failed.map(([text]) => text)).toEqual([
      "《国务院关于整合调整餐饮服务场所的公共场所卫生许可证和食品经营许可的决定》", // leaves 证 out
      "《国家卫生健康委关于修改<职业健康检查管理办法>等4部门规章的决定》（中华人民共和国国家卫生健康委员会令第2号）", // leaves 件 out
    ]);
  });
});

describe("every citation of the published lists names what a reader says it names", () => {
  test.each(fixture("observed"))("%s", (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });
});

describe("found", () => {
  test.each([
    ["国务院令第711号", "政府信息公开条例"],
    ["国发(2012)45号", "国务院关于进一步加强和改进最低生活保障工作的意见"],
    ["《低保工作的意见》（国发〔2012〕45号）", "国务院关于进一步加强和改进最低生活保障工作的意见"],
  ])("by number: %s", (text, expected) => {
    expect(resolve(text)).toEqual([{ keys: [expected], by: "number", candidates: [] }]);
  });

  test("two instruments where the tail names the second", () => {
    expect(keys("《关于全面推进政务公开工作的意见》(中办发〔2016〕8号)及其实施细则")).toEqual([
      "关于全面推进政务公开工作的意见",
      "《关于全面推进政务公开工作的意见》实施细则",
    ]);
  });
});

describe("not found, but proposed", () => {
  test.each([
    // An order's number may be that of an amendment, so that it does not decide against the title.
    ["《信息公开条例》（国务院令第711号）", "政府信息公开条例"],
    ["《中华人民共和国政府信息公开条件》", "政府信息公开条例"],
    [
      "《文化和旅游部关于落实“先照后证”改进文化市场行政审批工作的通知》",
      "文化部关于落实“先照后证”改进文化市场行政审批工作的通知",
    ],
    ["《中华人民共和国乡村振兴促进", "乡村振兴促进法"],
  ])("%s", (text, candidate) => {
    expect(resolve(text)).toEqual([{ keys: [], by: null, candidates: [candidate] }]);
  });
});

test("presidential orders are counted anew in each term: their number alone proposes only", () => {
  expect(resolve("主席令第七号")).toEqual([{ keys: [], by: null, candidates: ["行政许可法"] }]);
});

describe("neither found nor proposed: local instruments named after national ones, and words", () => {
  test.each([
    "凤翔县《经济适用住房管理办法》",
    "《郑州市商品房销售管理办法》第四十七条第五项",
    "《重庆市法律援助条例》",
    "《云南省实施〈中华人民共和国义务教育法〉办法》",
    "各地相关政策法规文件",
    `《${"长".repeat(350)}办法》`,
  ])("%s", (text) => {
    expect(resolve(text)).toEqual([{ keys: [], by: null, candidates: [] }]);
  });
});

test("sixty thousand unknown titles in a cell are all looked up", () => {
  const text = Array.from({ length: 60_000 }, (_, at) => `《关于${at}的办法》`).join("、");
  const found = resolve(text);
  expect(found).toHaveLength(60_000);
  expect(found.every(({ keys }) => keys.length === 0)).toBe(true);
});

describe("several texts of one title are told apart", () => {
  test.each([
    ["《政府信息公开条例》", "政府信息公开条例"],
    ["《中华人民共和国政府信息公开条例》（国务院令第711号）", "政府信息公开条例"],
    ["《中华人民共和国政府信息公开条例》（国务院令第492号）", "政府信息公开条例（2007年）"],
    ["《政府信息公开条例》（国务院令第492号，2019年修订）", "政府信息公开条例"],
    // An order's number may be that of an amendment.
    ["《政府信息公开条例》（国务院令第752号）", "政府信息公开条例"],
    ["《动物防疫等补助经费管理办法》（财农〔2017〕43号）", "动物防疫等补助经费管理办法"],
    ["《动物防疫等补助经费管理办法》（财农〔2020〕10号）", "动物防疫等补助经费管理办法（2020年）"],
    ["《工伤保险经办规程》（人社厅发〔2022〕24号）", "工伤保险经办规程（2022年）"],
    ["《特困人员认定办法》（民发〔2016〕178号）", "特困人员认定办法（2016年）"],
  ])("%s", (text, expected) => {
    expect(keys(text)).toEqual([expected]);
  });
});

test("only texts of one title, the year behind it, share one, and one notice may issue several", () => {
  const bare = (key: string) => key.replace(/（\d{4}年）$/u, "");
  const shared = [...registry.byTitle, ...registry.byShortTitle].filter(([, found]) => found.length > 1);
  for (const [, found] of shared) expect(new Set(found.map(bare)).size, found.join()).toBe(1);
  const numbers = [...registry.byNumber].filter(([, found]) => found.length > 1);
  expect(numbers.map(([number]) => number)).toEqual(["财农〔2020〕第10号"]);
});

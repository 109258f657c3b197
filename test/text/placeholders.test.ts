import { expect, test } from "vitest";
import { placeholdersIn } from "../../src/text/placeholders.js";

test.each([
  ["《XX省农机购置补贴实施方案》", ["《XX省农机购置补贴实施方案》"]],
  ["依照××县人民政府的通知", ["××县"]],
  ["《某某市城市管理条例》、《某某市城市管理条例》", ["《某某市城市管理条例》"]],
  ["《X省实施〈义务教育法〉办法》", ["《X省实施〈义务教育法〉办法》"]],
  ["__镇信访电话", ["__镇"]],
])("finds what the locality has to fill in: %s", (text, found) => {
  expect(placeholdersIn(text)).toEqual(found);
});

test.each([
  "《城乡规划法》",
  "PX项目环评",
  "AX市场监管",
  "3×2米公示牌",
  "某些情形下不予公开",
  "福建省农机购置补贴实施方案",
])("finds nothing in words that mean themselves: %s", (text) => {
  expect(placeholdersIn(text)).toEqual([]);
});

import { expect, it } from "vitest";
import { fileName } from "../../src/text/file-name.js";

it("keeps Chinese names and blanks", () => {
  expect(fileName("石狮市 鸿山镇人民政府")).toBe("石狮市 鸿山镇人民政府");
});

it("replaces what Windows refuses", () => {
  expect(fileName('甲/乙\\丙:"丁"*?<>|\t')).toBe("甲_乙_丙__丁_______");
  expect(fileName("甲. ")).toBe("甲");
  expect(fileName("..")).toBe("_");
});

it("leaves out marks that turn the writing round, so that a name ends as it seems to", () => {
  expect(fileName("目录\u202Exslx.exe\u2066\u2028")).toBe("目录xslx.exe");
});

import { expect, it } from "vitest";
import { countyIn } from "../../app/src/state/county-in.js";

it.each([
  ["永宁县石塘镇人民政府", "永宁县"],
  ["福建省石狮市鸿山镇人民政府", "石狮市"],
  ["福建省泉州市安溪县凤城镇人民政府", "安溪县"],
  ["某某区人民路街道办事处", "某某区"],
  ["石塘镇人民政府", null],
  ["县市场监督管理局", null],
  ["枣庄市市中区文化路街道办事处", null],
  ["", null],
])("the county in “%s” is %s", (name, county) => {
  expect(countyIn(name)).toBe(county);
});

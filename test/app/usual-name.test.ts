/** Names of departments that stand ready to be corrected. */
import { expect, test } from "vitest";
import { usualName } from "../../app/src/state/usual-name.js";

test.each([
  ["县级教育部门", ["市教育局", "区教育局", "教育局"], "临江县", "临江县教育局"],
  [
    "市场监督管理部门",
    ["市场监督管理局", "区市场监督管理局", "市场监管分局"],
    "临江县",
    "临江县市场监督管理局",
  ],
  ["县级人民政府民政部门", ["县民政局"], undefined, "某某县民政局"],
  ["税务主管部门", ["市监分局", "有关部门"], "临江县", null],
  // In full, as on the seal.
  ["人力资源社会保障部门", ["县人力社保局", "人力资源和社会保障局"], "临江县", "临江县人力资源和社会保障局"],
  // Nobody knows which department this is.
  ["相关审批部门", ["县行政审批局", "行政审批局"], "临江县", null],
])("%s with %j in %s is %s", (term, aliases, county, name) => {
  expect(usualName({ term, aliases }, county)).toBe(name);
});

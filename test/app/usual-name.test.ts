/** Names of departments that stand ready to be corrected. */
import { expect, test } from "vitest";
import { usualName } from "../../app/src/state/usual-name.js";

test.each([
  [["行政审批局", "县行政审批局"], "临江县", "临江县行政审批局"],
  [["市场监督管理局", "区市场监督管理局", "市场监管分局"], "临江县", "临江县市场监督管理局"],
  [["市教育局", "区教育局", "教育局"], "临江县", "临江县教育局"],
  [["县民政局"], undefined, "某某县民政局"],
  [["市监分局", "有关部门"], "临江县", null],
])("%j in %s is %s", (aliases, county, name) => {
  expect(usualName({ aliases }, county)).toBe(name);
});

import { expect, it } from "vitest";
import { type CatalogItem, catalog } from "../../src/index.js";
import { nearestItem } from "../../src/profile/likeness.js";

const [sample] = catalog.items({ domain: "ecological-environment" });
if (!sample) throw new Error("the package has this domain");
const national = (name: string): CatalogItem => ({ ...sample, category: "行政许可", name });

it.each([
  ["河湖排污口审批", "入河排污口设置审批"],
  ["入河排污口的设置审批", "入河排污口设置审批"],
])("an addition under a near name is taken for the national item: %s", (name, expected) => {
  const items = [national("排污许可证核发"), national(expected)];
  expect(nearestItem({ category: "水务管理", name, content: ["审批结果"] }, items)?.name).toBe(expected);
});

it.each(["排污口监测", "行政许可事项目录", "河湖管理保护"])(
  "but not what only shares a word with it: %s",
  (name) => {
    const items = [national("入河排污口设置审批"), national("危险废物经营许可证")];
    expect(nearestItem({ category: "水务管理", name, content: ["审批结果"] }, items)).toBeUndefined();
  },
);

import { expect, it } from "vitest";
import { readSiteColumns } from "../../src/portal/index.js";
import type { Grid } from "../../src/tables/read/index.js";

const grid = (...rows: string[][]): Grid[] => [
  {
    name: "",
    rows: rows.map((cells, at) => ({ row: at + 1, cells: cells.map((text) => ({ text, covered: false })) })),
  },
];

it("reads a level a column below a title, blank cells going on from above", () => {
  const columns = readSiteColumns(
    grid(["某县网站栏目", ""], ["一级栏目", "二级栏目"], ["社会救助", "临时救助"], ["", "医疗救助"]),
  );
  expect(columns).toEqual([
    { path: ["社会救助", "临时救助"], row: 3 },
    { path: ["社会救助", "医疗救助"], row: 4 },
  ]);
});

it("reads a name beside its parent, and whole paths", () => {
  expect(
    readSiteColumns(grid(["栏目名称", "上级栏目"], ["社会救助", ""], ["临时救助", "社会救助"])).map(
      ({ path }) => path,
    ),
  ).toEqual([["社会救助"], ["社会救助", "临时救助"]]);
  expect(readSiteColumns(grid(["栏目"], ["政务公开 > 社会救助 > 临时救助"]))).toMatchObject([
    { path: ["政务公开", "社会救助", "临时救助"] },
  ]);
});

it("finds none where no heading says so", () => {
  expect(readSiteColumns(grid(["姓名", "电话"], ["某", "1"]))).toEqual([]);
});

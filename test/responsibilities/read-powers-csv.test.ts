/** Responsibility lists as csv and pasted text: spans are lost, cells are cut into lines. */
import { expect, it } from "vitest";
import { readPowers } from "../../src/responsibilities/read/index.js";
import { readPastedGrids } from "../../src/tables/read/index.js";

const powersIn = async (text: string) => readPowers(await readPastedGrids(text)).powers;

it("two heading rows are joined, and what is blank below a merged cell goes on from above", async () => {
  const powers = await powersIn(
    "乡镇权责清单,,,,\n序号,职权名称,,职权类型,实施依据\n,主项,子项,,\n1,低保审核,初审,行政确认,《办法》\n,,复核,,《办法》\n2,规划许可,,,《城乡规划法》\n",
  );
  expect(powers).toMatchObject([
    { no: "1", name: "低保审核", subItem: "初审", type: "行政确认" },
    { no: null, name: "低保审核", subItem: "复核", type: "行政确认" },
    { no: "2", name: "规划许可", subItem: null, type: "行政确认" },
  ]);
});

it("articles on lines of their own belong to the basis above them", async () => {
  const powers = await powersIn(
    "序号\t职权名称\t职权类型\t实施依据\n1\t规划许可\t行政许可\t《城乡规划法》\n第四十一条\n2\t低保审核\t行政确认\t《办法》\n",
  );
  expect(powers).toMatchObject([{ basis: ["《城乡规划法》", "第四十一条"] }, { name: "低保审核" }]);
});

it("duties on rows of their own are added however many they are, and too many powers are refused", async () => {
  const head = "序号\t职权名称\t职权类型\t责任事项\n";
  const duties = Array.from({ length: 2_000 }, (_, at) => `\t\t\t责任${at}\n`).join("");
  const [power] = await powersIn(`${head}1\t低保审核\t行政确认\t受理\n${duties}`);
  expect(power?.duties).toHaveLength(2_001);
  const rows = Array.from({ length: 21 }, (_, at) => `${at + 1}\t审核${at}\t行政确认\t受理\n`);
  const grids = await readPastedGrids(head + rows.join(""));
  expect(readPowers(grids, { most: 21 }).powers).toHaveLength(21);
  const list = readPowers(grids, { most: 20 });
  expect(list.powers).toEqual([]);
  expect(list.problems).toMatchObject([{ rule: "list-too-long", level: "error" }]);
});

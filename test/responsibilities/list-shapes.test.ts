/** Lists of powers and of offices in the shapes that publishers give them, read from files. */
import { expect, it } from "vitest";
import { readOffices, readPowersWithOffices } from "../../src/responsibilities/read/index.js";
import { readGrids } from "../../src/tables/read/index.js";

const gridsOf = (file: string) => readGrids(new TextEncoder().encode(file));
const row = (...cells: string[]) =>
  `<tr>${cells.map((cell) => (cell.startsWith("<td") ? cell : `<td>${cell}</td>`)).join("")}</tr>`;
const page = (...rows: string[]) => `<html><meta charset=utf-8><table>${rows.join("")}</table></html>`;

/** `type/name/sub-item@office`, and the duties behind `!`. */
async function powersIn(file: string): Promise<string[]> {
  const { powers, problems } = readPowersWithOffices(await gridsOf(file));
  expect(problems).toEqual([]);
  return powers.map(({ type, name, subItem, office, duties }) =>
    [
      `${type ?? ""}/${name}`,
      subItem === null ? "" : `/${subItem}`,
      office === null ? "" : `@${office.replaceAll("\n", "、")}`,
      duties.length === 0 ? "" : `!${duties.join("、")}`,
    ].join(""),
  );
}

/** `agency>name!duties`. */
async function officesIn(file: string): Promise<string[]> {
  const { offices, problems } = readOffices(await gridsOf(file));
  expect(problems).toEqual([]);
  return offices.map(
    ({ agency, name, duties }) => `${agency === null ? "" : `${agency}>`}${name}!${duties.join("、")}`,
  );
}

it.each([
  [
    "lines that name the type, with counts, where merged cells are lost",
    "序号,职权名称,承办机构\n一、行政许可事项（共2项）,,\n1,甲,甲科\n2,乙,乙科\n,行政给付类（1项）,\n3,丙,丙科\n",
    ["行政许可/甲@甲科", "行政许可/乙@乙科", "行政给付/丙@丙科"],
  ],
  [
    "lines that name the type in other columns and count in two ways",
    "序号,职权名称,子项,承办机构\n一,行政处罚,,\n1,甲,子甲,甲科\n,,子乙,乙科\n（二）行政许可（共计1大项，2子项）,,,\n1,丙,,丙科\n03行政给付（1）,,,\n1,丁,,丁科\n",
    ["行政处罚/甲/子甲@甲科", "行政处罚/甲/子乙@乙科", "行政许可/丙@丙科", "行政给付/丁@丁科"],
  ],
  [
    "types that count their powers, and code numbers where lines name the types",
    "职权类型,职权名称,承办机构\n行政许可（2项）,甲,甲科\n,乙,乙科\n二、行政处罚,,\n2,丙,丙科\n",
    ["行政许可/甲@甲科", "行政许可/乙@乙科", "行政处罚/丙@丙科"],
  ],
  [
    "types with boxes in one cell",
    "职权名称,职权类型,承办机构\n甲,■行政许可 □行政处罚,甲科\n乙,□行政许可 ■行政处罚,乙科\n",
    ["行政许可/甲@甲科", "行政处罚/乙@乙科"],
  ],
  [
    "offices before the names, blank below the first of each, and none behind them",
    "承办机构,职权名称,职权类型\n甲科,甲,行政许可\n,乙,\n丙科,丙,行政处罚\n一、行政检查,,\n,丁,\n",
    ["行政许可/甲@甲科", "行政许可/乙@甲科", "行政处罚/丙@丙科", "行政检查/丁"],
  ],
  [
    "sums in any of the first columns",
    "序号,职权名称,职权类型,承办机构\n1,甲,行政许可,甲科\n,小计：1项,,\n2,乙,行政处罚,乙科\n合计,2,,\n,总计（2项）,,\n",
    ["行政许可/甲@甲科", "行政处罚/乙@乙科"],
  ],
  [
    "two lists side by side",
    "序号,职权名称,职权类型,,序号,职权名称,职权类型\n1,甲,行政许可,,3,丙,行政处罚\n2,乙,行政许可,,,,\n",
    ["行政许可/甲", "行政许可/乙", "行政处罚/丙"],
  ],
  [
    "two lists one below the other, whose columns stand in another order",
    "序号,职权名称,职权类型,承办机构\n1,甲,行政许可,甲科\n序号,职权类型,承办机构,职权名称\n2,行政处罚,乙科,乙\n",
    ["行政许可/甲@甲科", "行政处罚/乙@乙科"],
  ],
  [
    "a power a column",
    "职权名称,甲,乙,丙\n职权类型,行政许可,行政处罚,行政检查\n实施依据,《甲法》,《乙法》,《丙法》\n承办机构,甲科,乙科,丙科\n",
    ["行政许可/甲@甲科", "行政处罚/乙@乙科", "行政检查/丙@丙科"],
  ],
  [
    "several offices a line each in a cell that was pasted",
    "职权名称\t职权类型\t承办机构\n甲\t行政确认\t民政办\n社会事务办\n乙\t行政许可\t村建办\n自然资源所\n",
    ["行政确认/甲@民政办、社会事务办", "行政许可/乙@村建办、自然资源所"],
  ],
  [
    "a bureau over the powers that it has, pasted",
    "职权名称\t职权类型\t承办机构\n县民政局\n甲\t行政确认\t救助科\n县教育局\n乙\t行政许可\t基教科\n",
    ["行政确认/甲@救助科", "行政许可/乙@基教科"],
  ],
  [
    "types as boxes to be ticked",
    page(
      row("<td rowspan=2>序号", "<td rowspan=2>职权名称", "<td colspan=3>职权类型", "<td rowspan=2>承办机构"),
      row("行政许可", "行政处罚", "行政检查"),
      row("1", "甲", "√", "", "", "甲科"),
      row("2", "乙", "×", "√", "—", "乙科"),
      row("3", "丙", "", "", "○", "丙科"),
    ),
    ["行政许可/甲@甲科", "行政处罚/乙@乙科", "行政检查/丙@丙科"],
  ],
  [
    "a power a form",
    page(
      ...["甲", "乙"].flatMap((name, at) => [
        row("职权编码", `010${at}`, "职权类型", "行政许可"),
        row("职权名称", `<td colspan=3>${name}`),
        row("实施依据", `<td colspan=3>《${name}法》`),
        row("实施主体", "某镇", "承办机构", `${name}科`),
        row("责任事项", "<td colspan=3>1.受理<br>2.审查"),
      ]),
    ),
    ["行政许可/甲@甲科!受理、审查", "行政许可/乙@乙科!受理、审查"],
  ],
  [
    "a power a table",
    `<html><meta charset=utf-8>${["甲", "乙"].map((name) => `<table>${row("职权名称", name)}${row("职权类型", "行政处罚")}${row("承办机构", "某科")}</table>`).join("")}</html>`,
    ["行政处罚/甲@某科", "行政处罚/乙@某科"],
  ],
  [
    "types as headings over the tables",
    `<html><meta charset=utf-8>${["一、行政许可", "二、行政强制（共1项）"].map((type, at) => `<h2>${type}</h2><table>${row("序号", "职权名称")}${row("1", `甲${at}`)}</table>`).join("")}</html>`,
    ["行政许可/甲0", "行政强制/甲1"],
  ],
])("reads %s", async (_, file, expected) => {
  expect(await powersIn(file)).toEqual(expected);
});

it.each([
  [
    "parts of an agency as lines",
    "机构名称,主要职责\n（一）内设机构（2个）,\n党政办,文秘\n社会事务办,民政\n二、直属事业单位,\n便民服务中心,办事\n",
    ["党政办!文秘", "社会事务办!民政", "便民服务中心!办事"],
  ],
  [
    "numbers before the names, and an agency across",
    page(
      row("科室名称", "主要职责"),
      row("<td colspan=2>（一）县民政局（1个）"),
      row("1.救助科", "低保"),
      row("<td colspan=2>县教育局"),
      row("（2）基教科", "义务教育"),
    ),
    ["县民政局>救助科!低保", "县教育局>基教科!义务教育"],
  ],
  [
    "agencies that are blank below the first row of each",
    "单位,内设科室,职责\n县民政局,救助科,低保\n,养老科,养老服务\n县教育局,基教科,义务教育\n合计,3,\n",
    ["县民政局>救助科!低保", "县民政局>养老科!养老服务", "县教育局>基教科!义务教育"],
  ],
  [
    "numbers of powers by type beside the duties",
    page(
      row("<td rowspan=2>承办机构", "<td rowspan=2>主要职责", "<td colspan=2>职权类别", "<td rowspan=2>合计"),
      row("行政许可", "行政处罚"),
      row("民政办", "低保", "0", "2", "2"),
      row("村建办", "规划", "3", "1", "4"),
      row("合计", "", "3", "3", "6"),
    ),
    ["民政办!低保", "村建办!规划"],
  ],
  [
    "the number of powers in one column, signs of notes at the headings",
    "序号*,承办机构①,职权类别（数量）,主要职责（注1）\n1,民政办,7,低保\n2,村建办,4,规划\n",
    ["民政办!低保", "村建办!规划"],
  ],
  [
    "an office a form",
    page(
      ...["党政办：文秘", "社会事务办：民政"].flatMap((office) => {
        const [name = "", duties = ""] = office.split("：");
        return [row("机构名称", name), row("主要职责", duties), row("办公电话", "123")];
      }),
    ),
    ["党政办!文秘", "社会事务办!民政"],
  ],
  [
    "an office that is called as a heading is",
    "机构名称,职责\n办公室,文秘\n中心,办事\n",
    ["办公室!文秘", "中心!办事"],
  ],
])("reads offices with %s", async (_, file, expected) => {
  expect(await officesIn(file)).toEqual(expected);
});

it.each([
  ["in the first column", "部门,职权名称,承办科室\n县民政局,甲,救助科\n,乙,养老科\n县教育局,丙,基教科\n"],
  [
    "as lines, counted",
    "职权名称,职权类型,承办科室\n一、县民政局（2项）,,\n行政确认,,\n甲,,救助科\n乙,,养老科\n县教育局,,\n丙,,基教科\n",
  ],
])("powers belong to the agencies that stand over them %s", async (_, file) => {
  const { powers } = readPowersWithOffices(await gridsOf(file));
  expect(powers.map(({ subject, name }) => `${subject}>${name}`)).toEqual([
    "县民政局>甲",
    "县民政局>乙",
    "县教育局>丙",
  ]);
});

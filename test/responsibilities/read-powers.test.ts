import { describe, expect, it } from "vitest";
import { readPowers } from "../../src/responsibilities/read/index.js";
import { grid } from "./grids.js";

/** The rows and names of the powers in a table. */
function namesOf(text: string): string[] {
  const { powers, problems } = readPowers([grid(text)]);
  expect(problems).toEqual([]);
  return powers.map(({ row, name, subItem }) => `${row} ${name}${subItem === null ? "" : `/${subItem}`}`);
}

describe("readPowers", () => {
  it("reads a plain list", () => {
    const { powers, problems } = readPowers([
      grid(
        `
        序号 | 职权名称 | 职权类型 | 实施依据 | 实施主体 | 承办机构 | 责任事项
        1 | 乡村建设规划许可证核发 | 行政许可 | 《中华人民共和国城乡规划法》第四十一条/《村庄和集镇规划建设管理条例》第十八条 | 某镇人民政府 | 村镇建设办公室 | 1.受理/2.审查；告知
        `,
        "权责清单",
      ),
    ]);
    expect(problems).toEqual([]);
    expect(powers).toEqual([
      {
        table: "权责清单",
        row: 2,
        no: "1",
        type: "行政许可",
        name: "乡村建设规划许可证核发",
        subItem: null,
        basis: ["《中华人民共和国城乡规划法》第四十一条", "《村庄和集镇规划建设管理条例》第十八条"],
        subject: "某镇人民政府",
        office: "村镇建设办公室",
        duties: ["受理", "审查", "告知"],
      },
    ]);
  });

  it.each([
    ["权力名称", "权力类别", "设定依据", "行使主体", "责任科室"],
    ["事项名称", "事项类型", "职权依据", "责任主体", "内设机构"],
    ["行政权力事项名称", "类别", "法律依据", "实施机关", "承办股室"],
    ["职 权\n名 称（全称）", "权力类型", "依据", "实施部门", "责任科（股）室"],
  ])("knows the headings %s, %s, %s, %s, %s", (name, type, basis, subject, office) => {
    const row = (...cells: string[]) => cells.join(" | ");
    const { powers } = readPowers([
      grid(
        [
          row("序号", name.replace("\n", "/"), type, basis, subject, office),
          row("12.1", "甲", "行政给付", "《乙法》", "丙局", "丁科"),
        ].join("\n"),
      ),
    ]);
    expect(powers).toMatchObject([
      { no: "12.1", name: "甲", type: "行政给付", basis: ["《乙法》"], subject: "丙局", office: "丁科" },
    ]);
  });

  it.each([
    ["signs of notes", "职权名称① | 职权类型* | 实施依据（注1）| 实施主体注2 | 承办机构³"],
    ["numbers of columns", "1.职权名称 | 2.职权类型 | 三、实施依据 | 4、实施主体 | 5.承办机构"],
    ["traditional characters", "職權名稱 | 職權類型 | 實施依據 | 實施主體 | 承辦機構"],
    ["marks", "★职权名称 | ※职权类型 | 【实施依据】 | 实施主体：| 承办机构↓"],
    [
      "who fills them in",
      "职权名称[必填] | 职权类型（选填） | 实施依据〔单位填〕 | 实施主体 | 承办机构(科室)",
    ],
  ])("knows headings with %s", (_, headings) => {
    const { powers, problems } = readPowers([grid(`${headings}\n甲 | 行政给付 | 《乙法》 | 丙局 | 丁科`)]);
    expect(problems).toEqual([]);
    expect(powers).toMatchObject([
      { name: "甲", type: "行政给付", basis: ["《乙法》"], subject: "丙局", office: "丁科" },
    ]);
  });

  it("knows a heading and its part in one cell", () => {
    expect(
      namesOf(`
        序号 | 职权名称/主项 | 职权名称/子项 | 实施依据
        1 | 养老保险登记 | 参保登记 | 《社会保险法》
      `),
    ).toEqual(["2 养老保险登记/参保登记"]);
  });

  it("looks below titles, units and blank rows, and counts rows as a person does", () => {
    expect(
      namesOf(`
        某镇权责清单 | < | <
        编制单位：某镇人民政府 | < | 2024年

        序号 | 职权名称 | 实施依据
        1 | 甲 | 《乙法》
      `),
    ).toEqual(["5 甲"]);
  });

  it("reads a head of two rows, with merged cells and without", () => {
    expect(
      namesOf(`
        序号 | 职权名称 | < | 实施依据 | <
        ^ | 主项 | 子项 | 名称 | 条款
        1 | 养老保险登记 | 参保登记 | 《社会保险法》 | 第二十条
        2 | ^ | 暂停参保 | 《社会保险法》 | 第二十条
      `),
    ).toEqual(["3 养老保险登记/参保登记", "4 养老保险登记/暂停参保"]);
    expect(
      namesOf(`
        序号 | 职权名称 | | 实施依据
         | 主项 | 子项 |
        1 | 养老保险登记 | 参保登记 | 《社会保险法》
         |  | 暂停参保 |
      `),
    ).toEqual(["3 养老保险登记/参保登记", "4 养老保险登记/暂停参保"]);
  });

  it("puts an article behind the instrument in the column before it", () => {
    const { powers } = readPowers([
      grid(`
        序号 | 职权名称 | 实施依据 | <
        ^ | ^ | 名称 | 条款
        1 | 甲 | 《社会保险法》 | 第二十条
      `),
    ]);
    expect(powers[0]?.basis).toEqual(["《社会保险法》第二十条"]);
  });

  it("takes a cell across name and sub-item for a power without sub-items", () => {
    expect(
      namesOf(`
        序号 | 事项名称 | 子项名称 | 类型
        1 | 甲 | < | 行政许可
      `),
    ).toEqual(["2 甲"]);
  });

  it("reads 主项 beside 事项名称 as power and sub-item", () => {
    expect(
      namesOf(`
        序号 | 主项名称 | 事项名称
        1 | 社会保险登记 | 参保登记
      `),
    ).toEqual(["2 社会保险登记/参保登记"]);
  });

  it("gives the rows below a line the type that it names", () => {
    const { powers } = readPowers([
      grid(`
        序号 | 职权名称 | 实施依据
        一、行政许可（共2项） | < | <
        1 | 甲 | 《甲法》
        2 | 乙 | 《乙法》
        （二）行政处罚 | |
        3 | 丙 | 《丙法》
        合计：3 | < | <
      `),
    ]);
    expect(powers.map(({ name, type }) => [name, type])).toEqual([
      ["甲", "行政许可"],
      ["乙", "行政许可"],
      ["丙", "行政处罚"],
    ]);
  });

  it("adds rows that give a duty each to their power", () => {
    const { powers } = readPowers([
      grid(`
        序号 | 职权名称 | 实施依据 | 责任事项
        1 | 甲 | 《甲法》 | 受理
        ^ | ^ | ^ | 审查
         |  |  | 决定
        2 | 乙 | 《乙法》 | 受理
      `),
    ]);
    expect(powers).toMatchObject([
      { row: 2, name: "甲", basis: ["《甲法》"], duties: ["受理", "审查", "决定"] },
      { row: 5, name: "乙", duties: ["受理"] },
    ]);
  });

  it("repeats what 同上 repeats", () => {
    const { powers } = readPowers([
      grid(`
        序号 | 职权名称 | 类型 | 实施主体
        1 | 甲 | 行政许可 | 某局
        2 | 乙 | 同上 | 同 上
        3 | 丙 | 〃 | 另一局
      `),
    ]);
    expect(powers.map(({ type, subject }) => [type, subject])).toEqual([
      ["行政许可", "某局"],
      ["行政许可", "某局"],
      ["行政许可", "另一局"],
    ]);
  });

  it("leaves out heads that are repeated, and goes on in a table that a page break cut", () => {
    const first = grid(`
      序号 | 职权名称 | 类型
      1 | 甲 | 行政许可
      序号 | 职权名称 | 类型
      2 | 乙 | 行政许可
    `);
    const second = grid("3 | 丙 | 行政许可");
    expect(readPowers([first, second]).powers.map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
  });

  it("reads every sheet that is a list, and says which is not", () => {
    const { powers, problems } = readPowers([
      grid("序号 | 职权名称 | 类型\n1 | 甲 | 行政许可", "许可"),
      grid("序号 | 权力名称 | 依据\n1 | 乙 | 《乙法》", "处罚"),
      grid("村名 | 户数 | 人口\n子村 | 12 | 40", "村情"),
    ]);
    expect(powers.map(({ table, name }) => `${table} ${name}`)).toEqual(["许可 甲", "处罚 乙"]);
    expect(problems).toMatchObject([{ rule: "sheet-skipped", level: "info" }]);
    expect(problems[0]?.message.zh).toContain("村情");
  });

  it("asks for the column that it does not recognise by the headings that it saw", () => {
    const { powers, problems } = readPowers([grid("序号 | 干什么 | 凭什么\n1 | 甲 | 《甲法》")]);
    expect(powers).toEqual([]);
    expect(problems).toMatchObject([{ rule: "column-missing", level: "error" }]);
    expect(problems[0]?.message.zh).toContain("序号、干什么、凭什么");
    expect(problems[0]?.hint.zh).toContain("--column 职权名称=C");
  });

  it.each([{ name: "B" }, { name: "b" }, { name: "干什么" }])(
    "takes the column that a person names %j",
    (columns) => {
      const { powers, problems } = readPowers(
        [grid("某镇清单 | < | <\n序号 | 干什么 | 凭什么\n1 | 甲 | 《甲法》")],
        {
          columns,
        },
      );
      expect(problems).toEqual([]);
      expect(powers).toMatchObject([{ row: 3, name: "甲" }]);
    },
  );

  it("says that a named column is not there", () => {
    const { problems } = readPowers([grid("序号 | 职权名称 | 依据\n1 | 甲 | 《甲法》")], {
      columns: { office: "Z" },
    });
    expect(problems).toMatchObject([{ rule: "column-not-there" }]);
    expect(problems[0]?.message.zh).toContain("承办机构=Z");
  });

  it("reports a row without a name at its place", () => {
    const { powers, problems } = readPowers([
      grid("序号 | 职权名称 | 依据\n1 |  | 《甲法》\n2 | 乙 | 《乙法》", "表一"),
    ]);
    expect(powers).toHaveLength(1);
    expect(problems).toMatchObject([{ rule: "row-without-name", position: { line: 2 } }]);
  });

  it("says that a list is empty", () => {
    expect(readPowers([]).problems).toMatchObject([{ rule: "list-empty" }]);
    expect(readPowers([grid("序号 | 职权名称 | 依据")]).problems).toMatchObject([{ rule: "list-empty" }]);
  });
});

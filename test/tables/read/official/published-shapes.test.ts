/** Shapes that published lists have, whatever program saved them: marks, headings, totals, tables beside each other. */
import { describe, expect, it } from "vitest";
import { readPublishedFile } from "../../../../src/tables/read/file.js";
import { readTable, vocabulary } from "./grids.js";

const read = async (...lines: string[]) => (await readPublishedFile(lines.join("\n"), { vocabulary })).rows;

describe("a mark alone in its cell", () => {
  const HEAD = "序号,事项名称,公开内容,公开依据,全社会,特定群体,县级,乡级";

  it.each([
    ["＊", ""],
    ["*", ""],
    ["✔︎", ""],
    ["﹀", ""],
    ["ˇ", ""],
    ["🗹", "□"],
    ["✅", "❌"],
    ["Y", "N"],
    ["TRUE", "FALSE"],
    ["对", ""],
    ["打勾", ""],
    ["√。", ""],
    ["（√）", "（　）"],
    ["[x]", "[ ]"],
  ])("%s says yes, %s says no", async (yes, no) => {
    const rows = await read(
      HEAD,
      `1,办事指南,办理条件,《社会救助暂行办法》,${yes},${no},${yes},${no}`,
      `2,政策法规,文件名称,《社会救助暂行办法》,${yes},${no},${no},${yes}`,
    );
    expect(rows).toMatchObject([
      { audience: { public: true }, levels: ["county"] },
      { audience: { public: true }, levels: ["township"] },
    ]);
  });

  it("may stand behind its word, in each cell of a table", async () => {
    const [row] = await read(
      "序号,事项名称,公开内容,公开渠道和载体,公开层级",
      "1,办事指南,办理条件,政府网站■ 政府公报□ 公开查阅点■,县级☑ 乡级☐",
    );
    expect(row).toMatchObject({ channels: ["portal", "reading-point"], levels: ["county"] });
  });
});

describe("headings", () => {
  it.each([
    ["with notes", "序号①,一级事项,二级事项*,公开内容（要素）[注1],公开依据②,公开时限（必填）,公开主体注3"],
    ["with numbers", "序号,1.一级事项,2.二级事项,3.公开内容,4.公开依据,5.公开时限,6.公开主体"],
    ["with blanks", "序 号,一 级 事 项,二 级 事 项,公 开 内 容,公 开 依 据,公 开 时 限,公 开 主 体"],
  ])("%s are the official ones", async (_, head) => {
    const rows = await read(head, "1,低保,办事指南,办理条件,《社会救助暂行办法》,长期公开,县民政局");
    expect(rows).toMatchObject([
      {
        number: "1",
        category: "低保",
        name: "办事指南",
        basis: ["《社会救助暂行办法》"],
        deadline: "长期公开",
        subjects: ["县民政局"],
      },
    ]);
  });

  it("down the side, with an item a column, are those of a list", async () => {
    const rows = await read(
      "一级事项,低保,低保,临时救助",
      "二级事项,政策法规,办事指南,办事指南",
      "公开内容,文件名称,办理条件,申请材料",
      "公开时限,长期公开,及时公开,及时公开",
      "公开主体,县民政局,乡镇人民政府,县民政局",
    );
    expect(rows).toMatchObject([
      { category: "低保", name: "政策法规", subjects: ["县民政局"] },
      { category: "低保", name: "办事指南", subjects: ["乡镇人民政府"] },
      { category: "临时救助", name: "办事指南", content: ["申请材料"] },
    ]);
  });
});

describe("what stands among items", () => {
  const HEAD = "序号,一级事项,二级事项,公开内容,公开时限";

  it("and only counts them is none", async () => {
    const rows = await read(
      HEAD,
      "1,低保,办事指南,办理条件,长期公开",
      ",小计,1项,,",
      "2,临时救助,办事指南,申请材料,长期公开",
      "合计,,2项,,",
    );
    expect(rows.map(({ number, category }) => [number, category])).toEqual([
      ["1", "低保"],
      ["2", "临时救助"],
    ]);
  });

  it("and beside them, under numbers of its own, is another table: left out, or read where it is a list", async () => {
    const offices = await read(
      `${HEAD},,序号,办公室,电话`,
      "1,低保,办事指南,办理条件,长期公开,,1,民政办,无",
      "2,低保,政策法规,文件名称,长期公开,,,,",
    );
    expect(offices.map(({ number, name }) => [number, name])).toEqual([
      ["1", "办事指南"],
      ["2", "政策法规"],
    ]);
    const lists = await read(
      `${HEAD},${HEAD}`,
      "1,低保,办事指南,办理条件,长期公开,3,救灾,灾情信息,受灾情况,及时公开",
      "2,低保,政策法规,文件名称,长期公开,,,,,",
    );
    expect(lists.map(({ number, name }) => [number, name])).toEqual([
      ["1", "办事指南"],
      ["2", "政策法规"],
      ["3", "灾情信息"],
    ]);
  });

  it("a cell merged over two columns of one heading says its text once", async () => {
    const html = `<table><tr><td>序号<td colspan=2>一级事项<td colspan=2>二级事项<td>公开内容<td>公开时限</tr><tr><td>1<td colspan=2>低保<td colspan=2>办事指南<td>办理条件<td>长期公开</tr></table>`;
    expect(await read(html)).toMatchObject([{ category: "低保", name: "办事指南" }]);
  });
});

describe("one column for the subject and its office", () => {
  const named = (heading: string, ...texts: readonly string[]) => {
    const rows = texts.map((text, at) => [`事项${at}`, "名单", "长期", text]);
    const { rows: read, unread } = readTable(["二级事项", "公开内容", "公开时限", heading], ...rows);
    return { names: read.map(({ subjects, office }) => [subjects.join("、"), office]), unread };
  };

  it.each([
    "公开主体/责任科室",
    "公开主体（责任单位）",
    "责任部门/科室",
    "公开主体及承办机构",
    "承办科室（公开主体）",
  ])("%s gives both", (heading) => {
    const { names, unread } = named(
      heading,
      "县民政局/社会救助股",
      "县民政局（社会救助股）",
      "县教育局\n基础教育科",
      "县水利局 水资源股",
      "市场监管局食品股",
      "县民政局（社会救助股）、鸿山镇人民政府（民政办）",
    );
    expect(names).toEqual([
      ["县民政局", "社会救助股"],
      ["县民政局", "社会救助股"],
      ["县教育局", "基础教育科"],
      ["县水利局", "水资源股"],
      ["市场监管局", "食品股"],
      ["县民政局、鸿山镇人民政府", "社会救助股、民政办"],
    ]);
    expect(unread).toEqual([]);
  });

  it("gives the subject where no office can be told from it, and says so where the heading promises one", () => {
    const texts = ["县民政局", "县民政局、乡镇人民政府", "县人民政府办公室", ""];
    const names = [
      ["县民政局", null],
      ["县民政局、乡镇人民政府", null],
      ["县人民政府办公室", null],
      ["", null],
    ];
    const sure = named("公开主体/责任科室", ...texts);
    expect(sure.names).toEqual(names);
    expect(sure.unread.map(({ column, text }) => [column, text])).toEqual(
      texts.slice(0, 3).map((text) => ["office", text]),
    );
    expect(named("公开主体（责任单位）", ...texts)).toEqual({ names, unread: [] });
  });
});

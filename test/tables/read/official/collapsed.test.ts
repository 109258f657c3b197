/** Text copied from pages that merge cells, as browsers give it: what is merged stands once and leaves nothing behind. */
import { describe, expect, it } from "vitest";
import { readPublishedFile } from "../../../../src/tables/read/file.js";
import { vocabulary } from "./grids.js";

const HEAD = [
  "序号\t公开事项\t公开内容(要素)\t公开依据\t公开时限\t公开主体\t公开渠道和载体\t公开对象\t公开方式\t公开层级",
  "一级事项\t二级事项\t全社会\t特定群体\t主动\t依申请公开\t县级\t乡级",
];
const BASIS = "《社会救助暂行办法》\t长期公开\t县民政局\t■政府网站";
const TICKS = "√\t\t√\t\t√\t√";

const paste = (...lines: string[]) => readPublishedFile(lines.join("\n"), { vocabulary });

describe("text copied from a page with merged cells", () => {
  it("has its headings where they stood, and the category from above", async () => {
    const { rows, unread } = await paste(
      ...HEAD,
      `1\t最低生活保障\t政策法规文件\t各地配套文件\t${BASIS}\t${TICKS}`,
      `2\t办事指南\t办理条件；申请材料\t${BASIS}\t${TICKS}`,
      `3\t临时救助\t办事指南\t办理流程\t${BASIS}\t√\t\t√\t\t\t√`,
    );
    expect(rows.map(({ category, name, content }) => [category, name, content])).toEqual([
      ["最低生活保障", "政策法规文件", ["各地配套文件"]],
      ["最低生活保障", "办事指南", ["办理条件", "申请材料"]],
      ["临时救助", "办事指南", ["办理流程"]],
    ]);
    expect(rows.map(({ levels }) => levels)).toEqual([
      ["county", "township"],
      ["county", "township"],
      ["township"],
    ]);
    expect(rows[1]).toMatchObject({
      basis: ["《社会救助暂行办法》"],
      deadline: "长期公开",
      subjects: ["县民政局"],
      channels: ["portal"],
      audience: { public: true },
      method: "proactive",
    });
    expect(unread).toEqual([]);
  });

  it("has one row of headings where the last column is blank from top to bottom", async () => {
    const { rows } = await paste(
      "| 一级事项 | 二级事项 | 公开内容（要素） | 公开依据 | 公开时限 | 公开主体 | 公开渠道和载体 | 全社会 | 特定群体 | 主动 | 依申请 | 县级 | 乡级 | 村级 |",
      "| --- | --- | --- | --- | --- | --- | --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: |",
      `| 最低生活保障 | 政策法规文件 | 各地配套文件 | ${BASIS.replaceAll("\t", " | ")} | √ |  | √ |  | √ | √ |  |`,
    );
    expect(rows).toMatchObject([{ levels: ["county", "township"], method: "proactive" }]);
  });

  it("is read with bars between the cells and blanks within the headings", async () => {
    const { rows } = await paste(
      "(一)重大建设项目领域基层政务公开标准目录 |",
      "序 号 | 公开事项 | 公开内容(要素) | 公开依据 | 公开时限 | 公开主 体 | 公开渠道和载体 | 公开对象 | 公开方式 | 公开层级 |",
      "一级事 项 | 二级事 项 | 全社 会 | 特定 群众 | 主 动 | 依申请公开 | 乡级 |",
      "1 | 征收土 地信息 | 征收土 地信息 | 征地告知书 | 《政府信息公开条例》 | 信息形成20个工 作日内公开 | 某街道办事处 | ■政府网站 | √ |",
    );
    expect(rows).toMatchObject([
      {
        category: "征收土地信息",
        name: "征收土地信息",
        section: expect.stringContaining("重大建设项目"),
        deadline: "信息形成20个工作日内公开",
        channels: ["portal"],
        audience: { public: true },
      },
    ]);
  });

  it("is left alone where every row has all its cells", async () => {
    const { rows } = await paste(
      "序号\t一级事项\t二级事项\t公开内容\t公开时限",
      "1\t低保\t办事指南\t办理条件\t长期",
      "2\t办事指南\t\t长期公开的文件",
    );
    expect(rows.map(({ category, name }) => [category, name])).toEqual([
      ["低保", "办事指南"],
      ["办事指南", ""],
    ]);
  });

  it("has no ticks where blank cells between them were lost, rather than wrong ones", async () => {
    const { rows, unread } = await paste(
      "序号 | 公开事项 | 公开内容 | 公开时限 | 公开主体 | 公开对象 | 公开方式 | 公开层级 | |||",
      "一级事项 | 二级事项 | 三级事项 | 全社会 | 特定群体 | 主动 | 依申请公开 | 县级 | 乡级 | ||",
      "1 | 社会救助 | 低保 | 办事指南 | 办理条件 | 长期公开 | 县民政局 | √ | √ | √ | ||",
      "2 | 审核信息 | 名单 | 长期公开 | 乡镇人民政府 | √ | √ | √ | ||||",
      "低保政策 | 文件名称 | 长期公开 | 县民政局 | √ | √ | √ | |||||",
    );
    expect(
      rows.map(({ category, name, content, audience, method, levels }) => [
        category,
        name,
        content,
        audience,
        method,
        levels,
      ]),
    ).toEqual([
      ["社会救助", "低保/办事指南", ["办理条件"], null, null, null],
      ["社会救助", "低保/审核信息", ["名单"], null, null, null],
      ["社会救助", "低保/低保政策", ["文件名称"], null, null, null],
    ]);
    expect(new Set(unread.map(({ column }) => column))).toEqual(new Set(["audience", "method", "levels"]));
  });

  it("is read where both heading rows stand in one", async () => {
    const { rows } = await paste(
      [...HEAD.flatMap((line) => line.split("\t")), ""].join(" |\n"),
      [`1\t低保\t办事指南\t办理条件\t${BASIS}\t${TICKS}`, `2\t低保\t审核信息\t名单\t${BASIS}\t${TICKS}`]
        .map((line) => line.split("\t").join(" |\n"))
        .join(" |\n"),
    );
    expect(rows).toMatchObject([
      { number: "1", category: "低保", name: "办事指南", levels: ["county", "township"] },
      { number: "2", category: "低保", name: "审核信息", method: "proactive" },
    ]);
  });
});

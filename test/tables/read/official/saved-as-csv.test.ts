/** The official table saved as csv: spans are lost, and blank cells at the end of a row with them. */
import { describe, expect, it } from "vitest";
import { readPublishedFile } from "../../../../src/tables/read/file.js";
import { vocabulary } from "./grids.js";

const HEAD = [
  "序号,公开事项,,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,,公开方式,,公开层级,",
  ",一级事项,二级事项,,,,,,全社会,特定群体,主动,依申请公开,县级,乡级",
];
const BASIS = "《社会救助暂行办法》,长期公开,县民政局,■政府网站";

const csv = async (...lines: string[]) => (await readPublishedFile(lines.join("\r\n"), { vocabulary })).rows;

describe("the official table saved as csv", () => {
  it("has its two heading rows joined, the last span too", async () => {
    const rows = await csv(
      "社会救助领域基层政务公开标准目录,,,,,,,,,,,,,",
      ...HEAD,
      `1,最低生活保障,政策法规文件,文件名称,${BASIS},√,,√,,√,√`,
      `2,,办事指南,办理条件,${BASIS},,√,,√,,√`,
    );
    expect(rows).toMatchObject([
      {
        at: { row: 4 },
        number: "1",
        category: "最低生活保障",
        name: "政策法规文件",
        audience: { public: true },
        method: "proactive",
        levels: ["county", "township"],
      },
      {
        at: { row: 5 },
        number: "2",
        category: "最低生活保障",
        name: "办事指南",
        audience: { public: false },
        method: "on-request",
        levels: ["township"],
      },
    ]);
  });

  it.each([
    ["kept", HEAD],
    ["cut off at the end of the row", HEAD.map((line) => line.replace(/,+$/u, ""))],
  ])("is read with the blank cells of its headings %s", async (_, head) => {
    const [row] = await csv(...head, `1,临时救助,办事指南,办理条件,${BASIS},√,,√,,√,`);
    expect(row).toMatchObject({ number: "1", category: "临时救助", name: "办事指南", levels: ["county"] });
  });

  it("has three heading rows joined", async () => {
    const [row] = await csv(
      "序号,公开事项,,公开内容,公开时限,公开对象,,,公开层级,",
      ",一级事项,二级事项,,,全社会,特定群体,,县级,乡级",
      ",,,,,,名称,范围,,",
      "1,临时救助,办事指南,办理条件,长期公开,√,,,,√",
    );
    expect(row).toMatchObject({
      number: "1",
      name: "办事指南",
      audience: { public: true },
      levels: ["township"],
    });
  });

  it("ticks channels in columns of their own", async () => {
    const channels =
      "政府网站,政府公报,两微一端,发布会/听证会,广播电视,纸质媒体,公开查阅点,政务服务中心,便民服务站,入户/现场,社区/企事业单位/村公示栏（电子屏）,精准推送,其他";
    const rows = await csv(
      `序号,公开事项,,公开内容,公开时限,公开渠道和载体,,,,,,,,,,,,`,
      `,一级事项,二级事项,,,${channels}`,
      "（1）,（2）,（3）,（4）,（5）,（6）,（7）,（8）,（9）,（10）,（11）,（12）,（13）,（14）,（15）,（16）,（17）,（18）",
      "1,临时救助,办事指南,办理条件,长期公开,√,,,,,,√,√,,,,,",
      "2,,审批结果,名单,长期公开,√,,,,,,,,,,√,,√",
    );
    expect(rows).toMatchObject([
      { number: "1", category: "临时救助", channels: ["portal", "reading-point", "service-center"] },
      { number: "2", category: "临时救助", channels: ["portal", "notice-board", "other"] },
    ]);
  });
});

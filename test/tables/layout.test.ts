import { describe, expect, it } from "vitest";
import type { DisclosureList, ListRow } from "../../src/model/index.js";
import { layOut } from "../../src/tables/layout/index.js";
import { catalog, list, row, section, townshipList } from "./sample.js";

const { vocabulary } = catalog;
const zh = (value: DisclosureList) => layOut(value, { vocabulary, lang: "zh" });

/** The cells of a one-row list by column. */
function cellsOf(differs: Partial<ListRow>): Record<string, readonly string[]> {
  const { columns, sections } = zh(list([section([row(differs)])]));
  return Object.fromEntries(columns.map(({ key }, i) => [key, sections[0]?.rows[0]?.cells[i]?.lines ?? []]));
}

describe("columns", () => {
  it("are those of the official table, grouped under their common headings", () => {
    const [upper, lower] = zh(list([section([row()])])).head;
    expect(upper.map(({ text, columns, rows }) => [text, columns, rows])).toEqual([
      ["序号", 1, 2],
      ["公开事项", 2, 1],
      ["公开内容（要素）", 1, 2],
      ["公开依据", 1, 2],
      ["公开时限", 1, 2],
      ["公开主体", 1, 2],
      ["公开渠道和载体", 1, 2],
      ["公开对象", 2, 1],
      ["公开方式", 2, 1],
      ["公开层级", 2, 1],
    ]);
    expect(lower.map(({ text }) => text).join(" ")).toBe(
      "一级事项 二级事项 全社会 特定群体 主动 依申请 县级 乡级",
    );
  });

  it("have 村级 only where an item is disclosed in villages", () => {
    const keys = (levels: ListRow["levels"]) =>
      zh(list([section([row({ levels })])])).columns.map(({ key }) => key);
    expect(keys(["township"])).not.toContain("village");
    expect(keys(["township", "village"])).toContain("village");
  });
});

describe("cells", () => {
  it("print all thirteen channels, ticked or not, two on a line", () => {
    expect(cellsOf({ channels: ["portal", "notice-board"] }).channels).toEqual([
      "■政府网站　　　　□政府公报",
      "□两微一端　　　　□发布会/听证会",
      "□广播电视　　　　□纸质媒体",
      "□公开查阅点　　　□政务服务中心",
      "□便民服务站　　　□入户/现场",
      "■社区/企事业单位/村公示栏（电子屏）",
      "□精准推送　　　　□其他",
    ]);
  });

  it("name further channels behind 其他", () => {
    const lines = cellsOf({ channels: [{ other: "法律服务网" }, { other: "办税服务厅" }] }).channels;
    expect(lines?.at(-1)).toBe("■其他：法律服务网、办税服务厅");
    expect(cellsOf({ channels: ["other"] }).channels?.at(-1)).toBe("□精准推送　　　　■其他");
  });

  it("tick the audience, and name its groups where they are known", () => {
    const audience = (value: ListRow["audience"]) => {
      const cells = cellsOf({ audience: value });
      return [cells.public, cells.groups];
    };
    expect(audience({ public: true })).toEqual([["√"], []]);
    expect(audience({ public: false, groups: ["申请人", "村民"] })).toEqual([[], ["申请人、村民"]]);
    expect(audience({ public: false, groups: null })).toEqual([[], ["√"]]);
  });

  it("tick the method, both boxes where one part is on request", () => {
    const method = (value: ListRow["method"]) => {
      const cells = cellsOf({ method: value });
      return [cells.proactive, cells["on-request"]];
    };
    expect(method("proactive")).toEqual([["√"], []]);
    expect(method("on-request")).toEqual([[], ["√"]]);
    expect(method("both")).toEqual([["√"], ["√"]]);
  });

  it("say that a deadline is not known instead of leaving a hole", () => {
    expect(cellsOf({ deadline: null }).deadline).toEqual(["（时限不详，待补）"]);
  });

  it("mark an unverified item 待核实 and a partly attested one with *", () => {
    expect(cellsOf({ verification: "unverified" }).name).toEqual(["监督检查", "【待核实】"]);
    expect(cellsOf({ verification: "partial" }).name).toEqual(["监督检查*"]);
    expect(cellsOf({ verification: "attested" }).name).toEqual(["监督检查"]);
    expect(cellsOf({ verification: "local" }).name).toEqual(["监督检查"]);
  });

  it("hold no character that a document cannot hold", () => {
    expect(cellsOf({ name: "监\u0000督\u0008检\uD800查" }).name).toEqual(["监督检查"]);
  });
});

describe("sections", () => {
  it("merge the category over neighbouring rows only", () => {
    const rows = ["甲", "甲", "乙", "甲"].map((category) => row({ category }));
    const table = zh(list([section(rows)])).sections[0];
    expect(table?.rows.map(({ cells }) => cells[1]?.span)).toEqual([2, 0, 1, 1]);
  });

  it("count the marked items above the table", () => {
    const rows = (["unverified", "partial", "partial", "attested"] as const).map((verification) =>
      row({ verification }),
    );
    expect(zh(list([section(rows)])).sections[0]?.summary).toBe(
      "共4项；其中标“【待核实】”的1项尚未与公开页面核对；标“*”的2项有个别栏目未见于公开页面。",
    );
    expect(zh(list([section([row()])])).sections[0]?.summary).toBe("共1项。");
  });

  it("are numbered as the domains are", () => {
    expect(zh(townshipList).sections.map(({ title }) => title)).toContain(
      "（二十）社会救助领域政务公开事项标准目录",
    );
  });
});

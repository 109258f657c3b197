import { describe, expect, it } from "vitest";
import { type DisclosureList, ITEM_FIELDS, type ListRow } from "../../src/model/index.js";
import { layOut } from "../../src/tables/layout/index.js";
import { catalog, list, row, section } from "./sample.js";

const { vocabulary } = catalog;
const zh = (value: DisclosureList) => layOut(value, { vocabulary, lang: "zh" });

/** The cells of a one-row list by column. */
function cellsOf(differs: Partial<ListRow>): Record<string, readonly string[]> {
  const [table] = zh(list([section([row(differs)])])).sections;
  const lines = table?.columns.map(({ key }, i) => [key, table.rows[0]?.cells[i]?.lines ?? []]);
  return Object.fromEntries(lines ?? []);
}

/** The two heading rows of a list's tables. */
function headsOf(value: DisclosureList) {
  return zh(value).sections.map(({ head }) => head.map((cells) => cells.map(({ text }) => text)));
}

describe("columns", () => {
  it("are those of the official table, grouped under their common headings", () => {
    const [upper = [], lower = []] = zh(list([section([row()])])).sections[0]?.head ?? [];
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
      zh(list([section([row({ levels })])])).sections[0]?.columns.map(({ key }) => key);
    expect(keys(["township"])).not.toContain("village");
    expect(keys(["township", "village"])).toContain("village");
  });

  it("say what the boxes mean in the tables of domains whose own form does, and in no other", () => {
    const [told, untold] = headsOf(
      list([section([row()], { otherChannels: "optional" }), section([row()], { domain: "health" })]),
    );
    expect(told?.[0]).toContain("公开渠道和载体（“■”表示必选项，“□”表示可选项）");
    expect(untold?.[0]).toContain("公开渠道和载体");
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

  it("say that a deadline is to be filled in, and leave a blank that somebody has confirmed", () => {
    expect(cellsOf({ deadline: null, unchecked: ["deadline"] }).deadline).toEqual(["（时限不详，待补）"]);
    expect(cellsOf({ deadline: null }).deadline).toEqual([]);
  });

  it("mark what nobody has checked, as a whole or field by field", () => {
    expect(cellsOf({ unchecked: [...ITEM_FIELDS] }).name).toEqual(["监督检查", "【待核实】"]);
    expect(cellsOf({ unchecked: ["basis", "deadline"] }).name).toEqual([
      "监督检查",
      "【公开依据、公开时限待核实】",
    ]);
    expect(cellsOf({ unchecked: ITEM_FIELDS.slice(0, 6) }).name).toEqual(["监督检查", "【6个栏目待核实】"]);
    expect(cellsOf({ verification: "unverified" }).name).toEqual(["监督检查"]);
  });

  it("mark what has ended, in the basis and in the content", () => {
    const ended = {
      instrument: "甲",
      status: "repealed",
      since: null,
      successor: null,
      horizon: "2026-01-01",
    } as const;
    const cells = cellsOf({
      basis: ["《乙》", "《甲》第一条"],
      outdated: [{ index: 1, ...ended } as const],
      outdatedContent: [{ index: 0, ...ended } as const],
    });
    expect(cells.basis).toEqual(["《乙》", "《甲》第一条【已失效】"]);
    expect(cells.content?.[0]).toBe("●社会救助信访通讯地址【所引文件已失效】");
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

  it("say in a draft how many items are open, and nothing in a copy to publish", () => {
    const rows = [row({ unchecked: ["name"] }), row()];
    expect(zh(list([section(rows)])).sections[0]?.summary).toBe("共2项，其中标“待核实”的1项。");
    expect(zh(list([section([row()])])).sections[0]?.summary).toBe("");
  });

  it("are numbered without gaps", () => {
    const gapless = zh(list([section([row()], { number: 3 }), section([row()], { number: 20 })]));
    expect(gapless.sections.map(({ title }) => title.slice(0, 3))).toEqual(["（一）", "（二）"]);
  });
});

import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { disclosureListSchema } from "../../src/model/index.js";
import { countyList, list, row, section, text, townshipList } from "./sample.js";

/** Rows of a CSV as a program reads them, the BOM aside. */
const records = async (value: typeof countyList) =>
  papa.parse<Record<string, string>>((await text(value, "csv")).slice(1), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe("csv", () => {
  it("begins with a BOM and ends lines with CRLF, so that Excel reads it right", async () => {
    const csv = await text(list([section([row()])]), "csv");
    expect(csv.startsWith("\uFEFF事项编号,领域序号,领域,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(3);
  });

  it("has every item with id, domain and verification", async () => {
    const data = await records(countyList);
    const rows = countyList.sections.flatMap((one) => one.rows);
    expect(data.map((one) => one.事项编号)).toEqual(rows.map(({ id }) => id));
    expect(data.filter((one) => one.核实状态 === "待核实")).toHaveLength(countyList.counts.unverified);
    expect(new Set(data.map((one) => one.领域)).size).toBe(26);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("makes no formula of %j", async (name) => {
    const [record] = await records(list([section([row({ name })])]));
    expect(record?.二级事项).toBe(`'${name}`);
  });

  it("survives commas, quotes and line breaks in the data", async () => {
    const content = ['甲,"乙"', "丙"];
    const [record] = await records(list([section([row({ content })])]));
    expect(record?.["公开内容（要素）"]).toBe('甲,"乙"\n丙');
  });

  it("leaves an unknown deadline empty and lists only the channels that are used", async () => {
    const [record] = await records(
      list([section([row({ deadline: null, channels: ["portal", { other: "法律服务网" }] })])]),
    );
    expect(record?.公开时限).toBe("");
    expect(record?.公开渠道和载体).toBe("政府网站\n法律服务网");
  });
});

describe("md", () => {
  it("keeps markup of the data as text, one item a line", async () => {
    const md = await text(list([section([row({ name: "甲|乙 *丙* <b> `丁` [戊](己)\n庚" })])]), "md");
    const [line] = md.split("\n").filter((one) => one.includes("social-assistance-001"));
    expect(line).toContain("甲\\|乙 \\*丙\\* &lt;b&gt; \\`丁\\` \\[戊\\](己)<br>庚");
    expect(line?.match(/(?<!\\)\|/gu)).toHaveLength(15);
  });

  it("has one line an item, found by its id", async () => {
    const lines = (await text(countyList, "md")).split("\n");
    for (const { rows } of countyList.sections) {
      for (const { id } of rows) {
        expect(lines.filter((one) => one.startsWith(`| ${id} |`))).toHaveLength(1);
      }
    }
  });

  it("changes one line of a table when an item is put in the middle", async () => {
    const rows = ["001", "002", "003"].map((end) => row({ id: `social-assistance-${end}` }));
    const table = async (kept: typeof rows) =>
      (await text(list([section(kept)]), "md")).split("\n").filter((one) => /^\| social/u.test(one));
    const whole = await table(rows);
    expect(await table(rows.filter((_, index) => index !== 1))).toEqual([whole[0], whole[2]]);
  });

  it("marks what is unverified and lists local changes", async () => {
    const md = await text(townshipList, "md");
    expect(md).toContain("【待核实】");
    expect(md).toContain("> 标“【待核实】”的");
    expect(md).toContain("## 本地调整");
  });
});

describe("json", () => {
  it("is the list itself, valid by its schema", async () => {
    const value: unknown = JSON.parse(await text(townshipList, "json"));
    expect(disclosureListSchema.parse(value)).toEqual(townshipList);
  });
});

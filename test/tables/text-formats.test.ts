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
    expect(csv.startsWith("\uFEFF事项编号,领域官方序号,领域,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(3);
  });

  it("has every item with id and domain, and in a draft what is to be checked", async () => {
    const data = await records(countyList);
    const rows = countyList.sections.flatMap((one) => one.rows);
    expect(data.map((one) => one.事项编号)).toEqual(rows.map(({ id }) => id));
    expect(data.filter((one) => one.核实状态 !== "")).toHaveLength(
      rows.filter(({ unchecked }) => unchecked).length,
    );
    expect(data.filter((one) => one.失效的依据 !== "").length).toBeGreaterThan(0);
    expect(new Set(data.map((one) => one.领域)).size).toBe(26);
  });

  it("has no such columns in a copy to publish", async () => {
    const [record] = await records(list([section([row()])]));
    expect(Object.keys(record ?? {})).not.toContain("核实状态");
    expect(Object.keys(record ?? {})).not.toContain("失效的依据");
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
    const [line] = md.split("\n").filter((one) => one.includes("综合业务"));
    expect(line).toContain("甲\\|乙 \\*丙\\* &lt;b&gt; \\`丁\\` \\[戊\\](己)<br>庚");
    expect(line?.match(/(?<!\\)\|/gu)).toHaveLength(15);
  });

  it("has one line an item, found by its id", async () => {
    const lines = (await text(townshipList, "md")).split("\n");
    const ids = townshipList.sections.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids).toHaveLength(townshipList.counts.items);
    const found = ids.map((id) => lines.filter((line) => line.endsWith(` | ${id} |`)).length);
    expect(found).toEqual(ids.map(() => 1));
  });

  it("marks what is unverified", async () => {
    const md = await text(townshipList, "md");
    expect(md).toContain("待核实】");
    expect(md).toContain("> 本目录是草案");
  });
});

describe("json", () => {
  it("is the list itself, valid by its schema", async () => {
    const value: unknown = JSON.parse(await text(townshipList, "json"));
    expect(disclosureListSchema.parse(value)).toEqual(townshipList);
  });
});

import { describe, expect, it } from "vitest";
import {
  findHeader,
  foldHeading,
  type Grid,
  type HeadingSynonyms,
  isRepeatedHeader,
  readPastedGrids,
} from "../../../src/tables/read/index.js";

type Key = "number" | "category" | "name" | "content" | "public" | "groups" | "levels";

const SYNONYMS: HeadingSynonyms<Key> = {
  number: ["序号"],
  category: ["一级事项"],
  name: ["二级事项", "公开事项", "事项名称"],
  content: ["公开内容（要素）", "公开内容"],
  public: ["公开对象/全社会", "全社会"],
  groups: [(heading) => heading.startsWith("特定")],
  levels: ["公开层级"],
};

const grid = async (html: string): Promise<Grid> => {
  const [found] = await readPastedGrids(`<table>${html}</table>`);
  if (!found) throw new Error("no table");
  return found;
};
const keys = (header: ReturnType<typeof findHeader<Key>>) => Object.fromEntries(header?.columns ?? []);

const TWO_ROWS = `
  <tr><th colspan=7>救灾领域基层政务公开标准目录
  <tr><th rowspan=2>序号<th colspan=2>公开事项<th rowspan=2>公开内容<br>（要素）<th colspan=2>公开对象<th colspan=2>公开层级
  <tr><th>一级事项<th>二级事项<th>全社会<th>特定群众<th>县级<th>乡、村级`;
const BODY = "<tr><td>1<td>政策文件<td>法律法规<td>文件名称<td>√<td><td>√<td>√";

describe("folded headings", () => {
  it.each([
    ["公开 内容\n（要素）", "公开内容要素"],
    ["公開內容", "公开内容"],
    ["１．序　号：", "1序号"],
  ])("%j", (heading, folded) => {
    expect(foldHeading(heading)).toBe(folded);
  });
});

describe("headings", () => {
  it("of two rows under a title, parents and children", async () => {
    const header = findHeader(await grid(TWO_ROWS + BODY), SYNONYMS);
    expect(header?.at).toEqual([1, 2]);
    expect(keys(header)).toEqual({
      0: "number",
      1: "category",
      2: "name",
      3: "content",
      4: "public",
      5: "groups",
      6: "levels",
      7: "levels",
    });
    expect(header?.headings[7]).toEqual(["公开层级", "乡、村级"]);
    expect(header?.unknown).toEqual([]);
    expect(header?.missing).toEqual([]);
  });

  it("of one row, with those that are not known and those that are missing", async () => {
    const header = findHeader(
      await grid(`<tr><th>序号<th>公开事项<th>责任科室${"<tr><td>1<td>法规<td>办公室"}`),
      SYNONYMS,
    );
    expect(header?.at).toEqual([0]);
    expect(keys(header)).toEqual({ 0: "number", 1: "name" });
    expect(header?.unknown).toEqual([{ column: 2, heading: "责任科室" }]);
    expect(header?.missing).toEqual(["category", "content", "public", "groups", "levels"]);
  });

  it("of three rows", async () => {
    const header = findHeader(
      await grid(
        "<tr><th rowspan=3>序号<th colspan=3>公开信息<tr><th rowspan=2>公开事项<th colspan=2>公开对象<tr><th>全社会<th>特定群体<tr><td>1<td>法规<td>√<td>",
      ),
      SYNONYMS,
    );
    expect(header?.at).toEqual([0, 1, 2]);
    expect(keys(header)).toEqual({ 0: "number", 1: "name", 2: "public", 3: "groups" });
  });

  it("whose merges a csv has lost", async () => {
    const [table] = await readPastedGrids(
      "救灾领域目录,,,,\n序号,公开事项,,公开内容,备注\n,一级事项,二级事项,,\n1,政策文件,法律法规,文件名称,无",
    );
    const header = table && findHeader(table, SYNONYMS);
    expect(header?.at).toEqual([1, 2]);
    expect(keys(header ?? null)).toEqual({ 0: "number", 1: "category", 2: "name", 3: "content" });
    expect(header?.headings[4]).toEqual(["备注"]);
  });

  it("of three rows whose merges a csv has lost", async () => {
    const [table] = await readPastedGrids(
      "序号,公开事项,,公开内容,公开范围\n,,,,公开对象,,公开层级\n,一级事项,二级事项,,全社会,特定群体,县级,乡级\n1,政策文件,法规,名称,√,,√,√",
    );
    const header = table && findHeader(table, SYNONYMS);
    expect(header?.at).toEqual([0, 1, 2]);
    expect([...(header?.columns.values() ?? [])]).toEqual([
      "number",
      "category",
      "name",
      "content",
      "public",
      "groups",
      "levels",
      "levels",
    ]);
  });

  it("of two levels in one cell", async () => {
    const [table] = await readPastedGrids(
      '序号,公开事项/二级事项,"公开对象\n全社会",公开对象-特定群体\n1,法规,√,',
    );
    expect(keys((table && findHeader(table, SYNONYMS)) ?? null)).toEqual({
      0: "number",
      1: "name",
      2: "public",
      3: "groups",
    });
  });

  it("do not swallow the row below them", async () => {
    const merged = "<tr><td colspan=4>一、政策文件<tr><td>1<td>法规<td>规章<td>名称";
    const header = findHeader(
      await grid(`<tr><th>序号<th colspan=2>公开事项<th>公开内容${merged}`),
      SYNONYMS,
    );
    expect(header?.at).toEqual([0]);
  });

  it("are none where fewer than two columns are known", async () => {
    expect(
      findHeader(await grid("<tr><td>事项名称<td>法律法规<tr><td>公开时限<td>20个工作日内"), SYNONYMS),
    ).toBeNull();
  });

  it("that are repeated further down are known again", async () => {
    const table = await grid(TWO_ROWS + BODY + TWO_ROWS + BODY);
    const header = findHeader(table, SYNONYMS);
    const repeats = table.rows.flatMap((row, index) =>
      header && isRepeatedHeader(row, header) ? [index] : [],
    );
    expect(repeats).toEqual([1, 2, 5, 6]);
  });
});

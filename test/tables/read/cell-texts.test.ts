/** What stands in cells: as a person sees it, whatever characters a program took for it. */
import { strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderReport } from "../../../src/tables/index.js";
import { type Grid, readGrids } from "../../../src/tables/read/index.js";
import { readPublished } from "../../../src/tables/read/official/index.js";
import { seen } from "../../../src/tables/read/seen.js";
import { catalog } from "../sample.js";
import { document, utf8, workbook } from "./made.js";
import { first } from "./shown.js";

const texts = async (bytes: Uint8Array) =>
  (await readGrids(bytes))[0]?.rows.map(({ cells }) => cells.map(({ text }) => text));

describe("characters", () => {
  it.each([
    ["variation selectors", "✔\uFE0F", "✔"],
    ["soft hyphens, joiners, isolates", "最低\u00AD生\u200B活\u2066保障\u2069", "最低生活保障"],
    ["glyphs of symbol fonts", "\uF0FE网站\uF0A8公报\uF0FC", "☑网站□公报√"],
    ["radicals of two blocks", "县⺠政局⼈⺠⻔⽣", "县民政局人民门生"],
    ["compatibility ideographs and upright brackets", "\uF9DB︵一︶", "率（一）"],
    ["what is no character", "甲\uFFFE乙\uFFFF", "甲乙"],
    ["halves of characters", "甲\uD800乙", "甲\uFFFD乙"],
    ["whole characters of two halves", "𠀀😜", "𠀀😜"],
    ["an apostrophe before a text", "'办事指南", "办事指南"],
    ["an apostrophe before a formula", "'=1+1", "=1+1"],
    ["quotation marks", "'十四五'规划", "'十四五'规划"],
    ["a formula that is a text", '="001"', "001"],
    ["the same by a function", '=T("001")', "001"],
  ])("%s", (_, text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

describe("numbers", () => {
  const shown = async (code: string, value: string, attributes = "") => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
    const cell = `<sheetData><row r="1"><c r="A1" s="1" ${attributes}><v>${value}</v></c></row></sheetData>`;
    return (await texts(workbook(cell, { "xl/styles.xml": strToU8(styles) })))?.[0]?.[0];
  };

  it.each([
    ["[DBNum1][$-804]yyyy年m月d日", "45282", "二〇二三年十二月二十二日"],
    ["[DBNum1][$-804]General", "105", "一百〇五"],
    ['[DBNum2]General"元"', "12", "壹拾贰元"],
    ["[DBNum1]0", "20", "二〇"],
    ["G/通用格式", "12", "12"],
    ['G/通用格式"个工作日"', "20", "20个工作日"],
    ["[$¥-804]#,##0.00", "1234.5", "¥1,234.50"],
    ["# ?/?", "1.5", "1 1/2"],
    ["# ??/8", "0.25", "2/8"],
    ["# ?/????????????????", "1e-300", "0"],
    ["#\\ ??/?????????", "0.3333333", "1/3"],
    ['[Red]# ?/?????????"亩"', "1.5", "1 1/   2亩"],
  ])("%s of %s", async (code, value, expected) => {
    expect(await shown(code, value)).toBe(expected);
  });

  it("dates that are written down as such", async () => {
    expect(await shown('yyyy"年"m"月"d"日"', "2024-01-01T00:00:00", 't="d"')).toBe("2024年1月1日");
    expect(await shown("General", "2024-01-01T08:30:00", 't="d"')).toBe("2024/1/1 8:30");
  });
});

describe("spreadsheets as one text", () => {
  it("of 2003: comments are none of the cell, numbers and dates as their styles say", async () => {
    const xml = `<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="Long Date"/></Style><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style></Styles><Worksheet ss:Name="目录"><Table><Row><Cell><Data ss:Type="String">办事指南</Data><Comment><ss:Data><B>批注</B></ss:Data></Comment></Cell><Cell ss:StyleID="d"><Data ss:Type="DateTime">2024-01-01T00:00:00.000</Data></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.5</Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(await texts(utf8(xml))).toEqual([["办事指南", "2024年1月1日", "50.00%"]]);
  });

  it("of OpenDocument: pronunciation, notes and drawings are none of the cell; a value without text is shown", async () => {
    const cells = [
      "<text:p>特困<text:ruby><text:ruby-base>人员</text:ruby-base><text:ruby-text>rén yuán</text:ruby-text></text:ruby></text:p>",
      "<office:annotation><text:p>批注</text:p></office:annotation><text:p>供养<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note></text:p>",
      "<draw:frame><draw:text-box><text:p>图</text:p></draw:text-box></draw:frame><text:p>甲\n  乙</text:p>",
    ].map((content) => `<table:table-cell>${content}</table:table-cell>`);
    const value = '<table:table-cell office:value-type="float" office:value="12"/>';
    const xml = `<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="目录"><table:table-row>${cells.join("")}${value}</table:table-row></table:table></office:spreadsheet></office:body></office:document>`;
    expect(await texts(utf8(xml))).toEqual([["特困人员", "供养", "甲 乙", "12"]]);
  });
});

describe("errors of formulas", () => {
  it("say nothing of the item, and are reported", async () => {
    const rows = [
      ["序号", "一级事项", "二级事项", "公开依据", "公开时限"],
      ["1", "#N/A", "办事指南", "#REF!", "及时"],
      ["2", "临时救助", "办事指南", "《办法》", "Err:502"],
    ];
    const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
    const table = readPublished(await readGrids(utf8(html)), catalog.vocabulary);
    expect(table.rows.map(({ category, basis, deadline }) => [category, basis, deadline])).toEqual([
      [null, [], "及时"],
      ["临时救助", ["《办法》"], null],
    ]);
    expect(table.unread.map(({ column, text }) => [column, text])).toEqual([
      ["category", "#N/A"],
      ["basis", "#REF!"],
      ["deadline", "Err:502"],
    ]);
  });
});

it("no character that XML cannot hold reaches a workbook", async () => {
  const columns = [{ heading: "列\uFFFF", width: 10, align: "left" as const }];
  const tables = [{ title: "表", columns, rows: [["丙\uFFFE"]] }];
  const report = { title: "报告\uFFFE", lines: ["甲\u0001乙"], tables, lang: "zh" as const };
  const bytes = await renderReport(report, "xlsx");
  const parts = Object.values(unzipSync(bytes as Uint8Array)).map((part) => new TextDecoder().decode(part));
  expect(parts.join("\n")).toContain("丙");
  expect(parts.filter((part) => /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/u.test(part))).toEqual([]);
});

describe("texts that a merged cell covers", () => {
  const text = (reference: string, words: string) => `<c r="${reference}" t="str"><v>${words}</v></c>`;
  const merged = (...words: readonly [string, string][]) =>
    workbook(
      `<sheetData><row r="1">${words.map(([at, one]) => text(at, one)).join("")}</row></sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>`,
    );

  const told = (grid: Grid | undefined) =>
    grid?.warnings?.filter(({ code }) => code === "text-covered").map(({ at, text }) => [at.column, text.zh]);

  it("are told, and not read", async () => {
    const [grid] = await readGrids(merged(["A1", "办事指南"], ["B1", "旧的名称"], ["D1", "旁边"]));
    expect(grid?.rows[0]?.cells.map((cell) => cell.text)).toEqual([
      "办事指南",
      "办事指南",
      "办事指南",
      "旁边",
    ]);
    expect(told(grid)).toEqual([[2, expect.stringContaining("旧的名称")]]);
  });

  it("are none where they say the same, or are blank", async () => {
    const [grid] = await readGrids(merged(["A1", "办事指南"], ["B1", "办事指南"], ["C1", ""]));
    expect(told(grid)).toEqual([]);
  });
});

describe("pictures in cells that hold nothing else", () => {
  const warned = async (bytes: Uint8Array) =>
    ((await readGrids(bytes))[0]?.warnings ?? [])
      .filter(({ code }) => code === "picture-unread")
      .map(({ code, at }) => [code, at.row, at.column]);
  const picture = "<w:p><w:r><w:drawing><wp:inline><a:blip r:embed='r'/></wp:inline></w:drawing></w:r></w:p>";

  it("are told, those beside a text are not: docx, odt, pages", async () => {
    const cell = (text: string) => `<w:tc>${text}</w:tc>`;
    const words = "<w:p><w:r><w:t>甲</w:t></w:r></w:p>";
    const cells = [words, words + picture, picture].map(cell).join("");
    expect(await warned(document(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`))).toEqual([
      ["picture-unread", 1, 3],
    ]);
    const frame = '<draw:frame><draw:image xlink:href="Pictures/1.png"/></draw:frame>';
    const texts = ["甲", `乙${frame}`, frame].map(
      (text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`,
    );
    const odt = `<office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><table:table><table:table-row>${texts.join("")}</table:table-row></table:table></office:text></office:body></office:document>`;
    expect(await warned(utf8(odt))).toEqual([["picture-unread", 1, 3]]);
    const page =
      "<table><tr><td>甲<td><img src=a.png>乙<td><img src=a.png><td><img src=b.gif width=1><td><img alt=√></table>";
    expect(await warned(utf8(page))).toEqual([["picture-unread", 1, 3]]);
  });

  it("are told of workbooks, where they float over a cell or a formula names them", async () => {
    const anchor = (column: number, row: number) =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>${row}</xdr:row></xdr:from><xdr:pic/></xdr:twoCellAnchor>`;
    const text = (reference: string, words: string) => `<c r="${reference}" t="str"><v>${words}</v></c>`;
    const rows = `<row r="1">${text("A1", "甲")}${text("B1", "乙")}</row><row r="2">${text("A2", "丙")}${text("C2", "=DISPIMG(&quot;ID_1&quot;,1)")}</row>`;
    const more = {
      "xl/worksheets/_rels/sheet1.xml.rels": utf8(
        '<Relationships><Relationship Id="d" Type="http://x/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
      ),
      "xl/drawings/drawing1.xml": utf8(`<xdr:wsDr>${anchor(1, 1)}${anchor(0, 0)}</xdr:wsDr>`),
    };
    const bytes = workbook(`<sheetData>${rows}</sheetData>`, more);
    expect(await warned(bytes)).toEqual([
      ["picture-unread", 2, 3],
      ["picture-unread", 2, 2],
    ]);
    expect((await first(bytes))?.[1]).toEqual(["丙", "", "\uFFFD"]);
    const damaged = workbook(`<sheetData>${rows}</sheetData>`, {
      ...more,
      "xl/drawings/drawing1.xml": utf8("<xdr:wsDr><<"),
    });
    expect((await first(damaged))?.[0]).toEqual(["甲", "乙"]);
  });
});

import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { writeOds, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { type Grid, readGrids, readPastedGrids } from "../../../src/tables/read/index.js";
import { document, utf8, workbook } from "./made.js";
import { first, shown } from "./shown.js";

const names = (grids: readonly Grid[]) => grids.map(({ name }) => name);

describe("xlsx", () => {
  it("shows numbers and dates as the sheet does", async () => {
    const styled = (value: number | Date, numFmt: string) => ({ value, style: { numFmt } });
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "数",
          rows: [[12.1, 20, 0.1 + 0.2, true]],
          cells: new Map([
            ["1,0", styled(0.25, "0%")],
            ["1,1", styled(12, "0.00")],
            ["1,2", styled(new Date(Date.UTC(2023, 4, 1)), 'yyyy"年"m"月"d"日"')],
            ["1,3", styled(45047, "yyyy/m/d")],
          ]),
        },
      ],
    });
    expect(await first(bytes)).toEqual([
      ["12.1", "20", "0.3", "TRUE"],
      ["25%", "12.00", "2023年5月1日", "2023/5/1"],
    ]);
  });

  it("joins rich text, leaves pronunciation out and knows escaped characters", async () => {
    const strings =
      "<sst><si><r><t>公开</t></r><r><t xml:space='preserve'> 事项</t></r><rPh><t>gong</t></rPh></si><si><t>甲_x000D_&#10;乙</t></si></sst>";
    const bytes = workbook('<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>', {
      "xl/sharedStrings.xml": strToU8(strings),
    });
    expect(await first(bytes)).toEqual([["公开 事项", "甲\n乙"]]);
  });

  it("repeats merged text in the cells that it covers", async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "目录",
          rows: [
            ["公开事项", null, "依据"],
            ["政策", "法规", "条例"],
            [null, "规章", "办法"],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 1 },
            { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
          ],
        },
      ],
    });
    expect(await first(bytes)).toEqual([
      ["公开事项", "^公开事项", "依据"],
      ["政策", "法规", "条例"],
      ["^政策", "规章", "办法"],
    ]);
  });

  it("leaves hidden sheets and rows without text out, and keeps the numbers of rows", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "字典", rows: [["行政许可"]], hidden: true },
        { name: "目录", rows: [["目录"], [null], ["一级", "二级"]] },
        { name: "空", rows: [] },
      ],
    });
    const grids = await readGrids(bytes);
    expect(names(grids)).toEqual(["目录"]);
    expect(grids[0]?.rows.map(({ row }) => row)).toEqual([1, 3]);
  });
});

describe("xls", () => {
  it("is read like the xlsx that it was made from", async () => {
    const bytes = new Uint8Array(
      readFileSync(new URL("../../fixtures/tables/affordable-housing.xls", import.meta.url)),
    );
    const grid = (await readGrids(bytes)).find(({ name }) => name === "09 保障性住房");
    expect(
      shown(grid)
        ?.slice(2, 4)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ["序号", "公开事项", "^公开事项", "公开内容（要素）"],
      ["^序号", "一级事项", "二级事项", "^公开内容（要素）"],
    ]);
    expect(grid?.rows.some(({ cells }) => cells[1]?.covered && cells[1].text === "法规政策")).toBe(true);
  });
});

describe("ods", () => {
  it("is read with its merges and repeats", async () => {
    const rows = [
      ["公开事项", null],
      ["政策", "法规"],
      ["同", "同"],
    ];
    const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }];
    expect(await first(await writeOds({ sheets: [{ name: "目录", rows, merges }] }))).toEqual([
      ["公开事项", "^公开事项"],
      ["政策", "法规"],
      ["同", "同"],
    ]);
  });

  it("keeps the lines of a cell, leaves comments and hidden sheets out", async () => {
    const sheet = (name: string, style: string, cells: string) =>
      `<table:table table:name="${name}" table:style-name="${style}"><table:table-row>${cells}</table:table-row></table:table>`;
    const cell =
      "<table:table-cell><office:annotation><text:p>批注</text:p></office:annotation><text:p>甲<text:s text:c='2'/>乙</text:p><text:p>丙</text:p></table:table-cell>";
    const hidden =
      '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const repeated =
      '<table:table-cell table:number-columns-repeated="2"><text:p>丁</text:p></table:table-cell>';
    const content = `<x>${hidden}${sheet("隐藏", "ta2", cell)}${sheet("目录", "ta1", cell + repeated)}</x>`;
    const grids = await readGrids(zipSync({ "content.xml": strToU8(content) }));
    expect(names(grids)).toEqual(["目录"]);
    expect(shown(grids[0])).toEqual([["甲  乙\n丙", "丁", "丁"]]);
  });

  it("shows the ticks of fonts of symbols, of a cell or of a part of its text", async () => {
    const style = (name: string, font: string) =>
      `<style:style style:name="${name}"><style:text-properties ${font}/></style:style>`;
    const styles =
      style("ce1", "fo:font-family=\"'Wingdings 2'\"") + style("T1", 'style:font-name="Webdings"');
    const cell = (attributes: string, text: string) =>
      `<table:table-cell${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const cells =
      cell(' table:style-name="ce1"', "R") +
      cell("", '<text:span text:style-name="T1">a</text:span>a') +
      cell("", "R");
    const content = `<x>${styles}<table:table table:name="目录"><table:table-row>${cells}</table:table-row></table:table></x>`;
    expect(await first(zipSync({ "content.xml": strToU8(content) }))).toEqual([["☑", "√a", "R"]]);
    const workbook = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="s1"><Font ss:FontName="Wingdings 2"/></Style></Styles><Worksheet ss:Name="目录"><Table><Row><Cell ss:StyleID="s1"><Data ss:Type="String">R</Data></Cell><Cell><ss:Data ss:Type="String"><Font html:Face="Wingdings">þ</Font>R</ss:Data></Cell></Row></Table></Worksheet></Workbook>`;
    expect(await first(strToU8(workbook))).toEqual([["☑", "☑R"]]);
  });

  it("counts rows without text, and takes values that no paragraph shows", async () => {
    const row = (cells: string, attributes = "") =>
      `<table:table-row${attributes}>${cells}</table:table-row>`;
    const blank = row('<table:table-cell table:style-name="ce1" table:number-columns-repeated="3"/>');
    const value = '<table:table-cell office:value-type="float" office:value="7"/>';
    const rows = row(value) + blank.repeat(2) + row(value) + blank + row(value, ' table:style-name="ro1"');
    const content = `<x><table:table table:name="目录">${rows}</table:table></x>`;
    const [grid] = await readGrids(zipSync({ "content.xml": strToU8(content) }));
    expect(grid?.rows.map(({ row, cells }) => [row, cells[0]?.text])).toEqual([
      [1, "7"],
      [4, "7"],
      [6, "7"],
    ]);
  });

  it("names the tables of a document by the heading or the line before each", async () => {
    const table =
      '<table:table table:name="Table1"><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row></table:table>';
    const heading =
      '<text:h text:outline-level="1">一、救灾<text:note><text:p>注</text:p></text:note></text:h>';
    const body = `<office:body><office:text>${heading}<text:p>共1项</text:p>${table}<text:p>附表</text:p><text:p>共1项。</text:p>${table}${table}</office:text></office:body>`;
    const grids = await readGrids(zipSync({ "content.xml": strToU8(`<x>${body}</x>`) }));
    expect(names(grids)).toEqual(["一、救灾", "附表", "Table1"]);
  });
});

describe("docx", () => {
  const p = (text: string, properties = "") => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const tc = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const tr = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

  it("knows cells that are merged both ways", async () => {
    const body = `<w:tbl>${tr(tc(p("公开事项"), '<w:gridSpan w:val="2"/>'), tc(p("依据"), '<w:vMerge w:val="restart"/>'))}${tr(tc(p("一级")), tc(p("二级")), tc(p(""), "<w:vMerge/>"))}</w:tbl>`;
    expect(await first(document(body))).toEqual([
      ["公开事项", "^公开事项", "依据"],
      ["一级", "二级", "^依据"],
    ]);
  });

  it("names a table by the heading or the line before it", async () => {
    const table = `<w:tbl>${tr(tc(p("一级")), tc(p("二级")))}</w:tbl>`;
    const heading = p("一、救灾", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
    const grids = await readGrids(document(`${heading}${p("共3项")}${table}${p("附表")}${table}${table}`));
    expect(names(grids)).toEqual(["一、救灾", "附表", ""]);
  });

  it("breaks lines between paragraphs, reads ticks of symbol fonts, leaves hidden and moved text out", async () => {
    const sym = '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>';
    const box = '<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\uF0A8</w:t></w:r>';
    const vanished = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>";
    const moved =
      "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:del><w:r><w:delText>删去</w:delText></w:r></w:del>";
    const cell = `<w:p>${sym}<w:r><w:t>政府网站</w:t><w:br/></w:r>${box}<w:r><w:t>公报</w:t></w:r>${vanished}${moved}</w:p>${p("其他")}`;
    expect(await first(document(`<w:tbl>${tr(tc(cell), tc(p("乙")))}</w:tbl>`))).toEqual([
      ["☑政府网站\n□公报\n其他", "乙"],
    ]);
  });
});

describe("fonts of symbols", () => {
  it("draw ticks in cells and runs of a workbook", async () => {
    const fonts = ["宋体", "Wingdings 2", "Webdings"].map((name) => `<font><name val="${name}"/></font>`);
    const formats = [0, 1, 2].map((font) => `<xf fontId="${font}"/>`);
    const styles = `<styleSheet><fonts>${fonts.join("")}</fonts><cellXfs>${formats.join("")}</cellXfs></styleSheet>`;
    const run = (font: string, text: string) => `<r><rPr><rFont val="${font}"/></rPr><t>${text}</t></r>`;
    const cell = (style: number, content: string) => `<c s="${style}" t="inlineStr"><is>${content}</is></c>`;
    const cells = [
      cell(0, "<t>R</t>"),
      cell(1, "<t>R</t>"),
      cell(2, "<t>a</t>"),
      cell(0, run("Wingdings", "n") + run("宋体", "no")),
      '<c s="1" t="s"><v>0</v></c>',
    ];
    const file = workbook(`<sheetData><row r="1">${cells.join("")}</row></sheetData>`, {
      "xl/styles.xml": utf8(styles),
      "xl/sharedStrings.xml": utf8("<sst><si><t>P</t></si></sst>"),
    });
    expect(await first(file)).toEqual([["R", "☑", "√", "■no", "√"]]);
  });

  it("change what they draw, not the words that a program sets in them by mistake", async () => {
    const run = (text: string) =>
      `<w:tc><w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    expect(await first(document(`<w:tbl><w:tr>${run("R 乒乓")}${run("\uF0A3")}</w:tr></w:tbl>`))).toEqual([
      ["☑ 乒乓", "□"],
    ]);
  });
});

describe("html", () => {
  const page = async (html: string) => readGrids(utf8(html));

  it("lays spans out", async () => {
    const [grid] = await page(
      "<table><thead><tr><th rowspan=2>序号<th colspan=2>公开事项<tr><th>一级<th>二级<tbody><tr><td>1<td rowspan=2>政策<td>法规<tr><td>2<td>规章</table>",
    );
    expect(shown(grid)).toEqual([
      ["序号", "公开事项", "^公开事项"],
      ["^序号", "一级", "二级"],
      ["1", "政策", "法规"],
      ["2", "^政策", "规章"],
    ]);
  });

  it("breaks lines as a browser does and folds blanks", async () => {
    const [grid] = await page(
      "<table><tr><td> 公开\n  内容 <br>甲<p>乙</p><div>丙&nbsp;丁</div><td>&#9632;网站&emsp;&lt;1&gt;</table>",
    );
    expect(shown(grid)).toEqual([["公开 内容\n甲\n乙\n丙 丁", "■网站\u2003<1>"]]);
  });

  it("finds the tables inside tables that lay the page out", async () => {
    const data = "<table><tr><td>一级<td>二级<tr><td>政策<td>法规<tr><td>政策<td>规章</table>";
    const portal = `<table><tr><td>首页</td><td>导航</td></tr><tr><td><ul><li>栏目</ul></td><td><table><tr><td>救灾领域目录</td></tr><tr><td>${data}</td></tr></table></td></tr><tr><td colspan=2>版权</td></tr></table>`;
    const grids = await page(portal);
    expect(grids.map(shown)).toEqual([
      [
        ["一级", "二级"],
        ["政策", "法规"],
        ["政策", "规章"],
      ],
    ]);
    expect(names(grids)).toEqual(["救灾领域目录"]);
  });

  it("takes a small table inside a cell for text", async () => {
    const boxes = "<table><tr><td>■网站<td>□公报</table>";
    const [grid, other] = await page(
      `<table><tr><td>事项<td>渠道<tr><td>甲<td>${boxes}<tr><td>乙<td>${boxes}</table>`,
    );
    expect(other).toBeUndefined();
    expect(shown(grid)?.slice(1)).toEqual([
      ["甲", "■网站 □公报"],
      ["乙", "■网站 □公报"],
    ]);
  });

  it("names tables by caption, heading, or the line before", async () => {
    const table = (caption = "") => `<table>${caption}<tr><td>甲<td>乙</table>`;
    const grids = await page(
      `<title>网站</title><h2>救灾</h2><p>共3项</p>${table()}<p>附表一</p>${table()}${table("<caption>扶贫</caption>")}`,
    );
    expect(names(grids)).toEqual(["救灾", "附表一", "扶贫"]);
  });

  it("keeps a page of one item, two columns, as it is", async () => {
    const [grid] = await page("<table><tr><th>事项名称<td>法律法规<tr><th>公开时限<td>20个工作日内</table>");
    expect(shown(grid)).toEqual([
      ["事项名称", "法律法规"],
      ["公开时限", "20个工作日内"],
    ]);
  });

  it("survives cells and rows that nobody closed", async () => {
    const [grid] = await page("<table><tr><td><span><b>甲<td>乙<tr><td>丙</span><td><font>丁</table>");
    expect(shown(grid)).toEqual([
      ["甲", "乙"],
      ["丙", "丁"],
    ]);
  });
});

describe("text", () => {
  const gbk = (text: Record<string, number[]>) => new Uint8Array(Object.values(text).flat());
  const ROWS = [
    ["序号", "名称"],
    ["1", "法规"],
  ];

  it.each([
    ["commas", "序号,名称\r\n1,法规\r\n"],
    ["tabs", "序号\t名称\n1\t法规"],
    ["semicolons", "序号;名称\n1;法规"],
    ["full-width commas", "序号，名称\n1，法规"],
    ["quotes", '"序号","名称"\n"1","法规"'],
    ["a byte order mark", "\uFEFF序号,名称\n1,法规"],
    ["zero bytes", "序号,名称\0\n1,法\0规"],
    ["Markdown", "# 目录\n\n| 序号 | 名称 |\n| --- | :-: |\n| 1 | 法规 |\n"],
  ])("with %s", async (_, text) => {
    expect(await first(utf8(`${text}${"\n".repeat(text.includes("\0") ? 300 : 0)}`))).toEqual(ROWS);
  });

  it("in GBK, UTF-16 and broken UTF-8", async () => {
    const text = "序号,名称\n1,法规";
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
    expect(await first(utf16)).toEqual(ROWS);
    expect(await first(utf16.slice().map((_, at) => utf16[at ^ 1] ?? 0))).toEqual(ROWS);
    const bytes = gbk({
      序: [0xd0, 0xf2],
      号: [0xba, 0xc5],
      comma: [0x2c],
      名: [0xc3, 0xfb],
      称: [0xb3, 0xc6],
      line: [0x0a, 0x31, 0x2c],
      法: [0xb7, 0xa8],
      规: [0xb9, 0xe6],
    });
    expect(await first(bytes)).toEqual(ROWS);
    const cut = utf8("序号,名称\n1,法规").slice(0, -1);
    expect(await first(cut)).toEqual([
      ["序号", "名称"],
      ["1", "法\uFFFD"],
    ]);
  });

  it("quoted line breaks stay in the cell, guards of formulas go", async () => {
    expect(await first(utf8('名称,内容\n甲,"一\n二"\n乙,\'=1+1'))).toEqual([
      ["名称", "内容"],
      ["甲", "一\n二"],
      ["乙", "=1+1"],
    ]);
  });

  it("pasted from a page or a spreadsheet", async () => {
    const tabs = await readPastedGrids('序号\t名称\n1\t"法规\n规章"', { name: "粘贴" });
    expect(names(tabs)).toEqual(["粘贴"]);
    expect(shown(tabs[0])).toEqual([
      ["序号", "名称"],
      ["1", "法规\n规章"],
    ]);
    const html = await readPastedGrids(
      "<meta charset='utf-8'><table><tr><td>序号<td>名称<tr><td>1<td>法规</table>",
    );
    expect(shown(html[0])).toEqual(ROWS);
  });
});

describe("extensions are not asked", () => {
  it("a page that calls itself xls is a page, a workbook that calls itself docx a workbook", async () => {
    const page = utf8(
      "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table><tr><td>甲<td>乙</table></html>",
    );
    expect(shown((await readGrids(page, { name: "目录.xls" }))[0])).toEqual([["甲", "乙"]]);
    const sheet = await writeXlsx({ sheets: [{ name: "目录", rows: [["甲", "乙"]] }] });
    expect(shown((await readGrids(sheet, { name: "目录.docx" }))[0])).toEqual([["甲", "乙"]]);
  });
});

describe("workbooks as one XML file", () => {
  it("are read with their merges, hidden sheets left out", async () => {
    const sheet = (name: string, rows: string, visible = "SheetVisible") =>
      `<Worksheet ss:Name="${name}"><Table>${rows}</Table><WorksheetOptions><Visible>${visible}</Visible></WorksheetOptions></Worksheet>`;
    const data = (text: string, more = "") =>
      `<Cell ${more}><ss:Data ss:Type="String">${text}</ss:Data></Cell>`;
    const rows = `<Row>${data("公开事项", 'ss:MergeAcross="1"')}${data("依据")}</Row><Row ss:Index="4">${data("政策")}${data("规章", 'ss:Index="3"')}</Row>`;
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">${sheet("字典", rows, "SheetHidden")}${sheet("目录", rows)}</Workbook>`;
    const grids = await readGrids(utf8(xml));
    expect(names(grids)).toEqual(["目录"]);
    expect(shown(grids[0])).toEqual([
      ["公开事项", "^公开事项", "依据"],
      ["政策", "", "规章"],
    ]);
    expect(grids[0]?.rows.map(({ row }) => row)).toEqual([1, 4]);
  });
});

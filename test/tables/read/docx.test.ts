/** Documents of Word as people leave them: tracked changes, forms, boxes, embedded pages. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readGrids } from "../../../src/tables/read/index.js";
import { document, utf8 } from "./made.js";
import { first, refused, shown } from "./shown.js";

const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (content: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const tc = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const cell = (text: string, properties = "") => tc(p(run(text)), properties);
const tr = (cells: string[], properties = "") =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join("")}</w:tbl>`;
/** The second cell of a row as it is read. */
const read = async (content: string) => (await first(document(tbl(tr([cell("甲"), tc(content)])))))?.[0]?.[1];

describe("tracked changes", () => {
  it("are read as if they were accepted: text, properties, lines", async () => {
    const old = (name: string, inner: string) =>
      `<w:${name}Change w:id="1"><w:${name}>${inner}</w:${name}></w:${name}Change>`;
    const inserted = `<w:ins>${run("新")}</w:ins>`;
    const deleted = `<w:del><w:r><w:t>旧</w:t><w:tab/><w:br/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:del>`;
    const moved = `<w:moveFrom>${run("走")}</w:moveFrom><w:moveTo>${run("来")}</w:moveTo>`;
    expect(await read(p(inserted + deleted + moved))).toBe("新来");
    expect(await read(p(run("法规", old("rPr", '<w:vanish/><w:rFonts w:ascii="Wingdings"/>'))))).toBe("法规");
    expect(await read(p(run("政策"), "<w:rPr><w:del/></w:rPr>") + p(run("文件")) + p(run("二")))).toBe(
      "政策文件\n二",
    );
    const spans = tbl(
      tr([cell("一", old("tcPr", '<w:gridSpan w:val="2"/><w:vMerge/>')), cell("二")]),
      tr([cell("三"), cell("四")]),
    );
    expect(await first(document(spans))).toEqual([
      ["一", "二"],
      ["三", "四"],
    ]);
  });

  it("leave out deleted rows and cells, and keep what their merged cells say of the rows below", async () => {
    const nested = tbl(tr([cell("子"), cell("表")]), tr([cell("子"), cell("表")]));
    const table = tbl(
      tr([cell("一级", '<w:vMerge w:val="restart"/>'), cell("删")], "<w:del/>"),
      tr([tc(p(""), "<w:vMerge/>"), cell("留"), cell("去", "<w:cellDel/>"), cell("末")]),
      tr([cell("整行"), tc(nested)], "<w:del/>"),
      tr([cell("新"), cell("行")], "<w:ins/>"),
    );
    const [grid, other] = await readGrids(document(table));
    expect(other).toBeUndefined();
    expect(shown(grid)).toEqual([
      ["^一级", "留", "末"],
      ["新", "行"],
    ]);
    expect(grid?.rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it("merge cells as they are merged now", async () => {
    const table = tbl(
      tr([cell("一级", '<w:cellMerge w:vMerge="rest"/>'), cell("甲")]),
      tr([cell("", '<w:cellMerge w:vMerge="cont"/>'), cell("乙")]),
    );
    expect(await first(document(table))).toEqual([
      ["一级", "甲"],
      ["^一级", "乙"],
    ]);
  });
});

describe("what a page does not show", () => {
  it("readings above words, and texts hidden by a style", async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run("tè kùn")}</w:rt><w:rubyBase>${run("特困")}</w:rubyBase></w:ruby></w:r>`;
    expect(await read(p(ruby + run("人员")))).toBe("特困人员");
    const style = (id: string, base: string, properties: string) =>
      `<w:style w:styleId="${id}"><w:basedOn w:val="${base}"/><w:rPr>${properties}</w:rPr></w:style>`;
    const styles = `<w:styles>${style("a", "", "<w:vanish/>")}${style("b", "a", "")}${style("c", "b", '<w:vanish w:val="0"/>')}</w:styles>`;
    const body =
      p(["a", "b", "c"].map((id) => run(id, `<w:rStyle w:val="${id}"/>`)).join("")) +
      p(run("d"), '<w:pStyle w:val="b"/>');
    const relation = (type: string, target: string) =>
      `<Relationship Id="${type}" Type="http://x/${type}" Target="${target}"/>`;
    const bytes = zipSync({
      "word/document.xml": strToU8(
        `<w:document><w:body>${tbl(tr([cell("甲"), tc(body)]))}</w:body></w:document>`,
      ),
      "word/_rels/document.xml.rels": strToU8(
        `<Relationships>${relation("styles", "styles.xml")}</Relationships>`,
      ),
      "word/styles.xml": strToU8(styles),
    });
    expect(await first(bytes)).toEqual([["甲", "c"]]);
  });

  it("prompts of content controls; what was filled in instead is text", async () => {
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const prompt = p(run("单击此处输入文字。"));
    expect(await read(control("<w:showingPlcHdr/>", prompt) + p(run("内容")))).toBe("内容");
    expect(await read(control('<w:showingPlcHdr w:val="0"/>', p(run("已填"))))).toBe("已填");
    const row = tr([cell("甲"), control("<w:showingPlcHdr/>", tc(prompt)), cell("丙")]);
    expect(await first(document(tbl(row)))).toEqual([["甲", "", "丙"]]);
  });

  it("boxes that float over a cell, unless they are all that it holds; never twice", async () => {
    const content = (text: string) => `<w:txbxContent>${p(run(text))}</w:txbxContent>`;
    const drawn = (place: string, text: string) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:${place}><wps:txbx>${content(text)}</wps:txbx></wp:${place}></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="position:absolute">${content(text)}</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await read(p(drawn("anchor", "附件1") + run("办事指南")))).toBe("办事指南");
    expect(await read(p(drawn("anchor", "办事指南")))).toBe("办事指南");
    expect(await read(p(run("办事") + drawn("inline", "指南")))).toBe("办事指南");
    const fallback = `<mc:AlternateContent><mc:Fallback>${run("只有旧的画法")}</mc:Fallback></mc:AlternateContent>`;
    expect(await read(p(fallback))).toBe("只有旧的画法");
  });
});

describe("forms and fields", () => {
  const char = (type: string, data = "") =>
    `<w:r><w:fldChar w:fldCharType="${type}">${data && `<w:ffData>${data}</w:ffData>`}</w:fldChar></w:r>`;
  const field = (code: string, result = "", data = "") =>
    `${char("begin", data)}<w:r><w:instrText> ${code} </w:instrText></w:r>${result && char("separate") + result}${char("end")}`;
  const box = (state: string) => field("FORMCHECKBOX", "", `<w:checkBox>${state}</w:checkBox>`);

  it("show their boxes as boxes, ticked or not", async () => {
    const boxes = [
      '<w:default w:val="0"/><w:checked/>',
      '<w:default w:val="1"/>',
      '<w:default w:val="1"/><w:checked w:val="0"/>',
    ];
    expect(await read(p(boxes.map(box).join(run("网站"))))).toBe("☑网站☑网站☐");
    const modern = (checked: string, glyph: string) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/><w14:checkedState w14:val="0052" w14:font="Wingdings 2"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(glyph)}</w:sdtContent></w:sdt>`;
    expect(await read(p(modern("1", "R") + run("网站") + modern("0", "☐") + run("公报")))).toBe("☑网站☐公报");
  });

  it("show no reading that is drawn above a word", async () => {
    const code = ['EQ \\* jc2 \\* "Font:宋体" \\o\\ad(\\s\\up 9(', "tè", "),特)"];
    const runs = code.map(
      (text) => `<w:r><w:instrText>${text.replaceAll('"', "&quot;")}</w:instrText></w:r>`,
    );
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    expect(await read(p(field("begin") + runs.join("") + field("end") + run("困")))).toBe("特困");
  });

  it("show nothing of a prompt that only its style tells", async () => {
    const prompt = run("单击此处", '<w:rStyle w:val="PlaceholderText"/>');
    expect(await read(p(`<w:sdt><w:sdtContent>${prompt}</w:sdtContent></w:sdt>${run("长期")}`))).toBe("长期");
    expect(await read(p(prompt))).toBe("单击此处");
  });

  it("show the entry that was chosen, and results instead of codes", async () => {
    const list =
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="长期"/><w:listEntry w:val="及时"/></w:ddList>';
    expect(await read(p(field("FORMDROPDOWN", "", list)))).toBe("及时");
    expect(await read(p(field('HYPERLINK "http://a"', run("政府网站"))))).toBe("政府网站");
    expect(await read(p(field(`IF ${field("PAGE", run("1"))} = 1`, run("首页"))))).toBe("首页");
  });

  it("show what codes draw: a tick in a box, a symbol, a fraction", async () => {
    const codes = [
      "eq \\o\\ac(□,√)",
      "EQ \\o(○,1)",
      'SYMBOL 168 \\f "Wingdings"',
      "EQ \\f(1,2)",
      "MACROBUTTON NoMacro 点此",
    ];
    expect(await read(p(codes.map((code) => field(code)).join(run("、"))))).toBe("☑、1、□、1/2、点此");
  });
});

describe("documents inside documents", () => {
  const page =
    "<html><table><tr><td>一级</td><td>二级</td></tr><tr><td>甲</td><td>乙</td></tr></table></html>";
  const holding = (body: string, target: string, more: Record<string, Uint8Array>) =>
    zipSync({
      "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
      "word/_rels/document.xml.rels": strToU8(
        `<Relationships><Relationship Id="r1" Type="http://x/aFChunk" Target="${target}"/></Relationships>`,
      ),
      ...more,
    });
  const chunk = '<w:altChunk r:id="r1"/>';
  const own = (text: string) => tbl(tr([cell(text), cell("乙")]));

  it("are read where they stand, pages, mails and documents", async () => {
    const inner = document(own("内"));
    const mail = `MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${page}`;
    for (const [name, bytes, text] of [
      ["a.htm", utf8(page), "一级"],
      ["a.mht", utf8(mail), "一级"],
      ["a.docx", inner, "内"],
    ] as const) {
      const grids = await readGrids(
        holding(own("前") + chunk + own("后"), name, { [`word/${name}`]: bytes }),
      );
      expect(grids.map((grid) => shown(grid)?.[0]?.[0])).toEqual(["前", text, "后"]);
    }
  });

  it("are never lost in silence", async () => {
    expect(await refused(holding(chunk, "gone.htm", {}))).toContain(
      "table-file-damaged: 文件已损坏或不完整（嵌入的文件不在其中：word/gone.htm）",
    );
    expect(await refused(document(chunk))).toContain("table-file-damaged");
    const inCell = tbl(tr([cell("甲"), tc(chunk)]));
    expect(await refused(holding(inCell, "a.htm", { "word/a.htm": utf8(page) }))).toContain(
      "table-file-embedded",
    );
    const nested = holding(chunk, "a.htm", { "word/a.htm": utf8(page) });
    expect(await refused(holding(chunk, "a.docx", { "word/a.docx": nested }))).toContain(
      "table-file-embedded",
    );
    expect(await refused(holding(chunk.repeat(100_000), "a.htm", { "word/a.htm": utf8(page) }))).toContain(
      "table-file-embedded",
    );
  });
});

describe("documents as one XML file", () => {
  it("of Word 2003, with its deletions, notes, merged cells and headers", async () => {
    const gone = (type: string) =>
      `<aml:annotation w:type="Word.${type}"><aml:content>${run("旧")}</aml:content></aml:annotation>`;
    const rows = [
      tr([
        cell("公开事项", '<w:hmerge w:val="restart"/>'),
        cell("", "<w:hmerge/>"),
        cell("依据", '<w:vmerge w:val="restart"/>'),
      ]),
      tr([
        tc(p(gone("Deletion") + gone("Comment") + run("一级"))),
        tc(p(`${run("二级")}<w:footnote>${p(run("注"))}</w:footnote>`)),
        tc(p(""), "<w:vmerge/>"),
      ]),
      tr([cell("删"), cell("行"), cell("")], '<aml:annotation w:type="Word.Deletion"/>'),
    ];
    const xml = `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><wx:sect>${tbl(...rows)}<w:sectPr><w:hdr>${tbl(tr([cell("页"), cell("眉")]))}</w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>`;
    const grids = await readGrids(utf8(xml));
    expect(grids.map(shown)).toEqual([
      [
        ["公开事项", "^公开事项", "依据"],
        ["一级", "二级", "^依据"],
      ],
    ]);
  });

  it("of Word 2007 and later, parts in one file", async () => {
    const part = (name: string, xml: string) =>
      `<pkg:part pkg:name="${name}" pkg:contentType="x"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    const page = btoa("<table><tr><td>a<td>b</table>");
    const xml = `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part("/_rels/.rels", '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>')}${part("/word/_rels/document.xml.rels", '<Relationships><Relationship Id="r1" Type="http://x/aFChunk" Target="/word/a.htm"/></Relationships>')}${part("/word/document.xml", `<w:document><w:body>${tbl(tr([cell("甲"), cell("乙")]))}<w:altChunk r:id="r1"/></w:body></w:document>`)}<pkg:part pkg:name="/word/a.htm"><pkg:binaryData>${page}</pkg:binaryData></pkg:part></pkg:package>`;
    expect((await readGrids(utf8(xml))).map(shown)).toEqual([[["甲", "乙"]], [["a", "b"]]]);
  });
});

it("a package without its document is damaged", async () => {
  const bytes = zipSync({
    "_rels/.rels": strToU8(
      '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/gone.xml"/></Relationships>',
    ),
    "word/document2.xml": strToU8("<w:document/>"),
  });
  expect(await refused(bytes)).toContain("table-file-damaged");
});

it("a document of OpenDocument as one file is read", async () => {
  const cells = ["甲", "乙"].map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`);
  const xml = `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><table:table><table:table-row>${cells.join("")}</table:table-row></table:table></office:text></office:body></office:document>`;
  expect(await first(utf8(xml))).toEqual([["甲", "乙"]]);
});

it("boxes and lists of forms in such a document are what was chosen", async () => {
  const field = (type: string, params: string) =>
    `<field:fieldmark field:type="vnd.oasis.opendocument.field.${type}">${params}</field:fieldmark>`;
  const param = (name: string, value: string) => `<field:param field:name="${name}" field:value="${value}"/>`;
  const choices = param("Dropdown_ListEntry", "县级") + param("Dropdown_ListEntry", "乡级");
  const cells = [
    `${field("FORMCHECKBOX", param("Checkbox_Checked", "true"))}网站${field("FORMCHECKBOX", "")}公报`,
    field("FORMDROPDOWN", choices + param("Dropdown_Selected", "1")),
  ].map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`);
  const xml = `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><table:table><table:table-row>${cells.join("")}</table:table-row></table:table></office:text></office:body></office:document>`;
  expect(await first(utf8(xml))).toEqual([["☑网站☐公报", "乡级"]]);
});

it("a list of a single column is read where a document has no other table", async () => {
  const names = tbl(...["机构名称", "党政办", "民政办"].map((name) => tr([cell(name)])));
  expect(await first(document(names))).toEqual([["机构名称"], ["党政办"], ["民政办"]]);
  expect(await first(document(names + tbl(tr([cell("序号"), cell("事项")]))))).toEqual([["序号", "事项"]]);
  expect(await refused(document(tbl(tr([cell("某县文件")]))))).toMatch(/^table-none/u);
});

/** Pages of browsers, portals and spreadsheet programs: what stands in them and is not seen, and what is seen and is no text. */
import { describe, expect, it } from "vitest";
import { readPastedGrids } from "../../../src/tables/read/index.js";

const rows = async (html: string) =>
  (await readPastedGrids(html))[0]?.rows.map((row) => row.cells.map(({ text }) => text));
const table = (body: string, head = "") =>
  `<html><head>${head}</head><body><table>${body}</table></body></html>`;

describe("cells that span rows", () => {
  it("end with their group of rows", async () => {
    expect(
      await rows(
        table(
          "<thead><tr><th rowspan=3>序号<th rowspan=3>事项</tr></thead><tbody><tr><td>1<td rowspan=9>甲</tr><tr><td>2</tr></tbody><tbody><tr><td>3<td>乙</tr></tbody>",
        ),
      ),
    ).toEqual([
      ["序号", "事项"],
      ["1", "甲"],
      ["2", "甲"],
      ["3", "乙"],
    ]);
  });
});

describe("what the page hides", () => {
  const ROWS =
    "<tr><td>序号<td>事项</tr><tr class='a n'><td>9<td>作废</tr><tr><td>1<td>甲<span class=n>旧</span></tr>";
  const SEEN = [
    ["序号", "事项"],
    ["1", "甲"],
  ];
  it.each([
    ["by class", ".n{display:none}"],
    [
      "among other rules",
      "/* .x */ td,th {color:red} @charset 'x'; tr.n , span.n { color: blue; DISPLAY : none !important }",
    ],
    ["on screens", "@media screen { .n { display: none } }"],
    ["as Word hides text", "<!-- .n {mso-hide:all} -->"],
  ])("is left out: %s", async (_, style) => {
    expect(await rows(table(ROWS, `<style>${style}</style>`))).toEqual(SEEN);
  });

  it.each([
    ["on paper", "@media print { .n { display: none } } .m{display:none}"],
    ["in other places", ".print .n { display: none }"],
    ["and shows again", ".n{display:none} .n{display:table-row}"],
  ])("only elsewhere is read: %s", async (_, style) => {
    expect(await rows(table(ROWS, `<style>${style}</style>`))).toHaveLength(3);
  });

  it("keeps its place where only its text is hidden", async () => {
    expect(
      await rows(
        table(
          "<tr><td>序号<td>事项<td>时限<tr><td>1<td style='visibility:hidden'>旧<td>长期<tr><td>2<td class=v>旧<td>长期",
          "<style>.v{visibility:hidden}</style>",
        ),
      ),
    ).toEqual([
      ["序号", "事项", "时限"],
      ["1", "", "长期"],
      ["2", "", "长期"],
    ]);
  });

  it("counts as a row", async () => {
    const [grid] = await readPastedGrids(table(ROWS, "<style>.n{display:none}</style>"));
    expect(grid?.rows.map(({ row }) => row)).toEqual([1, 3]);
  });
});

describe("signs that are no text", () => {
  it.each([
    ["boxes of a form", "<input type=checkbox checked>网站 <input type='checkbox'>公报", "■网站 □公报"],
    [
      "buttons of which one is chosen",
      "<input type=radio>是 <input type=radio checked=checked>否",
      "□是 ■否",
    ],
    ["a list to choose from", "<select><option>县级<option selected>乡级</select>", "乡级"],
    [
      "a list to choose several from",
      "<select multiple><option selected>县级<option>市级<option selected>乡级</select>",
      "县级\n乡级",
    ],
    ["a list where nobody chose", "<select><option>县级</option><option>乡级</option></select>", "县级"],
    ["a field that was filled in", "<input value=长期><textarea>公开</textarea>", "长期公开"],
    ["lines that somebody filled in", "<textarea>办理条件\n申请材料</textarea>", "办理条件\n申请材料"],
    ["a hidden field", "<input type=hidden value=x>长期", "长期"],
    ["a font of signs", "<span style='font-family:Webdings'>a</span>", "√"],
    ["a font of signs, the old way", "<font face='Wingdings'>n</font>网站", "■网站"],
    ["a font of signs by class", "<span class=w>þ</span>网站", "☑网站"],
    ["another font inside", "<span class=w>n<span style=\"font-family:'宋体'\">n</span>n</span>", "■n■"],
    ["a picture of a tick", "<img src=a.png alt=√>", "√"],
    [
      "boxes that a page draws itself",
      "<label role=checkbox aria-checked=true><input type=checkbox aria-hidden=true>网站</label><b role=checkbox>公报</b>",
      "■网站□公报",
    ],
    [
      "a reading above a word",
      "<ruby>特<rp>(</rp><rt>tè</rt><rp>)</rp></ruby>困<ruby><rb>人</rb><rtc>rén</rtc></ruby>",
      "特困人",
    ],
    ["what a revision took out", "<del>旧</del><ins>新</ins>", "新"],
    [
      "signs of comments and notes",
      '指南<a class=msocomanchor>[a1]</a><a href="#_ftn1"><sup>[1]</sup></a>',
      "指南",
    ],
  ])("%s", async (_, cell, text) => {
    const page = table(
      `<tr><td>事项<td>渠道<tr><td>甲<td>${cell}`,
      "<style>.w{font-family:Wingdings,serif}</style>",
    );
    expect((await rows(page))?.[1]).toEqual(["甲", text]);
  });
});

describe("a style sheet", () => {
  const hides = async (style: string, row: string) => {
    const page = `<table><tr><td>序号<td>事项<tr><td>1<td>甲<tr ${row}><td>2<td>乙</table><style>${style}</style>`;
    return (await rows(page))?.length === 2;
  };
  it.each([
    ["table .h, p { display: none }", "class=h"],
    ["table > tbody > tr.h { display: none }", "class=h"],
    ["tr[data-off] { display: none }", "data-off=1"],
    ['tr[data-state="off"] { display: none }', "data-state=off"],
    [".h { display: none } tr { display: table-row }", "class=h"],
  ])("hides by %s", async (style, row) => {
    expect(await hides(style, row)).toBe(true);
  });
  it.each([
    [".h { display: none } .s { display: table-row }", 'class="s h"'],
    ["tr.s { display: table-row } .h { display: none }", 'class="s h"'],
    [".menu .h { display: none }", "class=h"],
    ['tr[data-state="off"] { display: none }', "data-state=on"],
    ["@media print { .h { display: none } }", "class=h"],
    ["@media screen and (max-width: 700px) { .h { display: none } }", "class=h"],
  ])("hides nothing by %s", async (style, row) => {
    expect(await hides(style, row)).toBe(false);
  });
});

describe("a style sheet that asks for what stands around", () => {
  const seen = async (style: string, outer: string, inner = "<div class=m></div>") =>
    (
      await rows(
        `<style>${style}</style><${outer}>${inner}<table><tr><td>序号<td>事项<tr><td>1<td>甲<b class=n>旧</b></table>`,
      )
    )?.[1]?.[1];

  it.each([
    [".print .n { display: none }", 'div class="a print"'],
    ["#m > table td .n { display: none }", "section id=m"],
    ["div.a .n { display: block } .b div.a .n { display: none }", 'div class="a b"'],
  ])("hides by %s inside", async (style, outer) => {
    expect(await seen(style, outer)).toBe("甲");
  });

  it.each([
    [".m .n { display: none }", "div"],
    [".print + div .n { display: none }", "div class=print"],
  ])("hides nothing by %s elsewhere", async (style, outer) => {
    expect(await seen(style, outer, "<div class=m><div></div></div>")).toBe("甲旧");
  });
});

it("a page of frames says where its tables are", async () => {
  const page = `<html><head><link id="shLink" href="目录.files/sheet001.htm"></head>
    <frameset rows="*,39"><frame src="%E7%9B%AE%E5%BD%95.files/sheet001.htm"><frame src="目录.files/tabstrip.htm"></frameset></html>`;
  await expect(readPastedGrids(page)).rejects.toMatchObject({
    code: "table-page-frames",
    text: { zh: expect.stringMatching(/：目录\.files\/sheet001\.htm$/u) },
  });
});

it("says which tables of a single column are not read, unless a cell or a page is only laid out with them", async () => {
  const box = (...lines: string[]) =>
    `<table>${lines.map((line) => `<tr><td>${line}</td></tr>`).join("")}</table>`;
  const list = "<table><tr><td>序号</td><td>事项</td></tr><tr><td>1</td><td>甲</td></tr></table>";
  const warned = async (page: string) =>
    (await readPastedGrids(page)).flatMap(({ warnings = [] }) =>
      warnings.map(({ code, text }) => [code, text.zh]),
    );
  expect(await warned(`${box("清单一", "清单二")}${list}${box("附 表", "丙")}`)).toEqual([
    ["box-unread", "只有一列的表格没有读：“清单一”等 2 张"],
  ]);
  expect(await warned(`${list}${box("附 表", "丙")}`)).toEqual([
    ["box-unread", "只有一列的表格没有读：“附 表”"],
  ]);
  expect(await warned(`${box("某县目录")}${list}`)).toEqual([]);
  expect(await warned(`<table><tr><td>${list}</td></tr><tr><td>版权</td></tr></table>`)).toEqual([]);
  expect(await warned(list.replace("甲", box("甲", "乙")))).toEqual([]);
});

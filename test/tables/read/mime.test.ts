/** Pages saved as one file (MHT): every way to write the parts and their bytes down. */
import { describe, expect, it } from "vitest";
import { readGrids } from "../../../src/tables/read/index.js";
import { utf8 } from "./made.js";
import { first, shown } from "./shown.js";

/** 一级,二级 in GBK. */
const GBK = [0xd2, 0xbb, 0xbc, 0xb6, 0x2c, 0xb6, 0xfe, 0xbc, 0xb6];
const bytesOf = (before: string, middle: readonly number[], after: string) =>
  new Uint8Array([...utf8(before), ...middle, ...utf8(after)]);
const page = (cells: string) =>
  `<html><meta charset=gb2312><table><tr>${cells
    .split(",")
    .map((text) => `<td>${text}</td>`)
    .join("")}</tr></table></html>`;
const gbkPage = () => {
  const [first = [], second = []] = [GBK.slice(0, 4), GBK.slice(5)];
  return [
    ...bytesOf(
      "<html><table><tr><td>",
      [...first, ...utf8("</td><td>"), ...second],
      "</td></tr></table></html>",
    ),
  ];
};
const ROW = [["一级", "二级"]];
const head = (type: string) =>
  `From: <Saved by WPS>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n`;

it("a workbook saved as a page has its sheets in further parts, behind the page of frames", async () => {
  const part = (location: string, page: string) =>
    `--b\r\nContent-Location: ${location}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}\r\n`;
  const frames = '<html><frameset><frame src="a.files/sheet001.htm"></frameset></html>';
  const book = (sheets: string) =>
    utf8(`${head('multipart/related; boundary="b"')}${part("a.htm", frames)}${sheets}--b--`);
  expect(await first(book(part("a.files/sheet001.htm", page("一级,二级"))))).toEqual(ROW);
  await expect(readGrids(book(""))).rejects.toMatchObject({ code: "table-page-frames" });
});

describe("saved pages", () => {
  const escaped = gbkPage().map((byte) =>
    byte > 0x7e || byte === 0x3d ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  );
  it.each<[string, string, Uint8Array]>([
    [
      "quoted-printable",
      'text/html; charset="gb2312"',
      utf8(escaped.join("").replace(/(.{60}[^=]{2}(?!=))/gu, "$1=\r\n")),
    ],
    [
      "BASE64",
      "text/html;charset=GBK",
      utf8(btoa(String.fromCharCode(...gbkPage())).replace(/(.{76})/gu, "$1\r\n")),
    ],
    ["8bit", "text/html; charset=gb2312", new Uint8Array(gbkPage())],
    ["binary", "text/html", utf8(page("一级,二级"))],
  ])("written as %s", async (encoding, type, body) => {
    const parts = `--b=_1\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
    const bytes = bytesOf(
      head('multipart/related;\r\n\tboundary="b=_1"') + parts,
      [...body],
      "\r\n--b=_1--\r\n",
    );
    expect(await first(bytes)).toEqual(ROW);
  });

  it.each([
    ["without quotes", "multipart/related; boundary=----=_Next.1; type=text/html", "----=_Next.1"],
    ["in single quotes", "multipart/related; boundary='b'", "b"],
    ["first of the parameters, folded", 'multipart/related; \n BOUNDARY="a b"; charset="gb2312"', "a b"],
  ])("with a boundary %s, and no end", async (_, type, boundary) => {
    const text = `\nMIME-Version: 1.0\nContent-Type: ${type}\n\nThis is a multi-part message.\n--${boundary}  \ncontent-type: text/html\n\n${page("一级,二级")}`;
    expect(await first(utf8(text))).toEqual(ROW);
  });

  it("with parts in parts, pictures and the tabs of a workbook; each page of it is read", async () => {
    const part = (type: string, location: string, body: string) =>
      `--out\nContent-Type: ${type}\nContent-Location: ${location}\n\n${body}\n`;
    const inner = `--in\nContent-Type: text/plain\n\n甲,乙\n--in\nContent-Type: text/html\n\n${page("甲,乙")}\n--in--\n`;
    const text = `${head("multipart/related; boundary=out")}${part("multipart/alternative; boundary=in", "", inner)}${part("image/png", "a.png", "<table><tr><td>x<td>y</table>")}${part("text/html", "f/tabstrip.htm", page("表一,表二"))}${part("text/html", "f/sheet001.htm", page("一级,二级"))}--out--\n`;
    expect((await readGrids(utf8(text))).map(shown)).toEqual([[["甲", "乙"]], ROW]);
  });

  it("that are one page with headers", async () => {
    expect(await first(utf8(`${head("text/html; charset=utf-8")}${page("一级,二级")}`))).toEqual(ROW);
  });

  it("nested without end are refused", async () => {
    const nested = Array.from(
      { length: 50 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\n\n--b${index}\n`,
    );
    await expect(readGrids(utf8(`MIME-Version: 1.0\n${nested.join("")}`))).rejects.toMatchObject({
      code: "table-nested-too-deep",
    });
  });
});

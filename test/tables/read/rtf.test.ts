/** Rich text, as Word, WPS and many systems write it. */
import { describe, expect, it } from "vitest";
import { readPublishedFile } from "../../../src/tables/read/file.js";
import { readGrids, TableReadError } from "../../../src/tables/read/index.js";
import { catalog } from "../sample.js";
import { fromCatalog, HEADINGS, utf8 } from "./made.js";
import { first, refused, shown } from "./shown.js";

const FONTS =
  "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset134{\\*\\panose 0201}SimSun;}{\\f2\\fnil\\fcharset2 Wingdings 2;}}";
const rtf = (body: string) => utf8(`{\\rtf1\\ansi\\ansicpg936\\deff0${FONTS}\r\n{\\info{\\title x}}${body}}`);
const row = (cells: string, ...texts: string[]) =>
  `\\trowd ${cells}${texts.map((text) => `\\pard\\intbl ${text}\\cell`).join("")}\\row\n`;
const TWO = "\\cellx1000\\cellx2000 ";
/** The first cell of a row. */
const read = async (text: string) => (await first(rtf(row(TWO, text, "x"))))?.[0]?.[0];

describe("rich text", () => {
  it("knows cells that are merged both ways, by their places or by their words", async () => {
    const rows = [
      row("\\cellx2000\\clvmgf\\cellx3000", "\\u20844?\\u24320?", "B"),
      row("\\cellx1010\\cellx2000\\clvmrg\\cellx3000", "a", "b", ""),
      row("\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000", "c", "", "d"),
    ];
    expect(await first(rtf(rows.join("")))).toEqual([
      ["公开", "^公开", "B"],
      ["a", "b", "^B"],
      ["c", "^c", "d"],
    ]);
  });

  it("reads the bytes of code pages, of the document or of a font, and Unicode with its substitutes", async () => {
    expect(await read("\\f1\\'b9\\'ab\\'bf\\'aa")).toBe("公开");
    expect(await read("\\f0\\'b9\\'ab")).toBe("公");
    // The second byte of a character may be a letter.
    expect(await read("\\f1\\'81@\\'81\\'5c")).toBe("丂乗");
    expect(await read("\\uc2\\u20844\\'b9\\'ab{\\uc0\\u24320}\\uc1\\u-255 ?")).toBe("公开\uff01");
    const western = utf8(
      "{\\rtf1\\ansi\\ansicpg1252 \\trowd\\cellx1\\cellx900 \\'93a\\'94\\cell b\\cell\\row}",
    );
    expect(await first(western)).toEqual([["“a”", "b"]]);
  });

  it("leaves out what is hidden, deleted, or no text; shows results, ticks and lines", async () => {
    expect(await read("a{\\v b}{\\deleted c}{\\*\\unknown d}{\\pict 00ff}{\\footnote e}{\\header f}g")).toBe(
      "ag",
    );
    expect(await read('{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt link}}')).toBe("link");
    expect(await read("{\\field{\\*\\fldinst EQ \\\\o\\\\ac(\\u9633?,\\u8730?)}}a")).toBe("☑a");
    const box = (result: string) =>
      `{\\field{\\*\\fldinst {FORMCHECKBOX}{\\*\\formfield{\\fftype1${result}{\\*\\ffname x}}}}{\\fldrslt }}`;
    expect(await read(`${box("\\ffres1")}a${box("\\ffres25\\ffdefres0")}`)).toBe("☑a☐");
    // A box of which the file does not say whether it is ticked is neither.
    expect(await read("{\\field{\\*\\fldinst { FORMCHECKBOX }}{\\fldrslt {}}}a")).toBe("\uFFFDa");
    const list =
      "{\\field{\\*\\fldinst {FORMDROPDOWN}{\\*\\formfield{\\fftype2\\ffres1{\\*\\ffl a}{\\*\\ffl b}}}}{\\fldrslt }}";
    expect(await read(list)).toBe("b");
    expect(await read("{\\f2 R}{\\f2\\u-3933?*}a\\line b\\par c")).toBe("☑□□a\nb\nc");
    expect(await first(rtf(`${row(TWO, "a", "b")}{\\deleted ${row(TWO, "c", "d")}}`))).toEqual([["a", "b"]]);
  });

  it("leaves out the title among its properties, in one writing or two, and a sentence over a table", async () => {
    const twice = (first: string, second: string) => `{\\upr{${first}}{\\*\\ud{${second}}}}`;
    const info = `{\\info${twice("\\title a", "\\title b")}}`;
    const text = `${info}${twice("c", "d")}\\par 1\\u12290?\\par ${row(TWO, "a", "b")}`;
    expect((await readGrids(rtf(text)))[0]?.name).toBe("d");
  });

  it("takes a table inside a cell for text, and lines between tables for their names", async () => {
    const nested = `\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd${TWO}\\nestrow}{\\nonesttables\\par}`;
    const grids = await readGrids(
      rtf(`\\pard one\\par ${row(TWO, nested, "c")}\\pard two\\par ${row(TWO, "d", "e")}`),
    );
    expect(grids.map(({ name }) => name)).toEqual(["one", "two"]);
    expect(grids.map(shown)).toEqual([[["a b", "c"]], [["d", "e"]]]);
  });

  it("is no JSON, though it begins with a brace", async () => {
    const unicode = (text: string) => Array.from(text, (sign) => `\\u${sign.charCodeAt(0)}?`).join("");
    const places = HEADINGS.map((_, index) => `\\cellx${index * 900 + 900}`).join("");
    const rows = fromCatalog(1).map((texts) => row(`${places} `, ...texts.map(unicode)));
    const table = await readPublishedFile(rtf(rows.join("")), { vocabulary: catalog.vocabulary });
    expect(table.rows.map(({ number }) => number)).toEqual(["1"]);
  });

  it("is refused by code where it has no table, or nests without end; cut off, it is read as far as it goes", async () => {
    expect(await refused(rtf("\\pard a\\par"))).toContain("table-none");
    expect(await refused(utf8(`{\\rtf1${"{".repeat(100_000)}`))).toContain("table-nested-too-deep");
    expect(await refused(rtf("\\pard\\intbl\\itap90 a\\nestcell"))).toContain("table-nested-too-deep");
    const bytes = rtf(row(TWO, "a", "b") + row(TWO, "\\f1\\'b9\\'ab", "{\\field{\\*\\fldinst x}}"));
    for (let end = 6; end < bytes.length; end += 1) {
      const result = await readGrids(bytes.slice(0, end)).catch((error: unknown) => error);
      expect(Array.isArray(result) || result instanceof TableReadError, `${end}: ${result}`).toBe(true);
    }
  });
});

/** PDF: tables rebuilt from where texts stand and lines are drawn. */
import { zlibSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { readGrids } from "../../../src/tables/read/index.js";
import { fromCharacters, lzwSize, runLengthSize } from "../../../src/tables/read/pdf/filters.js";
import { area, grid, line, madePdf, text } from "./made-pdf.js";
import { first, refused, shown } from "./shown.js";

// Only the built engine brings the encodings of Chinese fonts along; here they are read from the package.
vi.mock("../../../src/tables/read/pdf/cmaps.js", async () => {
  const { readFileSync } = await import("node:fs");
  const { createRequire } = await import("node:module");
  const file = (name: string) => createRequire(import.meta.url).resolve(`pdfjs-dist/cmaps/${name}.bcmap`);
  return { CMAPS: new Proxy({}, { get: (_, name: string) => new Uint8Array(readFileSync(file(name))) }) };
});

const XS = [50, 150, 250, 350];

/** A document with a second font. */
const withFont = (font: string, pages: string[]) =>
  new TextEncoder().encode(
    new TextDecoder().decode(madePdf(pages)).replaceAll("/F1 3 0 R", `/F1 3 0 R/F2 ${font}`),
  );

describe("ruled tables", () => {
  it("with cells merged both ways, their lines drawn or filled", async () => {
    const lines = [
      line(50, 350, 350, 350),
      area(150, 319.5, 100, 1),
      line(50, 290, 350, 290),
      area(49.5, 290, 1, 60),
      line(150, 290, 150, 350),
      line(250, 290, 250, 320),
      area(349.5, 290, 1, 60),
      line(250, 320, 350, 320),
    ];
    const texts = [
      text(60, 330, "序号"),
      text(180, 330, "公开事项"),
      text(160, 300, "一级"),
      text(260, 300, "二级"),
    ];
    expect(await first(madePdf([[...lines, ...texts].join("")]))).toEqual([
      ["序号", "公开事项", "^公开事项"],
      ["^序号", "一级", "二级"],
    ]);
  });

  it("join lines that were broken for want of room, and keep those that were not", async () => {
    const long =
      text(55, 335, "县级自然资源主管部") +
      text(55, 323, "门及其他") +
      text(55, 311, "■政府网站") +
      text(55, 299, "□其他");
    const basis = text(155, 335, "《城乡规划法》") + text(155, 323, "《土地管理法》");
    const [row] = (await first(madePdf([grid([50, 150, 250], [290, 350]) + long + basis]))) ?? [];
    expect(row).toEqual(["县级自然资源主管部门及其他\n■政府网站\n□其他", "《城乡规划法》\n《土地管理法》"]);
  });

  it("part texts at the lines between them, however near they stand, and leave whole what runs over", async () => {
    const rows = (...texts: string[]) => texts.join("") + grid([50, 92, 140, 250], [290, 320, 350]);
    const page = rows(
      text(51, 335, "职权类型"),
      text(93, 335, "承办机构"),
      text(142, 335, "备注"),
      text(51, 305, "一二三四五六"),
      text(142, 305, "甲 乙"),
    );
    expect(await first(madePdf([page]))).toEqual([
      ["职权类型", "承办机构", "备注"],
      ["一二三四五六", "", "甲 乙"],
    ]);
  });

  it("show signs and characters as everybody's fonts have them, and nothing that nobody sees", async () => {
    const page =
      grid([50, 150, 250], [290, 320, 350]) + text(55, 335, "⺠政局") + text(155, 335, "\uF0FE网\u00AD站");
    const signs = ["R", "P"].map((sign, at) => `BT /F2 10 Tf ${55 + at * 100} 305 Td (${sign}) Tj ET\n`);
    const font = (name: string) =>
      `<</Type/Font/Subtype/TrueType/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
    const [words, ...rows] =
      (await first(withFont(font("ABCDEF+Wingdings2"), [page + signs.join("")]))) ?? [];
    expect([words, ...rows]).toEqual([
      ["民政局", "☑网站"],
      ["☑", "√"],
    ]);
    expect((await first(withFont(font("Arial"), [page + signs.join("")])))?.[1]).toEqual(["R", "P"]);
  });

  it("say of a sign in a font of words only that nobody can tell what it was", async () => {
    const page = grid([50, 150, 250], [290, 320, 350]) + text(55, 335, "\uF0FE网站") + text(155, 335, "甲");
    const named = new TextDecoder().decode(madePdf([page])).replaceAll("/SimSun", "/NotoSerifCJKsc-Regular");
    expect((await first(new TextEncoder().encode(named)))?.[0]).toEqual(["\uFFFD网站", "甲"]);
  });

  it("read boxes that are drawn, ticked or not, also over the edge of a cell; frames and small cells stay what they are", async () => {
    const box = (x: number, y: number) => `${x} ${y} 10 10 re S\n`;
    const cross = (x: number, y: number) => line(x, y, x + 10, y + 10) + line(x, y + 10, x + 10, y);
    const page = [
      grid([50, 150, 250], [300, 330, 360]),
      box(60, 340) + cross(60, 340) + text(72, 341, "网站") + box(100, 340) + text(112, 341, "公报"),
      box(143, 310) + text(60, 311, "县级"),
      box(160, 340) + text(160, 341, "√"),
      // A cell as small as a box shares its sides.
      line(250, 340, 260, 340) + line(260, 330, 260, 340) + box(250, 330),
    ].join("");
    expect(shown((await readGrids(madePdf([page])))[0])?.map((row) => row.slice(0, 2))).toEqual([
      ["☑网站☐公报", "√"],
      ["县级 ☐"],
    ]);
  });

  it("leave out the small raised marks of notes, and no others", async () => {
    const page =
      text(55, 335, "最低生活") +
      text(55, 323, "保障") +
      text(75, 327, "1", 6) +
      text(155, 335, "10m") +
      text(185, 339, "2", 6);
    expect(await first(madePdf([grid([50, 150, 250], [290, 350]) + page]))).toEqual([
      ["最低生活保障", "10m2"],
    ]);
  });

  it("over several pages are one, their repeated headings and page numbers left out; a new title begins another", async () => {
    const head = text(60, 335, "序号") + text(160, 335, "事项") + text(260, 335, "时限");
    const row = (y: number, ...texts: string[]) =>
      texts.map((words, index) => text(60 + index * 100, y, words)).join("");
    const ys = [290, 310, 330, 350];
    const pages = [
      text(100, 370, "救灾") +
        grid(XS, ys) +
        head +
        row(315, "1", "甲", "及时") +
        row(295, "2", "乙；", "长期") +
        text(300, 20, "1"),
      grid(XS, ys) + head + row(315, "", "续", "") + row(295, "3", "丙", "及时") + text(300, 20, "2"),
      text(100, 370, "扶贫") + grid(XS, ys) + head + row(315, "1", "丁", "及时"),
    ];
    const grids = await readGrids(madePdf(pages));
    expect(grids.map(({ name }) => name)).toEqual(["救灾", "扶贫"]);
    expect(shown(grids[0])).toEqual([
      ["序号", "事项", "时限"],
      ["1", "甲", "及时"],
      ["2", "乙；\n续", "长期"],
      ["3", "丙", "及时"],
    ]);
  });

  it("keep marks, remarks and words as they are where a line or a page ends", async () => {
    const head = text(60, 335, "序号") + text(160, 335, "依据");
    const ys = [250, 330, 350];
    const XS = [50, 150, 250];
    const pages = [
      text(100, 390, "（一）城乡规划领域标准目录") +
        text(100, 370, "共2项。") +
        grid(XS, ys) +
        head +
        text(60, 315, "1") +
        text(155, 315, "《甲法》（令第1号）") +
        text(155, 303, "【已失效】《乙法》") +
        text(155, 291, "《文化馆服务》GB/T") +
        text(155, 279, "32939") +
        text(155, 267, "●公开目标"),
      grid(XS, ys) + head + text(155, 315, "●公开结果"),
    ];
    const [table] = await readGrids(madePdf(pages));
    expect(table?.name).toBe("（一）城乡规划领域标准目录");
    expect(shown(table)?.[1]?.[1]).toBe(
      "《甲法》（令第1号）【已失效】《乙法》\n《文化馆服务》GB/T 32939\n●公开目标\n●公开结果",
    );
  });

  it("on pages that are turned", async () => {
    // Counter-clockwise on the paper; one page says so, the other is only written so.
    const content = `q 0 1 -1 0 600 0 cm ${grid([50, 150, 250], [500, 530, 560])}${text(60, 540, "甲")}${text(160, 540, "乙")}${text(60, 510, "丙")}${text(160, 510, "丁")}Q\n`;
    const rows = [
      ["甲", "乙"],
      ["丙", "丁"],
    ];
    expect(await first(madePdf([content]))).toEqual(rows);
    expect(await first(madePdf([content], "/Rotate 90"))).toEqual(rows);
  });
});

describe("fonts that do not say which characters they draw", () => {
  const CELLS = grid([50, 150, 250], [290, 350]) + text(60, 330, "甲");
  const composite = (encoding: string) =>
    `<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 1000>>]>>`;
  const other = (words: string) => text(160, 330, words).replace("/F1", "/F2");

  it.each([
    ["whose encoding nobody knows", composite("Own-H"), "乙"],
    ["that number their characters", composite("Identity-H"), "\u0003\u0011"],
  ])("%s: the pages are named whose text is not whole", async (_, font, words) => {
    const [table] = await readGrids(withFont(font, [CELLS, CELLS + other(words), CELLS + other(words)]));
    const warnings = table?.warnings?.map(({ code, text }) => [
      code,
      text.zh.slice(0, 7),
      text.en.slice(0, 17),
    ]);
    expect(warnings).toEqual([["page-unread", "第 2、3 页", "fonts of page 2, "]]);
    expect(await readGrids(withFont(font, [CELLS]))).not.toHaveProperty("0.warnings");
  });

  it("leave nothing of the tables: the document is refused for its fonts", async () => {
    const page = grid([50, 150, 250], [290, 350]) + other("乙") + text(300, 20, "1");
    expect(await refused(withFont(composite("Own-H"), [page]))).toContain("table-pdf-fonts");
  });
});

describe("what is refused", () => {
  it("says what to do", async () => {
    const cell = text(60, 330, "甲") + text(160, 330, "乙");
    expect(await refused(madePdf([grid(XS, [290, 350])]))).toBe(
      "table-pdf-scanned: 这个 PDF 是扫描件或图片，里面没有表格的文字",
    );
    expect(await refused(madePdf([cell]))).toContain("table-pdf-no-lines");
    expect(await refused(new TextEncoder().encode("%PDF-1.7\n…"))).toContain("table-file-damaged");
    const locked = `/Encrypt<</Filter/Standard/V 1/R 2/O<${"00".repeat(32)}>/U<${"11".repeat(32)}>/P -4>>/ID[<00><00>]`;
    expect(await refused(madePdf([cell], "", locked))).toContain("table-file-encrypted");
    const many = Array.from({ length: 30_000 }, (_, index) => line(50, index / 100, 90, index / 100)).join(
      "",
    );
    expect(await refused(madePdf([cell + many]))).toContain("table-too-many");
  });

  it("shows pictures and the numbers of its pages: it is a scan; what the pictures hold is not unpacked", async () => {
    const picture =
      "/Type/XObject/Subtype/Image/Width 99999/Height 99999/BitsPerComponent 8/ColorSpace/DeviceRGB";
    const page = madePdf([text(300, 20, "1")]);
    const scanned = withStream(page, growing(1), `/DCTDecode${picture}`);
    expect(await refused(scanned)).toContain("table-pdf-scanned");
    expect(await refused(page)).toContain("table-pdf-no-lines");
    const cells = madePdf([grid(XS, [290, 350]) + text(60, 330, "甲")]);
    expect(await first(withStream(cells, growing(1), `/JPXDecode${picture}`))).toEqual([["甲"]]);
    // The bytes of a picture that are called something else.
    expect(await refused(withStream(cells, growing(1), "/JBIG2Decode"))).toContain("table-zip-bomb");
  });

  it("grows out of all proportion, packed once or twice", async () => {
    const blank = new Uint8Array(4 * 1024 * 1024);
    const limits = { unpacked: 1024 * 1024 };
    const packed = zlibSync(blank, { level: 9 });
    const page = grid(XS, [290, 350]) + text(60, 330, "甲");
    for (const stream of [packed, zlibSync(packed)]) {
      const file = withStream(madePdf([page]), stream);
      await expect(readGrids(file, { limits })).rejects.toMatchObject({ code: "table-zip-bomb" });
      expect(shown((await readGrids(file))[0])).toEqual([["甲"]]);
    }
  });
});

describe("a stream packed by other means", () => {
  const limits = { unpacked: 1024 * 1024 };
  const page = grid(XS, [290, 350]) + text(60, 330, "甲");
  const hex = (bytes: Uint8Array) => new TextEncoder().encode(`${Buffer.from(bytes).toString("hex")}>`);
  const runs = (count: number) =>
    Uint8Array.from({ length: count * 2 }, (_, at) => (at % 2 === 0 ? 129 : 32));
  const bomb = zlibSync(new Uint8Array(4 * 1024 * 1024));

  it.each<[string, string, Uint8Array]>([
    ["runs", "/RunLengthDecode", runs(10_000)],
    ["codes of growing length", "[ /L#5aW ]", growing(2)],
    ["deflated, written as characters", "[/AHx/Fl]", hex(bomb)],
    ["twice", "[/LZWDecode/RunLengthDecode]", growing(1)],
  ])("grows out of all proportion: %s", async (_, filter, packed) => {
    const file = withStream(madePdf([page]), packed, filter);
    await expect(readGrids(file, { limits })).rejects.toMatchObject({ code: "table-zip-bomb" });
  });

  it("grows out of all proportion, though its filter stands elsewhere or nowhere", async () => {
    const plain = madePdf([page]);
    const named = new TextEncoder().encode("\n98 0 obj\n[/LZWDecode]\nendobj\n");
    const referring = withStream(Uint8Array.from([...plain, ...named]), growing(2), " 98 0 R");
    await expect(readGrids(referring, { limits })).rejects.toMatchObject({ code: "table-zip-bomb" });
    await expect(readGrids(withStream(plain, runs(10_000), " 97 0 R"), { limits })).rejects.toMatchObject({
      code: "table-zip-bomb",
    });
    expect(shown((await readGrids(withStream(plain, runs(100), " 97 0 R"), { limits }))[0])).toEqual([
      ["甲"],
    ]);
  });

  it("is passed over where it does not", async () => {
    for (const [filter, packed] of [
      ["/RunLengthDecode", runs(100)],
      ["/LZWDecode", Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01)],
      ["/ASCII85Decode", new TextEncoder().encode("87cURD]i,z~>")],
    ] as const)
      expect(shown((await readGrids(withStream(madePdf([page]), packed, filter), { limits }))[0])).toEqual([
        ["甲"],
      ]);
  });

  it("is counted to the byte", () => {
    expect(lzwSize(Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01))).toBe(10);
    expect(runLengthSize(Uint8Array.of(2, 65, 66, 67, 254, 68, 128, 9))).toBe(6);
    expect(
      new TextDecoder().decode(
        fromCharacters(new TextEncoder().encode('87cURD]i,\n"Ebo80~>'), "ASCII85Decode"),
      ),
    ).toBe("Hello World!");
  });
});

/** Codes that each stand for one byte more than the one before, as long as the table has room. */
function growing(rounds: number): Uint8Array {
  let bits = "";
  for (let round = 0; round < rounds; round += 1) {
    bits += (256).toString(2).padStart(9, "0") + (65).toString(2).padStart(9, "0");
    for (let code = 258; code < 4_096; code += 1)
      bits += code.toString(2).padStart(code < 511 ? 9 : code < 1_023 ? 10 : code < 2_047 ? 11 : 12, "0");
  }
  return Uint8Array.from(bits.match(/.{8}/gu) ?? [], (byte) => Number.parseInt(byte, 2));
}

/** The document with one more stream, which nothing refers to. */
function withStream(file: Uint8Array, packed: Uint8Array, filter = "/FlateDecode"): Uint8Array {
  const encoder = new TextEncoder();
  const head = encoder.encode(`\n99 0 obj\n<</Filter${filter}/Length ${packed.length}>>stream\r\n`);
  return Uint8Array.from([...file, ...head, ...packed, ...encoder.encode("\nendstream\nendobj\n")]);
}

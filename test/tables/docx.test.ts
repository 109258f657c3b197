import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { DisclosureList } from "../../src/model/index.js";
import { bytes, list, row, section, townshipList } from "./sample.js";
import { all, parseXml, type XmlElement } from "./xml.js";

const open = async (value: DisclosureList) => unzipSync(await bytes(value, "docx"));
const partOf = (parts: Record<string, Uint8Array>, path: string) =>
  strFromU8(parts[path] ?? new Uint8Array());

const text = (element: XmlElement) =>
  all(element, "w:t")
    .map((run) => run.children.join(""))
    .join("");

describe("a township's document", () => {
  let body: XmlElement;
  let parts: Record<string, Uint8Array> = {};
  beforeAll(async () => {
    parts = await open(townshipList);
    body = parseXml(partOf(parts, "word/document.xml"));
  });

  it("has one section a domain after the cover, all A4 landscape", () => {
    const sections = all(body, "w:sectPr");
    expect(sections).toHaveLength(1 + townshipList.sections.length);
    for (const one of sections) {
      expect(all(one, "w:pgSz")[0]?.attrs).toMatchObject({
        "w:w": "16838",
        "w:h": "11906",
        "w:orient": "landscape",
      });
    }
  });

  it("repeats both heading rows of each table on every page", () => {
    const tables = all(body, "w:tbl").slice(-townshipList.sections.length);
    expect(tables).toHaveLength(townshipList.sections.length);
    for (const table of tables) {
      const rows = all(table, "w:tr");
      expect(rows.map((one) => all(one, "w:tblHeader").length).slice(0, 3)).toEqual([1, 1, 0]);
    }
  });

  it("fixes the widths, within the page, and gives every cell the width of its columns", () => {
    const tables = all(body, "w:tbl");
    expect(tables.length).toBeGreaterThan(townshipList.sections.length);
    for (const table of tables) {
      expect(all(table, "w:tblLayout")[0]?.attrs["w:type"]).toBe("fixed");
      const grid = all(table, "w:gridCol").map(({ attrs }) => Number(attrs["w:w"]));
      expect(grid.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(16838 - 2 * 567);
      for (const one of all(table, "w:tr")) {
        const spans = all(one, "w:tc").map((tc) => Number(all(tc, "w:gridSpan")[0]?.attrs["w:val"] ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(grid.length);
      }
    }
  });

  it("breaks no word of an English heading, in letters that can be read", async () => {
    const sections = townshipList.sections.map((one) => ({
      ...one,
      rows: one.rows.map((each) => ({ ...each, office: "村镇建设和应急办公室" })),
    }));
    const english = unzipSync(await bytes({ ...townshipList, sections }, "docx", "en"));
    const tables = all(parseXml(partOf(english, "word/document.xml")), "w:tbl");
    const words = tables.slice(-townshipList.sections.length).flatMap((table) =>
      all(table, "w:tr")
        .filter((tr) => all(tr, "w:tblHeader").length > 0)
        .flatMap((tr) => all(tr, "w:tc"))
        .flatMap((tc) => {
          // Half points; a half-width letter is half as wide as it is high.
          const size = Number(all(tc, "w:sz")[0]?.attrs["w:val"]);
          const room = Number(all(tc, "w:tcW")[0]?.attrs["w:w"]) - 80;
          return (text(tc).match(/[A-Z][a-z]+/gu) ?? []).map((word) => ({
            size,
            isWhole: word.length * size * 5 <= room,
          }));
        }),
    );
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(({ size, isWhole }) => size < 15 || !isWhole)).toEqual([]);
  });

  it("merges each category over its rows, and names it again where a page ends within it", () => {
    const tables = all(body, "w:tbl").slice(-townshipList.sections.length);
    let again = 0;
    for (const [index, { rows }] of townshipList.sections.entries()) {
      const lines = all(tables[index] ?? body, "w:tr").slice(2);
      let named = 0;
      for (const [at, line] of lines.entries()) {
        const [, cell] = all(line, "w:tc");
        if (!cell) throw new Error("no category cell");
        const covered = all(cell, "w:vMerge")[0]?.attrs["w:val"] === "continue";
        if (covered) expect(rows[at]?.category).toBe(rows[at - 1]?.category);
        else {
          expect(text(cell)).toBe(rows[at]?.category ?? "（一级事项不详，待补）");
          named += 1;
        }
        // The rows of one cell stay on one page.
        const next = lines[at + 1] && all(lines[at + 1] as XmlElement, "w:tc")[1];
        const goesOn = next !== undefined && all(next, "w:vMerge")[0]?.attrs["w:val"] === "continue";
        expect(all(line, "w:keepNext").some(({ attrs }) => attrs["w:val"] !== "false")).toBe(goesOn);
      }
      again += named - rows.filter(({ category }, at) => rows[at - 1]?.category !== category).length;
    }
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThan(townshipList.sections.flatMap(({ rows }) => rows).length / 4);
  });

  it("is set in the fonts of official documents, and says what stands in for those that are missing", () => {
    const table = parseXml(partOf(parts, "word/fontTable.xml"));
    const others = Object.fromEntries(
      all(table, "w:font").map((font) => [font.attrs["w:name"], all(font, "w:altName")[0]?.attrs["w:val"]]),
    );
    const styles = all(parseXml(partOf(parts, "word/styles.xml")), "w:style");
    const fontOf = (id: unknown) =>
      styles
        .filter(({ attrs }) => attrs["w:styleId"] === id)
        .flatMap((style) => all(style, "w:rFonts").map(({ attrs }) => attrs["w:eastAsia"]))[0];
    const used = new Set(all(body, "w:rStyle").map(({ attrs }) => fontOf(attrs["w:val"])));
    expect([...used].sort()).toEqual(Object.keys(others).sort());
    expect(others.方正小标宋简体).toBe("宋体");
  });

  it("sets Latin letters in a Latin font where the document is English, and Chinese ones as ever", async () => {
    const fontsOf = (files: Record<string, Uint8Array>) =>
      all(parseXml(partOf(files, "word/styles.xml")), "w:rFonts").map(({ attrs }) => [
        attrs["w:ascii"] === attrs["w:eastAsia"],
        attrs["w:ascii"],
      ]);
    const english = fontsOf(unzipSync(await bytes(townshipList, "docx", "en")));
    expect(english.length).toBeGreaterThan(3);
    expect(english.filter(([, latin]) => latin !== "Times New Roman")).toEqual([]);
    expect(fontsOf(parts).filter(([same]) => !same)).toEqual([]);
  });

  it("sets the tables in nine points, and 全社会 on one line", () => {
    const tables = all(body, "w:tbl").slice(-townshipList.sections.length);
    expect(tables).toHaveLength(townshipList.sections.length);
    for (const table of tables) {
      const sizes = all(table, "w:sz").map(({ attrs }) => Number(attrs["w:val"]));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
      const head = all(table, "w:tc").find((cell) => text(cell) === "全社会");
      const width = Number(head && all(head, "w:tcW")[0]?.attrs["w:w"]);
      expect(width - 2 * 40).toBeGreaterThanOrEqual(3 * 9 * 20);
    }
  });

  it("numbers the pages", () => {
    const footer = partOf(parts, "word/footer.xml");
    expect(footer).toContain("PAGE");
    expect(footer).toContain("NUMPAGES");
  });

  it("holds each part that it refers to, and says of each what it is", () => {
    const typed = all(parseXml(partOf(parts, "[Content_Types].xml")), "Override").map(
      ({ attrs }) => attrs.PartName,
    );
    const targets = ["_rels/.rels", "word/_rels/document.xml.rels"].flatMap((path) =>
      all(parseXml(partOf(parts, path)), "Relationship").map(
        ({ attrs }) => `${path.startsWith("word/") ? "/word/" : "/"}${attrs.Target}`,
      ),
    );
    expect(targets).toHaveLength(6);
    expect(typed).toEqual(expect.arrayContaining(targets));
    expect(Object.keys(parts).map((path) => `/${path}`)).toEqual(expect.arrayContaining(targets));
    const references = all(body, "w:footerReference").map(({ attrs }) => attrs["r:id"]);
    const [footer] = all(parseXml(partOf(parts, "word/_rels/document.xml.rels")), "Relationship").filter(
      ({ attrs }) => attrs.Target === "footer.xml",
    );
    expect(new Set(references)).toEqual(new Set([footer?.attrs.Id]));
  });

  it("carries the date of the list, not of the day it was written", () => {
    expect(partOf(parts, "docProps/core.xml").match(/20\d\d-\d\d-\d\dT[\d:]+Z/gu)).toEqual([
      "2026-03-05T00:00:00Z",
      "2026-03-05T00:00:00Z",
    ]);
  });
});

describe("hand-made lists", () => {
  it("keeps hostile text as text", async () => {
    const name = "</w:t><w:br/>&\u0001“”";
    const document = partOf(await open(list([section([row({ name })])])), "word/document.xml");
    expect(document).toContain("&lt;/w:t&gt;&lt;w:br/&gt;&amp;“”");
    expect(() => parseXml(document)).not.toThrow();
  });

  it("lets only a row that is taller than a page break across pages", async () => {
    const rows = [row({ name: "短" }), row({ name: "长", content: Array(60).fill("要素") })];
    const document = parseXml(partOf(await open(list([section(rows)])), "word/document.xml"));
    const whole = all(document, "w:tr")
      .slice(-2)
      .map((one) => all(one, "w:cantSplit").filter(({ attrs }) => attrs["w:val"] !== "false").length);
    expect(whole).toEqual([1, 0]);
  });

  it("makes a cover alone of an empty list", async () => {
    const document = parseXml(partOf(await open(list([])), "word/document.xml"));
    expect(all(document, "w:sectPr")).toHaveLength(1);
    expect(text(document)).toContain("本目录没有公开事项。");
  });
});

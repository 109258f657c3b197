/** Texts that would break a document, run as a formula or turn a name round. */
import fc from "fast-check";
import { unzipSync } from "fflate";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { seen } from "../../src/tables/read/seen.js";
import { spreadsheetCsv } from "../../src/tables/spreadsheet-csv.js";
import { bytes, list, row, section } from "./sample.js";

const NO_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const unsafe = fc.string({
  unit: fc.constantFrom(
    "甲",
    "：",
    "\u0000",
    "\u000B",
    "\u001B",
    "\uFFFE",
    "\uFFFF",
    "\uD83D",
    "😜",
    "<",
    "]]>",
  ),
  minLength: 1,
  maxLength: 6,
});

describe.each(["xlsx", "docx"] as const)("%s", (format) => {
  it("has no character that XML cannot hold, in no part and in no name", async () => {
    await fc.assert(
      fc.asyncProperty(unsafe, async (text) => {
        const item = row({
          name: `事项${text}`,
          category: text,
          content: [text],
          deadline: text,
          basis: [],
          remark: text,
        });
        const made = await bytes(list([section([item], { name: `领域${text}` })]), format);
        for (const [name, part] of Object.entries(unzipSync(made))) {
          expect(name).not.toMatch(NO_XML);
          if (/\.(?:xml|rels)$/u.test(name))
            expect(new TextDecoder("utf-8", { fatal: true }).decode(part)).not.toMatch(NO_XML);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe("csv", () => {
  const sign = fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠");
  const before = fc.string({
    unit: fc.constantFrom(" ", "\u3000", "\u00A0", '"', "“", "\t", "\r"),
    maxLength: 3,
  });

  it("guards what a spreadsheet takes for a formula, whatever blanks and quotes stand before it", async () => {
    await fc.assert(
      fc.asyncProperty(before, sign, fc.constantFrom("1+1", "甲", ""), async (start, mark, end) => {
        const text = `${start}${mark}${end}`;
        const csv = await spreadsheetCsv(["列", "x"], [[text, "乙"]]);
        const [, cells = []] = papa.parse<string[]>(csv.trim(), { newline: "\r\n" }).data;
        expect(cells[0]).toBe(`'${text}`);
        expect(seen(cells[0] ?? "")).toBe(seen(text));
      }),
      { numRuns: 100 },
    );
  });
});

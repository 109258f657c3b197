import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TagHandler } from "../../../src/tables/read/tag-handler.js";
import { xmlStream } from "../../../src/tables/read/xml-tags.js";

/** What a stream makes of a text that comes in pieces: neighbouring texts in one. */
function events(...pieces: readonly string[]): string[] {
  const found: string[] = [];
  let text = "";
  const add = (event: string) => {
    if (text !== "") found.push(`“${text}”`);
    text = "";
    if (event !== "") found.push(event);
  };
  const handler: TagHandler = {
    open: (name, attributes) =>
      add(
        `<${name}${["r", "s", "val"].map((key) => (attributes.has(key) ? ` ${key}=${attributes.get(key)}` : "")).join("")}>`,
      ),
    close: (name) => add(`</${name}>`),
    text: (piece) => {
      text += piece;
    },
  };
  const stream = xmlStream(handler);
  for (const piece of pieces) stream.write(piece);
  stream.end();
  add("");
  return found;
}

const PART = `<?xml version="1.0"?><!-- a > b <x> --><x:row r = '1' s="a>b"><c r="A1"/>甲&amp;乙&#x4E19;&nbsp;&#xFFFFFFF;<![CDATA[<丁>&amp;]]> < 戊<v/></x:row >`;

describe("streams of XML", () => {
  it("say what the tags and texts of a part are", () => {
    expect(events(PART)).toEqual([
      "<row r=1 s=a>b>",
      "<c r=A1>",
      "</c>",
      "“甲&乙丙&nbsp;\uFFFD<丁>&amp; < 戊”",
      "<v>",
      "</v>",
      "</row>",
    ]);
  });

  it("say the same wherever the part is cut into pieces", () => {
    const whole = events(PART);
    const cuts = fc.array(fc.nat(PART.length), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, (places) => {
        const at = [0, ...places.toSorted((a, b) => a - b), PART.length];
        expect(events(...at.slice(1).map((end, index) => PART.slice(at[index], end)))).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it("refuse a tag without end, and elements in elements without end", () => {
    expect(() => events(`<a r="${"x".repeat(1_000_001)}`)).toThrow(
      expect.objectContaining({ code: "table-file-damaged" }),
    );
    expect(() => events("<a>".repeat(1_001))).toThrow(
      expect.objectContaining({ code: "table-nested-too-deep" }),
    );
  });

  it("pass over elements that say nothing, wherever the part is cut", () => {
    const part = `<a><r s="1"><c>x</c></r><r/><r s="2"/><r><c/></r><r><c>y</c></r><r/></a>`;
    for (let cut = 0; cut <= part.length; cut += 1) {
      let [rows, blank, depth, text] = [0, 0, 0, ""];
      const stream = xmlStream({
        open: (name) => {
          depth += 1;
          rows += name === "r" ? 1 : 0;
        },
        close: () => {
          depth -= 1;
        },
        text: (piece) => {
          text += piece;
        },
        blanks: {
          behind: "r",
          pattern: /<r[^<>]*(?:\/>|>(?:<c\/>)*<\/r>)/uy,
          passed: (count) => {
            blank += count;
          },
        },
      });
      stream.write(part.slice(0, cut));
      stream.write(part.slice(cut));
      stream.end();
      expect([rows + blank, depth, text]).toEqual([6, 0, "xy"]);
    }
  });

  it("take the first of two attributes of one name, and know one without a value", () => {
    expect(events('<a r="1" r="2" val/>')).toEqual(["<a r=1 val=>", "</a>"]);
  });
});

import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/text/encoding.js";

const TEXT = "序号,名称\n1,法规";
const GBK = new Uint8Array([0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xb7, 0xa8, 0xb9, 0xe6]);
const BIG5 = new Uint8Array([0xaa, 0x6b, 0xb3, 0x57]);

describe("texts of unknown encoding", () => {
  it("are UTF-8 where they can be, with or without byte order mark", () => {
    expect(decodeText(new TextEncoder().encode(TEXT))).toBe(TEXT);
    expect(decodeText(new TextEncoder().encode(`\uFEFF${TEXT}`))).toBe(TEXT);
    expect(decodeText(new Uint8Array())).toBe("");
  });

  it("are GBK otherwise, whatever a page declares in vain", () => {
    expect(decodeText(GBK)).toBe("序号,法规");
    expect(decodeText(GBK, "utf-8")).toBe("序号,法规");
    expect(decodeText(GBK, "no-such-charset")).toBe("序号,法规");
  });

  it("are what they declare to be where that can be", () => {
    expect(decodeText(BIG5, "big5")).toBe("法規");
  });

  it("stay UTF-8 where one character of many is broken", () => {
    const bytes = new TextEncoder().encode(TEXT.repeat(20));
    expect(decodeText(bytes.slice(0, -1))).toBe(`${TEXT.repeat(20).slice(0, -1)}\uFFFD`);
  });
});

import { describe, expect, it } from "vitest";
import { readQuery } from "../../src/text/query.js";

describe("what is read of a text to search for", () => {
  it("is the whole of a short one", () => {
    expect(readQuery("ＡＢ 低保  低保")).toEqual({ text: "ab 低保  低保", ignored: 0 });
  });

  it("is each word once of a long one", () => {
    expect(readQuery("低保 办事指南　".repeat(1_000))).toEqual({ text: "低保 办事指南", ignored: 0 });
    expect(readQuery("低保 办事指南　".repeat(100_000)).text).toBe("低保 办事指南");
  });

  it("is its first hundred characters, and it says how many others there are", () => {
    const words = Array.from({ length: 60 }, (_, at) => `词${at}`);
    const { text, ignored } = readQuery(words.join(" "));
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text.length + ignored).toBe(words.join(" ").length);
  });

  it.each([8_000, 900_000])("is bounded for %i characters", (length) => {
    const { text, ignored } = readQuery("办".repeat(length));
    expect(text).toBe("办".repeat(100));
    expect(ignored).toBe(length - 100);
  });

  it("stays within bounds where one character folds to many", () => {
    expect(readQuery("\uFDFA".repeat(100)).text.length).toBeLessThanOrEqual(100);
  });
});

import { describe, expect, it } from "vitest";
import { type Half, isRight, wordings } from "./wordings.js";

describe.each<[Half, number]>([
  ["worked", 0.9],
  ["kept", 0.94],
])("wordings found on pages, the half %s", (half, least) => {
  const all = wordings(half);

  it("are read as a person reads them", () => {
    const wrong = all.filter((wording) => !isRight(wording));
    expect(1 - wrong.length / all.length, wrong.map(({ text }) => text).join("\n")).toBeGreaterThanOrEqual(
      least,
    );
  });

  it("have a page each, and stand in one half only", () => {
    const other = new Set(wordings(half === "kept" ? "worked" : "kept").map(({ text }) => text));
    for (const { text, page } of all) {
      expect(page).toMatch(/^https?:\/\//u);
      expect(other.has(text)).toBe(false);
    }
  });
});

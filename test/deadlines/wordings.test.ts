import { describe, expect, it } from "vitest";
import { foldDeadline } from "../../src/deadlines/tokens.js";
import { type Half, isRight, wordings } from "./wordings.js";

describe.each<[Half, number]>([
  ["worked", 0.9],
  ["kept", 0.94],
  ["second", 0.6],
])("wordings found on pages, %s", (half, least) => {
  const all = wordings(half);

  it("are read as a person reads them", () => {
    const wrong = all.filter((wording) => !isRight(wording));
    expect(1 - wrong.length / all.length, wrong.map(({ text }) => text).join("\n")).toBeGreaterThanOrEqual(
      least,
    );
  });

  it("have a page each, and stand in one sample only", () => {
    const others = (["worked", "kept", "second"] as const).filter((other) => other !== half);
    const other = new Set(others.flatMap(wordings).map(({ text }) => foldDeadline(text)));
    for (const { text, page } of all) {
      expect(page).toMatch(/^https?:\/\//u);
      expect(other.has(foldDeadline(text)), text).toBe(false);
    }
  });
});

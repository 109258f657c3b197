/** What an edition prints where pages differ, and which family of text they follow: docs/data.md. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DATA, withWordings } from "../../scripts/readme.js";
import { readEditions, wordingsOf } from "../../scripts/wordings.js";
import type { Edition, Source } from "../../src/model/index.js";

const editions = readEditions();
const FAMILY = /^所见页面的文字：(?:甲|乙|甲、乙|没有逐页分辨)。$/u;

it.each(editions.map(([edition]) => edition))(
  "$domain says once which family of text its pages follow",
  ({ notes }) => {
    expect(notes.filter((note) => note.startsWith("所见页面的文字"))).toEqual([
      expect.stringMatching(FAMILY),
    ]);
  },
);

it("prints what most pages print, and the documentation gives the figures (npm run readme)", () => {
  expect(wordingsOf(editions).breaches).toEqual([]);
  const stated = readFileSync(DATA, "utf8");
  expect(stated).toBe(withWordings(stated));
});

it("finds a minority's wording, a town's beside a county's, and the later of two", () => {
  const page = (id: string, level: Source["level"], date: string | null): Source => ({
    ...{ id, level, date, url: null, publisher: "某地", shows: "一行", mirror: true },
  });
  const pages = [
    page("a", "county", "2021"),
    page("b", "county", "2020"),
    page("t", "township", "2019"),
    page("u", "township", null),
  ];
  const breaches = (printed: string[], other: string[], field: "deadline" | "channels") => {
    const evidence = {
      seen: Object.fromEntries(printed.map((id) => [id, [field]])),
      variants: [{ sources: other, [field]: null }],
    };
    const edition = { items: [{ id: "x-001", evidence }] } as unknown as Edition;
    return wordingsOf([[edition, pages]]).breaches.length;
  };
  expect(breaches(["a"], ["t", "u"], "deadline")).toBe(1);
  expect(breaches(["a"], ["t", "u"], "channels")).toBe(0);
  expect(breaches(["t"], ["b"], "deadline")).toBe(1);
  expect(breaches(["a"], ["b"], "deadline")).toBe(1);
  expect(breaches(["b"], ["a"], "deadline")).toBe(0);
});

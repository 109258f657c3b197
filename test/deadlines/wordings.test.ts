import { describe, expect, it } from "vitest";
import { COLUMNS, columns, HALVES, type Half, isRight, misread, unseen, wordings } from "./wordings.js";

/** The characters of a wording, whatever their width and the blanks between. */
const typed = (text: string) => text.normalize("NFKC").replace(/\s/gu, "");

describe.each<[Half, size: number]>([
  ["worked", 56],
  ["kept", 55],
  ["second", 86],
  ["ninth", 57],
  ["ninth-kept", 64],
  ["tenth", 78],
  ["eleventh", 62],
  ["twelfth", 49],
  ["thirteenth", 109],
  ["fourteenth", 62],
  ["fifteenth", 75],
  ["sixteenth", 75],
  ["seventeenth", 83],
  ["eighteenth", 100],
  ["nineteenth", 97],
  ["twentieth", 65],
  ["twenty-first", 149],
  ["twenty-first-pages", 6],
  ["twenty-second", 150],
  ["twenty-third", 71],
  ["twenty-fourth", 108],
  ["twenty-fifth", 123],
  ["twenty-sixth", 66],
])("wordings found on pages, %s", (half, size) => {
  const all = wordings(half);

  it("are read as a person reads them, but for those that are known to be misread", () => {
    const wrong = all.filter((wording) => !isRight(wording)).map(({ text }) => text);
    expect(wrong).toEqual(misread(half));
  });

  it("have a page or a numbered text each, and stand in one sample only", () => {
    const others = HALVES.filter((other) => other !== half);
    const other = new Set(others.flatMap(wordings).map(({ text }) => typed(text)));
    expect(all).toHaveLength(size);
    expect(all.filter(({ page }) => !/^(?:https?:\/\/|GitHub text [0-9]+$)/u.test(page))).toEqual([]);
    expect(all.filter(({ text }) => other.has(typed(text)))).toEqual([]);
  });
});

/** Least numbers of wordings that no earlier sample has: hardly any are left in cells of tables. */
const NEW = { worked: 5, kept: 3 };

describe.each(COLUMNS)("whole columns of published tables, %s", (sample) => {
  it("are read as a person reads them, but for those that are known to be misread", () => {
    const wrong = columns(sample).filter((wording) => !isRight(wording));
    expect([...new Set(wrong.map(({ text }) => text))]).toEqual(misread(sample));
  });

  it("have a page each, and wordings that no earlier sample has in both halves", () => {
    for (const { page } of columns(sample)) expect(page).toMatch(/^https?:\/\//u);
    expect(unseen("worked", sample).length).toBeGreaterThan(NEW.worked);
    expect(unseen("kept", sample).length).toBeGreaterThan(NEW.kept);
  });
});

it("those of pages whose addresses were not all kept are read as a person reads them, too", () => {
  const wrong = wordings("eighteenth-pages").filter((wording) => !isRight(wording));
  expect(wrong.map(({ text }) => text)).toEqual(misread("eighteenth-pages"));
});

import { describe, expect, it } from "vitest";
import { COLUMNS, columns, HALVES, type Half, isRight, unseen, wordings } from "./wordings.js";

/** The characters of a wording, whatever their width and the blanks between. */
const typed = (text: string) => text.normalize("NFKC").replace(/\s/gu, "");

describe.each<[Half, size: number, least: number]>([
  ["worked", 56, 0.9],
  ["kept", 55, 0.94],
  ["second", 86, 0.9],
  ["ninth", 57, 0.97],
  ["ninth-kept", 64, 0.96],
  ["tenth", 78, 0.97],
  ["eleventh", 62, 0.96],
  ["twelfth", 49, 0.95],
  ["thirteenth", 109, 0.84],
  ["fourteenth", 62, 0.9],
  ["fifteenth", 75, 0.84],
  ["sixteenth", 75, 0.92],
  ["seventeenth", 83, 0.9],
  ["eighteenth", 100, 0.95],
  ["nineteenth", 97, 0.93],
  ["twentieth", 65, 0.93],
  ["twenty-first", 149, 0.95],
  ["twenty-first-pages", 6, 0.6],
  ["twenty-second", 150, 0.97],
  ["twenty-third", 71, 0.94],
])("wordings found on pages, %s", (half, size, least) => {
  const all = wordings(half);

  it("are read as a person reads them", () => {
    const wrong = all.filter((wording) => !isRight(wording));
    expect(1 - wrong.length / all.length, wrong.map(({ text }) => text).join("\n")).toBeGreaterThanOrEqual(
      least,
    );
  });

  it("have a page each, and stand in one sample only", () => {
    const others = HALVES.filter((other) => other !== half);
    const other = new Set(others.flatMap(wordings).map(({ text }) => typed(text)));
    expect(all).toHaveLength(size);
    expect(all.filter(({ page }) => !/^https?:\/\//u.test(page))).toEqual([]);
    expect(all.filter(({ text }) => other.has(typed(text)))).toEqual([]);
  });
});

/** Least shares of rows; the seventh sample has the rarest words, guides and sections as well as cells. */
const LEAST = {
  columns: 0.97,
  "columns-second": 0.97,
  "columns-third": 0.97,
  "columns-fourth": 0.92,
  "columns-fifth": 0.97,
} as const;

/** Least numbers of wordings that no earlier sample has: hardly any are left in cells of tables. */
const NEW = { worked: 5, kept: 3 };

describe.each(COLUMNS)("whole columns of published tables, %s", (sample) => {
  const rowsOf = (all: readonly { readonly rows: number }[]) => all.reduce((sum, { rows }) => sum + rows, 0);

  it("are read as a person reads them, as many rows as documented", () => {
    const wrong = columns(sample).filter((wording) => !isRight(wording));
    const share = 1 - rowsOf(wrong) / rowsOf(columns(sample));
    expect(share, wrong.map(({ text }) => text).join("\n")).toBeGreaterThanOrEqual(LEAST[sample]);
  });

  it("have a page each, and wordings that no earlier sample has in both halves", () => {
    for (const { page } of columns(sample)) expect(page).toMatch(/^https?:\/\//u);
    expect(unseen("worked", sample).length).toBeGreaterThan(NEW.worked);
    expect(unseen("kept", sample).length).toBeGreaterThan(NEW.kept);
  });
});

import { describe, expect, it } from "vitest";
import { DOMAIN_IDS } from "../../src/model/index.js";
import { entries, isDomain, leanings, outsides } from "../../src/responsibilities/fields.js";
import { plain } from "../../src/responsibilities/lexicon.js";

const all = entries();

describe("what is known of the fields", () => {
  it("covers each of the 26 domains with words and with laws", () => {
    for (const domain of DOMAIN_IDS)
      for (const list of ["words", "laws"])
        expect(
          all.some((one) => one.field === domain && one.list === list),
          `${domain} ${list}`,
        ).toBe(true);
  });

  it("is written as rows are read, in words of at least two characters", () => {
    const odd = [...all, ...leanings()].filter(({ word }) => word !== plain(word) || word.length < 2);
    expect(odd.map(({ word }) => word)).toEqual([]);
  });

  it("says each word of a list once", () => {
    const keys = all.map(({ word, field, list, acts }) => `${field} ${list} ${word} ${acts?.join() ?? ""}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("names every field outside the domains in both languages, once", () => {
    const ids = all.flatMap(({ field }) => (isDomain(field) ? [] : [field]));
    for (const id of new Set(ids)) expect(outsides().get(id)).toMatchObject({ zh: /\S/u, en: /\S/u });
  });
});

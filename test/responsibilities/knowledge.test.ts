import { describe, expect, it } from "vitest";
import { DOMAIN_IDS } from "../../src/model/index.js";
import { entries, isDomain, leanings, outsides } from "../../src/responsibilities/fields.js";
import { plain } from "../../src/responsibilities/lexicon.js";

const all = entries();

describe("what is known of the fields", () => {
  it("covers each of the 26 domains with words and with laws", () => {
    const covered = (list: "words" | "laws") =>
      DOMAIN_IDS.filter((domain) => all.some((one) => one.field === domain && one.list === list));
    expect(covered("words")).toEqual(DOMAIN_IDS);
    expect(covered("laws")).toEqual(DOMAIN_IDS);
    expect(DOMAIN_IDS).toHaveLength(26);
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
    const ids = new Set(all.flatMap(({ field }) => (isDomain(field) ? [] : [field])));
    expect(ids.size).toBeGreaterThanOrEqual(28);
    for (const id of ids)
      expect(outsides().get(id)).toMatchObject({
        zh: expect.stringMatching(/\S/u),
        en: expect.stringMatching(/\S/u),
      });
  });
});

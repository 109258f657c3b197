import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexicon, plain } from "../../src/responsibilities/lexicon.js";

const words = (...all: string[]) => all.map((word) => ({ word }));
const found = (text: string, ...all: string[]) => lexicon(words(...all))(text).map(({ word }) => word);

describe("looking words up", () => {
  it("takes the longest word at each place, and no place twice", () => {
    expect(found("普惠性民办幼儿园认定", "民办", "民办幼儿园", "幼儿园")).toEqual(["民办幼儿园"]);
  });

  it("prefers a word that fits to a longer one that does not, and still reports the latter", () => {
    const find = lexicon([
      { word: "城市绿地", fits: false },
      { word: "绿地", fits: true },
    ]);
    expect(find("占用城市绿地", ({ fits }) => fits).map(({ word }) => word)).toEqual(["城市绿地", "绿地"]);
  });

  it("gives all that one word stands for", () => {
    const find = lexicon([
      { word: "燃气", of: "municipal-services" },
      { word: "燃气", of: "urban-law-enforcement" },
    ]);
    expect(find("燃气")[0]?.entries.map(({ of }) => of)).toEqual([
      "municipal-services",
      "urban-law-enforcement",
    ]);
  });

  it("finds nothing but what stands in the text, from left to right", () => {
    const letters = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), minLength: 2, maxLength: 4 });
    const long = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "丁"), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), long, (all, text) => {
        let rest = text;
        for (const word of found(text, ...all)) {
          expect(rest).toContain(word);
          rest = rest.slice(rest.indexOf(word) + word.length);
        }
      }),
    );
  });

  it("reads width, case, traditional characters and blanks alike", () => {
    expect(plain("農機 購置　補貼（Ａ）")).toBe("农机购置补贴(a)");
  });
});

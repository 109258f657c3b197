import { expect, it } from "vitest";
import { takeLanguage } from "../../src/cli/language.js";

it.each([
  [["stats"], ["stats"], "zh"],
  [["--lang", "en", "stats"], ["stats"], "en"],
  [["stats", "--lang=en", "--json"], ["stats", "--json"], "en"],
  [["stats", "--lang", "en", "--lang", "zh"], ["stats"], "zh"],
  [["search", "--", "--lang", "en"], ["search", "--", "--lang", "en"], "zh"],
])("takes the language out of %j", (argv, rest, language) => {
  expect(takeLanguage(argv)).toEqual({ argv: rest, language, unknown: null });
});

it("says what is no language", () => {
  expect(takeLanguage(["--lang", "fr"]).unknown).toBe("fr");
  expect(takeLanguage(["stats", "--lang"]).unknown).toBe("");
});

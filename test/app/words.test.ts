/** The words of the page: none that is missing in a language, none that no screen says. */
import { readFileSync } from "node:fs";
import glob from "fast-glob";
import { expect, it } from "vitest";
import { en, zh } from "../../app/src/words/words.js";

const CODE = glob
  .sync("app/src/**/*.{ts,tsx}", { ignore: ["app/src/words/**"] })
  .map((file) => readFileSync(file, "utf8"));

/** Paths of words; what a table holds by code (`Record<StepId, …>`) counts as one, since the compiler asks for each. */
function paths(words: object, depth = 0): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    depth === 0 && typeof value === "object" ? paths(value, 1).map((path) => `${key}.${path}`) : [key],
  );
}

/** Whether some file takes a word: by the name that it gives the section, which is read off how it takes the words apart. */
function isSaid(path: string): boolean {
  const [section = "", key] = path.split(".");
  if (CODE.some((text) => text.includes(`words.value.${section}[`))) return true;
  if (key === undefined) return CODE.some((text) => takes(text, "words\\.value", section));
  return CODE.some((text) => {
    const [, alias = section] =
      new RegExp(`\\{[^{}]*\\b${section}: (\\w+)[^{}]*\\} = words\\.value`, "u").exec(text) ?? [];
    return [alias, `words\\.value\\.${section}`].some((name) => takes(text, name, key));
  });
}

/** `name.key`, `{ key } = name`, or `name[…]` where the key is spelled out somewhere. */
function takes(text: string, name: string, key: string): boolean {
  return (
    new RegExp(`\\b${name}\\.${key}\\b`, "u").test(text) ||
    new RegExp(`\\{[^{}]*\\b${key}\\b[^{}]*\\} = ${name};`, "u").test(text) ||
    (new RegExp(`\\b${name}\\[`, "u").test(text) && new RegExp(`["']${key}["']`, "u").test(CODE.join("")))
  );
}

it("has each in both languages", () => {
  expect(paths(en).sort()).toEqual(paths(zh).sort());
});

it("says each somewhere", () => {
  expect(paths(zh).filter((path) => !isSaid(path))).toEqual([]);
});

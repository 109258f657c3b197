/** Local lists come from two families of text (docs/data.md); each edition of the standard says which of them its pages follow. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { catalog } from "../../src/index.js";
import type { Edition } from "../../src/model/index.js";

const SAID = /^所见页面的文字：(?:甲|乙|甲、乙|没有逐页分辨)。$/u;

it.each(catalog.domains)("$id says once which family of text its pages follow", ({ id, edition }) => {
  const { notes }: Edition = parse(readFileSync(`catalogs/editions/${id}/${edition}.yaml`, "utf8"));
  expect(notes.filter((note) => note.startsWith("所见页面的文字"))).toEqual([expect.stringMatching(SAID)]);
});

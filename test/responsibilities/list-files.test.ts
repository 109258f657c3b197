import { expect, it } from "vitest";
import { readPowers } from "../../src/responsibilities/index.js";
import { readGrids } from "../../src/tables/read/index.js";
import { LIST_FILES, POWERS } from "./list-files.js";

it.each(Object.keys(LIST_FILES))("reads the same powers of a list as %s", async (extension) => {
  const content = (await LIST_FILES[extension]?.()) ?? "";
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const { powers, problems } = readPowers(await readGrids(bytes));
  expect(problems).toEqual([]);
  expect(
    powers.map(({ name, type, basis, office, duties }) => ({ name, type, basis, office, duties })),
  ).toEqual(POWERS.map(({ name, type, basis, office, duties }) => ({ name, type, basis, office, duties })));
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hanziTables } from "../../scripts/hanzi-tables.js";

test.each([...hanziTables()])("%s is as `npm run hanzi` writes it", (path, text) => {
  expect(readFileSync(path, "utf8")).toBe(text);
});

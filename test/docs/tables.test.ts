import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { READ_LIMITS } from "../../src/tables/read/limits.js";
import { TABLE_MESSAGES } from "../../src/tables/read/messages.js";

const text = readFileSync(new URL("../../docs/tables.md", import.meta.url), "utf8");

it("the page about reading tables has every code and no other", () => {
  const documented = Array.from(text.matchAll(/^\| `([\w-]+)`/gmu), ([, code]) => code);
  expect(documented.sort()).toEqual(Object.keys(TABLE_MESSAGES).sort());
});

it("the page about reading tables has the limits as they are", () => {
  const { bytes, unpacked, rows, cells } = READ_LIMITS;
  const megabytes = (size: number) => `${size / 1024 / 1024} MB`;
  for (const limit of [megabytes(bytes), megabytes(unpacked), `${rows} 行`, `${cells} 格`])
    expect(text).toContain(limit);
});

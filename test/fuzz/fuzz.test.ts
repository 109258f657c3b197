import { expect, it } from "vitest";
import { fuzz } from "./fuzz.js";

it("2,000 broken files of every format are read or refused by code, each within its time", async () => {
  const { faults, read, refused } = await fuzz(1, 0, 2_000);
  expect(faults).toEqual([]);
  // Both happen, or the files are broken in the wrong way.
  expect(read).toBeGreaterThan(200);
  expect([...refused.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(200);
}, 300_000);

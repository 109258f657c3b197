import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDeadline } from "../../src/deadlines/index.js";

const OBSERVATIONS = "../shared/evidence/observations";

/** Only where the evidence lies beside the project; the fixture stands for it elsewhere. */
describe.skipIf(!existsSync(OBSERVATIONS))("observed deadlines", () => {
  const observed = () =>
    readdirSync(OBSERVATIONS)
      .flatMap((file) => readFileSync(`${OBSERVATIONS}/${file}`, "utf8").split("\n"))
      .filter((row) => row.trim() !== "")
      .flatMap((row): string[] => JSON.parse(row).deadline ?? []);

  it("are those of the fixture", () => {
    const fixture = readFileSync("test/fixtures/deadlines/observed.txt", "utf8").trim().split("\n");
    expect(fixture.sort()).toEqual([...new Set(observed())].sort());
  });

  it.each<[string, () => readonly string[]]>([
    ["rows", observed],
    ["that differ", () => [...new Set(observed())]],
  ])("are read in at least 98 of 100 %s", (_, texts) => {
    const read = texts().filter((text) => parseDeadline(text).kind !== "unparsed");
    expect(read.length / texts().length).toBeGreaterThanOrEqual(0.98);
  });
});

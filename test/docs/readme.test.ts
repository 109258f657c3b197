/** The figures in the README files are those of the current release and build. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { between, countsTable, READMES } from "../../scripts/readme.js";
import { LIMITS, measureSizes } from "../../scripts/sizes.js";

describe.each(["zh", "en"] as const)("README (%s)", (language) => {
  const readme = readFileSync(READMES[language], "utf8");

  it("states the counts of the current release (npm run readme)", () => {
    expect(readme).toBe(between(readme, "counts", countsTable(language)));
  });

  it("states the sizes as measured, to a kilobyte (npm run readme)", async () => {
    const stated = [...readme.matchAll(/(\d+) kB/gu)].map((match) => Number(match[1]));
    const { code, data, oneDomain } = await measureSizes();
    expect(stated).toHaveLength(3);
    for (const [index, bytes] of [code, data, oneDomain].entries()) {
      expect(Math.abs((stated[index] ?? 0) - bytes / 1000)).toBeLessThanOrEqual(1);
    }
  });
});

it("the package stays within the sizes it promises", async () => {
  const { code, data } = await measureSizes();
  expect(code).toBeLessThan(LIMITS.code);
  expect(data).toBeLessThan(LIMITS.data);
});

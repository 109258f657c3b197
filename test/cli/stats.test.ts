import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/text/width.js";
import { NEXT_MINOR, RELEASE } from "../releases/versions.js";
import { shipped, temporaryFolder, zwgk, zwgkOf } from "./harness.js";
import { updated } from "./next-package.js";

const HONGSHAN = "docs/examples/hongshan";

async function town(release: string, more = ""): Promise<string> {
  const folder = await temporaryFolder();
  const profile = `profile: 1\nagency: {name: 某镇人民政府, level: township}\nrelease: ${release}\n${more}`;
  await writeFile(join(folder, "profile.yaml"), profile);
  return folder;
}

const json = async (...argv: string[]) => JSON.parse((await zwgk("stats", ...argv, "--json")).out);

describe("the figures of a profile", () => {
  it("count each item once by domain, method, verification and office, and by each of its levels", async () => {
    const { total, domains, offices, on } = await json(HONGSHAN, "--on", "2026-08-15");
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(on).toBe("2026-08-15");
    // Of one item nothing but its name is known: no page shows its method and levels.
    expect(total.items).toBe(227);
    expect(sum(total.methods)).toBe(226);
    expect(sum(total.verification)).toBe(227);
    expect(total.levels.township).toBe(226);
    expect(domains.reduce((all: number, { items }: { items: number }) => all + items, 0)).toBe(227);
    expect(offices.reduce((all: number, { items }: { items: number }) => all + items, 0)).toBe(227);
    expect(offices.at(-1)).toEqual({ office: null, items: 206 });
    expect(total.outdated.citations).toBeGreaterThan(0);
  });

  it("fit a terminal, and say what they cannot count", async () => {
    const { out, code } = await zwgkOf({ ...shipped, earlier: {} }, "stats", await town(RELEASE));
    expect(code).toBe(0);
    expect(out).toContain("不按承办机构统计");
    expect(out).toContain(`标准目录 ${RELEASE} 是首次发布，没有以前的发布可以比较。`);
    const table = out.split("\n").filter((line) => /^ *\d+ {2}|合计|^序号/u.test(line));
    expect(new Set(table.map(displayWidth)).size).toBe(1);
    expect(displayWidth(table[0] ?? "")).toBeLessThanOrEqual(80);
  });

  it("stop at a profile that is not in order", async () => {
    const { code, err, out } = await zwgk(
      "stats",
      await town(RELEASE, "exclude: [{item: employment-001}]\n"),
    );
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("reason");
    expect((await zwgk("stats", await town(RELEASE), "--since", "0.1.0")).err).toContain("unknown-release");
  });
});

describe("the changes since the last release", () => {
  it("are those of the standard, not the locality's own", async () => {
    const folder = await town(
      NEXT_MINOR,
      "change: [{item: employment-001, set: {deadline: 5个工作日内}, reason: 更快}]\n",
    );
    const since = (...more: string[]) => zwgkOf(updated, "stats", folder, "--since", ...more);
    expect(JSON.parse((await since(RELEASE, "--json")).out).since).toEqual({
      release: RELEASE,
      date: shipped.catalog.release.date,
      added: [],
      removed: [],
      changed: ["social-assistance-004"],
      findings: { weakening: 0, review: 0, info: 1 },
    });
    const { out } = await since("catalogs");
    expect(out).toContain("增加 0 项，减少 0 项，改动 1 项");
    expect(out).toContain("改动 social-assistance-004");
  });
});

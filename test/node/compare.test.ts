/** What people name when they compare, and where it is looked for. */
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompareContext } from "../../src/node/compare/types.js";
import { CompareError, loadComparable } from "../../src/node/index.js";
import { shipped, temporaryFolder } from "../cli/harness.js";

function context(cwd: string): CompareContext {
  return { data: shipped.data, earlier: {}, catalogFolder: "catalogs", cwd };
}

/** A folder with an edition of its own, as `zwgk intake --edition` leaves it. */
async function withEdition(below: string): Promise<string> {
  const folder = await temporaryFolder();
  const own = join(folder, below, "editions", "disaster-relief");
  await mkdir(own, { recursive: true });
  const text = await readFile("catalogs/editions/disaster-relief/2019.yaml", "utf8");
  await writeFile(
    join(own, "our-county-2024.yaml"),
    text.replace('edition: "2019"', "edition: our-county-2024"),
  );
  return folder;
}

describe("an edition named by its domain", () => {
  it.each(["", "catalogs"])("is found in the folder where one works (%s)", async (below) => {
    const side = await loadComparable("disaster-relief/our-county-2024", context(await withEdition(below)));
    expect(side).toMatchObject({
      kind: "catalog",
      part: { editions: { "disaster-relief": { edition: { edition: "our-county-2024" } } } },
      findings: [],
    });
  });

  it("comes with its sources", async () => {
    const folder = await withEdition("");
    await mkdir(join(folder, "sources"));
    const sources = join(folder, "sources", "disaster-relief.yaml");
    await cp("catalogs/sources/disaster-relief.yaml", sources);
    const side = await loadComparable("disaster-relief/our-county-2024", context(folder));
    expect(side.sources.map(({ file }) => file)).toContain(sources);
  });

  it("is found in the package from any folder, and where it is nowhere, it is said where it was looked for", async () => {
    const folder = await withEdition("");
    expect(await loadComparable("disaster-relief/2019", context(folder))).toMatchObject({ kind: "catalog" });
    const failed = await loadComparable("disaster-relief/2024", context(folder)).catch((error) => error);
    expect(failed).toBeInstanceOf(CompareError);
    expect(failed.code).toBe("edition-unknown");
    expect(failed.text.zh).toMatch(/disaster-relief\/2019、disaster-relief\/our-county-2024/u);
    expect(failed.hint.zh).toContain("当前文件夹的 editions/");
  });
});

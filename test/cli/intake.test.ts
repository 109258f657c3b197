import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { resolveProfile } from "../../src/profile/index.js";
import { renderList } from "../../src/tables/index.js";
import { RELEASE } from "../releases/versions.js";
import { shipped, temporaryFolder, zwgk } from "./harness.js";

const { catalog } = shipped;
const FILE = "editions/social-assistance/2019.yaml";
const SOURCE = ["--source", "xx-mouxian-2026", "--publisher", "某县人民政府"];

/** A folder with the catalog and a list of two domains as a county publishes it. */
async function office(): Promise<{ table: string; catalogs: string }> {
  const folder = await temporaryFolder();
  const { list } = resolveProfile(
    {
      profile: 1,
      agency: { name: "某县人民政府", level: "county" },
      release: RELEASE,
      domains: { include: ["social-assistance", "elderly-care"] },
    },
    catalog,
  );
  const table = join(folder, "目录.csv");
  await writeFile(table, await renderList(list, "csv", { vocabulary: catalog.vocabulary }));
  const catalogs = join(folder, "catalogs");
  await cp("catalogs", catalogs, { recursive: true });
  return { table, catalogs };
}

describe("zwgk intake", () => {
  it("takes of a list of several domains the rows of the one that was asked for", async () => {
    const { table, catalogs } = await office();
    const { out, err } = await zwgk(
      "intake",
      table,
      ...SOURCE,
      "--folder",
      catalogs,
      "-d",
      "社会救助",
      "--dry-run",
    );
    const { length } = catalog.items({ domain: "social-assistance", level: "county" });
    expect(out).toContain(`表中 ${length} 行`);
    expect(out).toContain("新增 0 项");
    expect(err).toContain("还没有作决定");
  });

  it("writes what is accepted, and nothing where the same table comes again", async () => {
    const { table, catalogs } = await office();
    const run = () =>
      zwgk("intake", table, ...SOURCE, "--folder", catalogs, "-d", "社会救助", "--accept", "confirms,fills");
    const texts = async () =>
      Promise.all(
        ["sources/social-assistance.yaml", FILE].map((name) => readFile(join(catalogs, name), "utf8")),
      );
    const before = await texts();
    await run();
    const after = await texts();
    for (const text of after) expect(text).toContain("xx-mouxian-2026");
    expect(after).not.toEqual(before);
    await run();
    expect(await texts()).toEqual(after);
    expect((await readdir(join(catalogs, "editions/elderly-care"))).length).toBe(1);
  });
});

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

  it("shows long cells where they differ, and names the items of what it does not take", async () => {
    const table = join(await temporaryFolder(), "目录.csv");
    const item = catalog.item("social-assistance-004");
    const content = (item?.content ?? []).join("；");
    const row = (seq: number, subject: string) =>
      `${seq},最低生活保障,办事指南,${content}；${"办理".repeat(30)}结果,信息公开规定,制定或获取信息之日起10个工作日内,${subject}`;
    const head = "序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体";
    await writeFile(table, [head, row(1, "某某协会"), row(2, "某某协会")].join("\n"));
    const { out } = await zwgk(
      "intake",
      table,
      ...SOURCE,
      "--folder",
      "catalogs",
      "-d",
      "社会救助",
      "--dry-run",
    );
    expect(out).toContain("没有收：某某协会（social-assistance-004）");
    expect(out).toContain("与别的行对应同一事项，没有收：最低生活保障 / 办事指南（social-assistance-004）");
    expect(out).toMatch(/不一致 公开内容：目录“…?[^”]*联系方式”，来源“…[^”]*；办理/u);
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

  it("says which values that no page showed it replaces, old and new", async () => {
    const { table, catalogs } = await office();
    const file = join(catalogs, FILE);
    // Of this item no page shows the basis.
    const text = await readFile(file, "utf8");
    const at = text.indexOf("id: social-assistance-010");
    const other = text.slice(at).replace("{words: 各地相关政策法规文件}", "{words: 相关政策规定}");
    await writeFile(file, text.slice(0, at) + other);
    const where = ["--folder", catalogs, "-d", "社会救助"];
    const { out, err } = await zwgk("intake", table, ...SOURCE, ...where, "--accept", "fills");
    expect(out).toMatch(/补充的里面，\d+ 处目录里有值，但没有页面证实/u);
    expect(err).toMatch(/取代了没有页面证实的值 \d+ 处（原值 → 现值）/u);
    expect(err).toMatch(/social-assistance-010 公开依据：“.*相关政策规定.*” → “.*各地相关政策法规文件.*”/u);
    expect(await readFile(file, "utf8")).not.toContain("相关政策规定}\n    deadline: 制定或获取信息之日起10");
  });

  it("takes rows of a domain of a later wave where it is named", async () => {
    const { catalogs } = await office();
    const table = join(catalogs, "表.csv");
    const [first] = shipped.catalog.further.find(({ id }) => id === "transport")?.items ?? [];
    const head =
      "一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,公开层级";
    const known = `${first?.category},${first?.name},${first?.content.join("；")},,,,,,,`;
    const more =
      "渡口管理,渡口设置和撤销,渡口名称,《中华人民共和国政府信息公开条例》,20个工作日内,交通运输局,■政府网站,全社会,主动,县级";
    await writeFile(table, `${head}\n${known}\n${more}\n`);
    const run = (...args: string[]) => zwgk("intake", table, ...SOURCE, ...args);
    const [file = ""] = await readdir(join(catalogs, "editions/transport"));
    const { out, err } = await run("--folder", catalogs, "-d", "交通运输", "--accept", "confirms,fills,adds");
    expect(out).toContain("表中 2 行");
    expect(err).toContain(file);
    const text = await readFile(join(catalogs, "editions/transport", file), "utf8");
    expect(text).toContain("渡口设置和撤销");
    expect(await readFile(join(catalogs, "sources/transport.yaml"), "utf8")).toContain("xx-mouxian-2026");

    const own = join(catalogs, "own");
    expect(await run("--folder", own, "-d", "transport", "--edition", "mouxian-2026")).toMatchObject({
      code: 0,
    });
    expect(await readFile(join(own, "editions/transport/mouxian-2026.yaml"), "utf8")).toContain(
      "渡口设置和撤销",
    );
  });
});

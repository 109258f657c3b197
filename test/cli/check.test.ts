import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import { temporaryFolder, zwgk } from "./harness.js";

const HONGSHAN = "docs/examples/hongshan/profile.yaml";
const HEAD = "序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开方式";

/** The county's items of social assistance as a csv that somebody published, changed as a test says. */
async function published(change: (cells: string[], id: string) => string[] | null = (cells) => cells) {
  const rows = catalog.items({ domain: "social-assistance", level: "county" }).flatMap((item, at) => {
    const cells = [
      String(at + 1),
      item.category,
      item.name,
      item.content.join("；"),
      "《社会救助暂行办法》",
      item.deadline ?? "",
      "县民政局",
      "■政府网站 ■公开查阅点 ■政务服务中心 ■社区/企事业单位/村公示栏（电子屏）",
      "主动",
    ];
    const changed = change(cells, item.id);
    return changed === null ? [] : [changed.map((cell) => `"${cell}"`).join(",")];
  });
  const folder = await temporaryFolder();
  const file = join(folder, "某县社会救助.csv");
  await writeFile(file, `${[HEAD, ...rows].join("\n")}\n`);
  return { folder, file };
}

const check = async (file: string, ...more: string[]) => {
  const ran = await zwgk("check", file, "--level", "county", "--format", "json", ...more);
  return { ...ran, ...(JSON.parse(ran.out) as { deviations: { rule: string; item: string | null }[] }) };
};

describe("zwgk check of a published table", () => {
  it("finds nothing missing or weakened in the standard itself, and exits with 0", async () => {
    const { file } = await published();
    const { code, deviations } = await check(file);
    expect(deviations.filter(({ rule }) => rule !== "basis-outdated")).toEqual([]);
    expect(code).toBe(0);
  });

  it("finds what is missing and what is weakened, and exits with 1", async () => {
    const { file } = await published((cells, id) =>
      id === "social-assistance-001"
        ? null
        : id === "social-assistance-004"
          ? cells.with(5, "信息形成之日起30个工作日内")
          : cells,
    );
    const { code, deviations } = await check(file, "--domain", "社会救助");
    expect(
      deviations.filter(({ rule }) => rule !== "basis-outdated").map(({ rule, item }) => [rule, item]),
    ).toEqual([
      ["item-missing", "social-assistance-001"],
      ["deadline-loosened", "social-assistance-004"],
    ]);
    expect(code).toBe(1);
  });

  it.each(["text", "md", "html"])("writes a report as %s", async (format) => {
    const { file } = await published();
    expect((await zwgk("check", file, "--format", format)).out).toContain("某县社会救助对标报告");
  });

  it("refuses a file that is no table, with exit code 2", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "通知.csv");
    await writeFile(file, "关于开会的通知,请准时\n");
    const { code, err } = await zwgk("check", file);
    expect(code).toBe(2);
    expect(err).toContain("rows-missing");
  });
});

describe("zwgk check of a profile", () => {
  it("lacks nothing where nothing is left out", async () => {
    const { code, out } = await zwgk("check", HONGSHAN, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out).counts).toMatchObject({ required: 227, found: 227 });
  });

  it("compares the columns of a site one by one", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "栏目.csv");
    await writeFile(file, "一级栏目,二级栏目,三级栏目\n社会救助,临时救助,办事指南\n领导之窗,,\n");
    const { code, out } = await zwgk("check", HONGSHAN, "--columns", file, "--format", "json");
    const { matches, further } = JSON.parse(out);
    expect(code).toBe(1);
    expect(matches).toMatchObject([{ likeness: 1, found: { row: 2 } }]);
    expect(further).toMatchObject([{ path: ["领导之窗"] }]);
  });

  it("holds a village's board against the township's list", async () => {
    const { file } = await published();
    expect((await zwgk("check", file, "--level", "village")).err).toContain("against-missing");
    const { out } = await zwgk(
      "check",
      file,
      "--level",
      "village",
      "--against",
      HONGSHAN,
      "--format",
      "json",
    );
    const { counts, deviations } = JSON.parse(out);
    expect(counts.required).toBeGreaterThan(counts.found);
    expect(counts.found).toBeGreaterThan(0);
    expect(deviations.map(({ rule }: { rule: string }) => rule)).not.toContain("channel-dropped");
  });
});

describe("zwgk check of a folder", () => {
  it("scores each file, says which could not be read, and goes on where it was cut short", async () => {
    const { folder } = await published();
    const out = join(await temporaryFolder(), "结果.ndjson");
    await mkdir(join(folder, "其他"));
    await writeFile(join(folder, "其他", "坏.xlsx"), "PK not a workbook");
    const run = () => zwgk("check", folder, "--level", "county", "--format", "ndjson", "-o", out);
    const first = await run();
    const lines = (await readFile(out, "utf8")).trimEnd().split("\n");
    const records = lines.map((line) => JSON.parse(line));
    expect(records).toMatchObject([
      { file: "其他/坏.xlsx", domain: null, error: expect.stringMatching(/^table-/u) },
      { file: "某县社会救助.csv", domain: "social-assistance", missing: 0 },
    ]);
    // Cut short in the middle of the last record: it is done again, and nothing else.
    await writeFile(out, `${lines[0]}\n${lines[1]?.slice(0, 40)}`);
    const second = await run();
    expect((await readFile(out, "utf8")).trimEnd().split("\n")).toEqual(lines);
    expect(second.out).toBe(first.out);
  });

  it("does not touch a file of records that is somebody else's", async () => {
    const { folder } = await published();
    const out = join(folder, "我的.ndjson");
    for (const theirs of ["会议记录\n", "会议记录"]) {
      await writeFile(out, theirs);
      expect((await zwgk("check", folder, "--format", "ndjson", "-o", out)).code).toBe(2);
      expect(await readFile(out, "utf8")).toBe(theirs);
    }
  });
});

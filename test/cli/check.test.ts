import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalog, DOMAIN_IDS } from "../../src/index.js";
import { withFile } from "../../src/node/index.js";
import { columnsIn, statementsIn, withDuckDb } from "../duckdb.js";
import { begun } from "../node/faults.js";
import { RELEASE } from "../releases/versions.js";
import { temporaryFolder, zwgk } from "./harness.js";

const HONGSHAN = "docs/examples/hongshan/profile.yaml";
const HEAD = "序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开方式";

/** The county's items of social assistance as a csv that somebody published, changed as a test says. */
async function published(change: (cells: string[], id: string) => string[] | null = (cells) => cells) {
  const rows = catalog.items({ domain: "social-assistance", level: "county" }).flatMap((item, at) => {
    const cells = [
      String(at + 1),
      item.category ?? "",
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
  return {
    ...ran,
    ...(JSON.parse(ran.out) as { deviations: { rule: string; level: string; item: string | null }[] }),
  };
};

describe("zwgk check of a published table", () => {
  it("finds nothing missing or weakened in the standard itself, and exits with 0", async () => {
    const { file } = await published();
    const { code, deviations } = await check(file);
    expect(deviations.filter(({ level }) => level === "error")).toEqual([]);
    expect(code).toBe(0);
  });

  it("tells documents and bodies of other places by the title over the table", async () => {
    const { file } = await published((cells, id) =>
      id === "social-assistance-001"
        ? cells.with(4, "《福建省社会救助条例》")
        : id === "social-assistance-004"
          ? cells.with(6, "灌云县民政局")
          : cells,
    );
    const foreign = async () =>
      (await check(file)).deviations
        .filter(({ rule }) => rule.endsWith("-foreign"))
        .map(({ rule, item }) => [rule, item]);
    expect(await foreign()).toEqual([]);
    const text = await readFile(file, "utf8");
    await writeFile(file, `江苏省沭阳县民政局社会救助领域政务公开标准目录,,,,,,,,\n${text}`);
    expect(await foreign()).toEqual([
      ["document-foreign", "social-assistance-001"],
      ["place-foreign", "social-assistance-004"],
    ]);
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
    expect(deviations.filter(({ level }) => level === "error").map(({ rule, item }) => [rule, item])).toEqual(
      [
        ["item-missing", "social-assistance-001"],
        ["deadline-loosened", "social-assistance-004"],
      ],
    );
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

  it("knows the level of a list that generate wrote as json", async () => {
    const folder = await temporaryFolder();
    await zwgk("generate", HONGSHAN, "-o", folder, "--format", "json");
    const file = join(folder, "石狮市鸿山镇人民政府政务公开事项标准目录.json");
    const { code, out } = await zwgk("check", file, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      name: "石狮市鸿山镇人民政府",
      level: "township",
      // An item of which no page shows the levels is in the list, and asked of none.
      counts: { rows: 227, required: 226, found: 226 },
    });
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

  it("knows of a list what the profile that made it left out, where that is named", async () => {
    const folder = await temporaryFolder();
    const profile = join(folder, "profile.yaml");
    const lines = [
      "profile: 1",
      "agency: {name: 某镇人民政府, level: township}",
      `release: ${catalog.release.release}`,
      "domains: {include: [social-assistance]}",
      "exclude: [{item: social-assistance-005, reason: 由县民政局公开}]",
    ];
    await writeFile(profile, `${lines.join("\n")}\n`);
    const out = join(folder, "目录");
    await zwgk("generate", profile, "-o", out, "--format", "csv");
    const [list = ""] = (await readdir(out)).filter((name) => name.endsWith(".csv"));
    const missing = async (...more: string[]) => {
      const asked = ["--domain", "社会救助", "--format", "json", ...more];
      const { out: text } = await zwgk("check", join(out, list), ...asked);
      const { deviations } = JSON.parse(text) as { deviations: { rule: string; level: string }[] };
      return deviations.filter(({ rule }) => rule === "item-missing").map(({ level }) => level);
    };
    expect(await missing()).toContain("error");
    expect(new Set(await missing("--against", profile))).toEqual(new Set(["info"]));
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

/** Writes a township's list of some domains, by default enough to rank before tables of one domain each. */
async function township(folder: string, name: string, domains = 6): Promise<void> {
  const others = DOMAIN_IDS.slice(0, -domains);
  const exclude = others.map((domain) => `{domain: ${domain}, reason: 不涉及}`).join(", ");
  const profile = `profile: 1\nagency: {name: 某镇人民政府, level: township}\nrelease: ${RELEASE}\n`;
  await writeFile(join(folder, "profile.yaml"), `${profile}domains: {exclude: [${exclude}]}\n`);
  await zwgk("generate", join(folder, "profile.yaml"), "-o", join(folder, name), "--format", "csv");
  await rm(join(folder, "profile.yaml"));
}

/** A folder with the shipped examples of published tables for two counties, a list of a township, and files that are none. */
async function counties(): Promise<{ folder: string; files: number }> {
  const folder = await temporaryFolder();
  const tables = ["social-assistance.html", "food-drug-regulation.csv", "public-cultural-services.xlsx"];
  for (const county of ["甲县", "乙县"]) {
    await mkdir(join(folder, county));
    for (const table of tables) await cp(join("test/fixtures/published", table), join(folder, county, table));
  }
  await township(folder, "丙镇");
  await writeFile(join(folder, "坏.xlsx"), "PK not a workbook");
  await writeFile(join(folder, "空.csv"), "");
  await writeFile(join(folder, "半.json"), '{"list": 1,');
  return { folder, files: 2 * tables.length + 4 };
}

describe("zwgk check of a folder", () => {
  it("scores each file by domain, says which could not be read, and exits with 1", async () => {
    const { folder } = await published();
    const out = join(await temporaryFolder(), "结果.ndjson");
    await mkdir(join(folder, "其他"));
    await writeFile(join(folder, "其他", "坏.xlsx"), "PK not a workbook");
    const run = () => zwgk("check", folder, "--level", "county", "--format", "ndjson", "-o", out);
    const first = await run();
    const lines = (await readFile(out, "utf8")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: "其他/坏.xlsx", county: "其他", domain: null, error: expect.stringMatching(/^table-/u) },
      { file: "某县社会救助.csv", county: "某县社会救助", domain: "social-assistance", missing: 0 },
    ]);
    expect(first.code).toBe(1);
    expect(first.out).toContain("其他/坏.xlsx");
  });

  it("goes on where it was cut short, wherever that was, and ends up the same", async () => {
    // Lists of our own say which items their rows are, so that each of the many runs is short.
    const folder = await temporaryFolder();
    for (const name of ["甲镇", "乙镇"]) await township(folder, name, 3);
    await writeFile(join(folder, "坏.xlsx"), "PK not a workbook");
    const out = join(await temporaryFolder(), "结果.ndjson");
    const run = () => zwgk("check", folder, "--format", "ndjson", "-o", out);
    const { out: table } = await run();
    const whole = await readFile(out);
    // Inside a record, between two records of one file, at the end of a file's records, before anything.
    const ends = [...whole.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1);
    for (const at of [0, 30, ends[3] ?? 0, (ends[5] ?? 0) + 10, ends.at(-2) ?? 0, whole.length]) {
      await writeFile(out, whole.subarray(0, at));
      expect((await run()).out).toBe(table);
      expect((await readFile(out)).equals(whole)).toBe(true);
    }
  });

  it("reads a file again that was changed meanwhile, and ranks counties by all their domains", async () => {
    const { folder, files } = await counties();
    const { out } = await zwgk("check", folder, "--format", "json");
    const records = JSON.parse(out) as { file: string; county: string; domain: string | null }[];
    expect(new Set(records.map(({ file }) => file)).size).toBe(files);
    expect(records.filter(({ domain }) => domain === null).map(({ file }) => file)).toEqual([
      "半.json",
      "坏.xlsx",
      "空.csv",
    ]);
    const text = (await zwgk("check", folder)).out;
    const places = text.match(/^ {2}\d.*县.*%.*$/gmu)?.slice(0, 2) ?? [];
    // The same tables, the same place.
    expect(places.map((line) => line.trim().split(/\s{2,}/u)[0])).toEqual(["2", "2"]);
  });

  it("writes records that the queries of the documentation understand", async () => {
    const { folder } = await counties();
    const file = join(folder, "..", "结果.ndjson");
    await zwgk("check", folder, "--format", "ndjson", "--level", "township", "-o", file);
    const records = (await readFile(file, "utf8")).trimEnd().split("\n");
    const columns = [...new Set(records.flatMap((record) => Object.keys(JSON.parse(record))))];
    const statements = statementsIn(await readFile("docs/conformity.md", "utf8"));
    expect(columnsIn(statements[0] ?? "").toSorted()).toEqual(columns.toSorted());
    expect(statements.length).toBe(4);
    const [, ranking, weakest, unread] = await withDuckDb(async (ask) => {
      const answers = [];
      for (const statement of statements) answers.push(await ask(statement.replace("结果.ndjson", file)));
      return answers;
    });
    expect(ranking?.map(([county]) => county)).toEqual(["丙镇", "乙县", "甲县"]);
    // Of all 26 domains, the best of them publishes a few.
    expect(Number(ranking?.[0]?.[1])).toBeLessThan(100);
    expect(weakest?.map(([domain]) => domain)).toContain("food-drug-regulation");
    expect(unread?.reduce((sum, [, files]) => sum + Number(files), 0)).toBe(3);
  });

  it("does not touch a file of records that is somebody else's", async () => {
    const { folder } = await published();
    const out = join(folder, "我的.ndjson");
    for (const theirs of [
      "会议记录\n",
      "会议记录",
      '{"a":1}\n',
      '{"a":1}\n{"b":',
      '{"a":1}',
      '{"file":"a","size":1}',
      '{"file":"a","county":"b","sha256":"',
      '{"file":"某县社会救助.csv","size":1',
      '{"file":"照片.jp',
    ]) {
      await writeFile(out, theirs);
      expect((await zwgk("check", folder, "--format", "ndjson", "-o", out)).code).toBe(2);
      expect(await readFile(out, "utf8")).toBe(theirs);
    }
  });

  it("does not touch notes that somebody put before or behind records", async () => {
    const { folder } = await published();
    const out = join(folder, "结果.ndjson");
    const run = () => zwgk("check", folder, "--format", "ndjson", "-o", out);
    await run();
    const records = await readFile(out, "utf8");
    for (const theirs of [`会议记录\n${records}`, `${records}会议记录`, `${records}会议记录\n`]) {
      await writeFile(out, theirs);
      expect((await run()).code).toBe(2);
      expect(await readFile(out, "utf8")).toBe(theirs);
    }
  });

  it("lets no second run write the same records", async () => {
    const { folder } = await published();
    const out = join(folder, "结果.ndjson");
    const other = await begun((action) => withFile(out, action));
    const ran = await zwgk("check", folder, "--format", "ndjson", "-o", out);
    await other.end();
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("folder-locked");
  });
});

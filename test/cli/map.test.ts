import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openXlsx, readXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { observedOffices, observedPowers } from "../evidence.js";
import { RELEASE } from "../releases/versions.js";
import { LIST_FILES, POWERS } from "../responsibilities/list-files.js";
import { temporaryFolder, zwgk } from "./harness.js";

const PROFILE = `profile: 1
agency: {name: 某镇人民政府, level: township}
release: ${RELEASE}
offices:
  - {name: 村镇建设办公室, duties: [村庄规划, 农村危房改造]}
  - {name: 社会事务办公室, duties: [最低生活保障, 临时救助]}
`;
const RESPONSIBILITIES = (list: string) => `responsibilities: {list: ${list}, mapping: mapping.yaml}\n`;
const LICENCE = "乡村建设规划许可证核发";

/** A folder with a profile and a list in a format. */
async function project(extension: string): Promise<{ folder: string; list: string; sheet: string }> {
  const folder = join(await temporaryFolder(), "本镇");
  await mkdir(folder);
  const list = join(folder, `权责清单.${extension}`);
  await writeFile(list, (await LIST_FILES[extension]?.()) ?? "");
  await writeFile(join(folder, "profile.yaml"), PROFILE);
  return { folder, list, sheet: join(folder, "mapping.xlsx") };
}

/** Changes cells of a mapping sheet as a person does: rows by the power and item, columns by the heading. */
async function edit(
  file: string,
  changes: readonly { power: string; item: string; set: Readonly<Record<string, string>> }[],
): Promise<void> {
  const workbook = await openXlsx(await readFile(file));
  const sheet = workbook.sheets[0];
  const column = (heading: string) =>
    sheet?.rows[2]?.findIndex((name) => String(name).startsWith(heading)) ?? -1;
  for (const { power, item, set } of changes) {
    const index = sheet?.rows.findIndex(
      (row) => row[column("建议职权")] === power && row[column("事项编号")] === item,
    );
    if (index === undefined || index < 0) throw new Error(`no row of ${power}`);
    for (const [heading, text] of Object.entries(set)) {
      const at = column(heading);
      const row = sheet?.rows[index];
      if (row) row[at] = text;
      Object.assign(sheet?.cells?.get(`${index},${at}`) ?? {}, { value: text, type: "string" });
    }
  }
  await writeFile(file, await saveXlsx(workbook));
}

describe("map, edit, map again, generate", () => {
  it.each(Object.keys(LIST_FILES))("keeps the decisions about a list in %s", async (extension) => {
    const { folder, list, sheet } = await project(extension);
    const profile = `${PROFILE}domains: {include: [urban-rural-planning, social-assistance]}\n`;
    await writeFile(join(folder, "profile.yaml"), profile);
    const first = await zwgk("map", folder, "--responsibilities", list, "-o", sheet);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain(`list: 权责清单.${extension}`);

    await edit(sheet, [
      { power: LICENCE, item: "urban-rural-planning-011", set: { 决定: "确认", 备注: "核对过" } },
    ]);
    await writeFile(join(folder, "profile.yaml"), profile + RESPONSIBILITIES(`权责清单.${extension}`));
    const direct = await zwgk("generate", folder, "-o", join(folder, "目录"), "--format", "csv,json");
    expect(direct).toMatchObject({ code: 0, err: "" });
    expect(direct.out).toContain("1 处修改");

    const again = await zwgk("map", folder);
    expect(again).toMatchObject({ code: 0, err: "" });
    expect(again.out).toContain("读入表中的修改 1 处；保留已作的决定 1 个。");
    expect(await readFile(join(folder, "mapping.yaml"), "utf8")).toMatch(
      new RegExp(
        `power: ${LICENCE}\\n\\s+office: 村镇建设办公室\\n\\s+state: confirmed[^]*remark: 核对过`,
        "u",
      ),
    );

    const generated = await zwgk("generate", folder, "-o", join(folder, "目录"), "--format", "csv,json");
    expect(generated).toMatchObject({ code: 0, err: "" });
    expect(generated.out).not.toContain("处修改");
    const json = JSON.parse(
      await readFile(join(folder, "目录", "某镇人民政府政务公开事项标准目录.json"), "utf8"),
    );
    const rows = json.sections.flatMap(
      (section: { rows: { id: string; office?: string }[] }) => section.rows,
    );
    expect(rows.filter(({ office }: { office?: string }) => office)).toMatchObject([
      { id: "urban-rural-planning-011", office: "村镇建设办公室" },
    ]);
    const csv = await readFile(join(folder, "目录", "某镇人民政府政务公开事项标准目录.csv"), "utf8");
    expect(csv.split("\r\n")[0]).toMatch(/承办机构$/u);
  });

  it("raises no alarm about decisions on items that --attested-only leaves out", async () => {
    const { folder, list, sheet } = await project("csv");
    await zwgk("map", folder, "-r", list, "-o", sheet);
    await edit(sheet, [{ power: LICENCE, item: "urban-rural-planning-011", set: { 决定: "确认" } }]);
    await writeFile(join(folder, "profile.yaml"), PROFILE + RESPONSIBILITIES("权责清单.csv"));
    await zwgk("map", folder);
    const made = await zwgk(
      "generate",
      folder,
      "-o",
      join(folder, "目录"),
      "--format",
      "csv",
      "--attested-only",
    );
    expect(made.code).toBe(0);
    expect(made.out).not.toContain("依据变了");
  });

  it("says whose ground has moved when the list changes, and keeps the decision", async () => {
    const { folder, list, sheet } = await project("csv");
    await zwgk("map", folder, "-r", list, "-o", sheet);
    await edit(sheet, [{ power: LICENCE, item: "urban-rural-planning-011", set: { 决定: "确认" } }]);
    await zwgk("map", folder, "-r", list, "-o", sheet);
    const text = await readFile(list, "utf8");
    await writeFile(list, text.replace(LICENCE, `${LICENCE}（乡镇）`));
    const { code, out } = await zwgk("map", folder, "-r", list, "-o", sheet);
    expect(code).toBe(0);
    expect(out).toContain("职权已不在清单中");
    expect(out).toContain(`相近的有“${LICENCE}（乡镇）”`);
    expect(out).toContain("职权已从清单中删去的事项 1 项");
    expect(await readFile(join(folder, "mapping.yaml"), "utf8")).toContain("state: confirmed");
  });

  it("finds the decisions in the sheet where the YAML was lost", async () => {
    const { folder, list, sheet } = await project("csv");
    await zwgk("map", folder, "-r", list, "-o", sheet);
    await edit(sheet, [
      { power: LICENCE, item: "urban-rural-planning-011", set: { 决定: "确认", 备注: "甲" } },
    ]);
    await zwgk("map", folder, "-r", list, "-o", sheet);
    const yaml = join(folder, "mapping.yaml");
    const before = await readFile(yaml, "utf8");
    await rm(yaml);
    expect((await zwgk("map", folder, "-r", list, "-o", sheet)).out).toContain("保留已作的决定 1 个");
    expect(await readFile(yaml, "utf8")).toBe(before);
  });

  it("fails on items without an office where that was asked", async () => {
    const { folder, list, sheet } = await project("csv");
    const asked = [
      "generate",
      folder,
      "-o",
      join(folder, "目录"),
      "--format",
      "html",
      "--fail-on",
      "uncovered",
    ];
    expect((await zwgk(...asked)).err).toContain("no-responsibilities");
    await writeFile(join(folder, "profile.yaml"), PROFILE + RESPONSIBILITIES("权责清单.csv"));
    expect(await zwgk(...asked)).toMatchObject({ code: 2, err: expect.stringContaining("mapping-missing") });
    await zwgk("map", folder, "-r", list, "-o", sheet);
    expect(await zwgk(...asked)).toMatchObject({ code: 1, err: "" });
    const files = await readdir(join(folder, "目录"));
    expect(files).not.toContain("某镇人民政府承办机构覆盖情况.html");
    expect(await readdir(join(folder, "目录", "内部资料"))).toContain("某镇人民政府承办机构覆盖情况.html");
    expect(await zwgk(...asked.slice(0, -2))).toMatchObject({ code: 0 });
  });

  it("asks in the sheet, too, which offices are one", async () => {
    const { folder, list, sheet } = await project("csv");
    await writeFile(
      list,
      "职权名称,职权类型,承办机构\n农村危房改造审核,其他,文化站\n低保审核,其他,综合文化站\n",
    );
    const { out } = await zwgk("map", folder, "-r", list, "-o", sheet);
    expect(out).toContain("综合文化站：文化站");
    const { sheets } = await readXlsx(await readFile(sheet));
    const cells = sheets.flatMap(({ rows }) => rows.flat().map(String));
    expect(cells.map((text) => text.trim())).toContain("综合文化站：文化站");
  });

  it("explains an item", async () => {
    const { folder, list, sheet } = await project("csv");
    // Nothing is written, so that no place for it has to be named.
    for (const out of [["-o", sheet], []]) {
      const explained = await zwgk(
        "map",
        folder,
        "-r",
        list,
        ...out,
        "--explain",
        "urban-rural-planning-011",
      );
      expect(explained.code).toBe(0);
      expect(explained.out).toContain(LICENCE);
      expect(explained.out).toContain("城乡规划法");
    }
    expect(await readdir(folder)).not.toContain("mapping.xlsx");
    expect(await readdir(folder)).not.toContain("mapping.yaml");
  });

  it("follows the profile's own rules", async () => {
    const { folder, list, sheet } = await project("csv");
    const rule = "  rules: [{power: 宅基地, items: [rural-dilapidated-housing-001], reason: 本镇分工}]\n";
    const block = `responsibilities:\n  list: 权责清单.csv\n  mapping: mapping.yaml\n${rule}`;
    await writeFile(join(folder, "profile.yaml"), PROFILE + block);
    await zwgk("map", folder, "-r", list, "-o", sheet);
    const { sheets } = await readXlsx(await readFile(sheet));
    const row = sheets[0]?.rows.find((cells) => cells.includes("农村居民宅基地的审批"));
    expect(row?.join()).toContain("rural-dilapidated-housing-001");
    expect(row?.join()).toContain("本镇分工");
  });
});

describe("what is in the way", () => {
  it("is not overwritten where it is no mapping sheet, unless forced", async () => {
    const { folder, list } = await project("xlsx");
    const before = await readFile(list);
    const refused = await zwgk("map", folder, "-r", list, "-o", list);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("not-a-mapping-sheet") });
    expect(await readFile(list)).toEqual(before);
    const other = join(folder, "其他.xlsx");
    await copyFile(list, other);
    expect((await zwgk("map", folder, "-r", list, "-o", other, "--force")).code).toBe(0);
    expect(await readFile(other)).not.toEqual(before);
  });

  it("is named row by row, and nothing is written, where a sheet cannot be understood", async () => {
    const { folder, list, sheet } = await project("csv");
    await zwgk("map", folder, "-r", list, "-o", sheet);
    await edit(sheet, [{ power: LICENCE, item: "urban-rural-planning-011", set: { 决定: "同意" } }]);
    const [edited, yaml] = [await readFile(sheet), await readFile(join(folder, "mapping.yaml"))];
    const { code, err } = await zwgk("map", folder, "-r", list, "-o", sheet);
    expect(code).toBe(2);
    expect(err).toMatch(/mapping\.xlsx:\d+:10 错误 sheet-decision-unknown “决定”不能是“同意”/u);
    expect(await readFile(sheet)).toEqual(edited);
    expect(await readFile(join(folder, "mapping.yaml"))).toEqual(yaml);
  });

  it("is copied where a person changed more of a sheet than we read", async () => {
    const { folder, list, sheet } = await project("csv");
    await zwgk("map", folder, "-r", list, "-o", sheet);
    await edit(sheet, [{ power: LICENCE, item: "urban-rural-planning-011", set: { 决定: "确认" } }]);
    const edited = await readFile(sheet);
    await zwgk("map", folder, "-r", list, "-o", sheet);
    expect(await readFile(join(folder, "mapping.上一版.xlsx"))).toEqual(edited);
  });

  it("is a mapping that is not valid: it is reported, not replaced", async () => {
    const { folder, list, sheet } = await project("csv");
    const yaml = join(folder, "mapping.yaml");
    await writeFile(yaml, "mapping: 1\nrelease: 1.0.0\nitems: [{item: a, links: [{state: 同意}]}]\n");
    const { code, err } = await zwgk("map", folder, "-r", list, "-o", sheet);
    expect(code).toBe(2);
    expect(err).toMatch(/mapping\.yaml:3:\d+ 错误 schema-value/u);
    expect(await readFile(yaml, "utf8")).toContain("同意");
  });
});

describe("map without a profile", () => {
  it.each(Object.keys(LIST_FILES))("answers for each row of a list in %s, in order", async (extension) => {
    const { list } = await project(extension);
    const { code, out, err } = await zwgk("map", "--responsibilities", list, "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const answers = JSON.parse(out);
    expect(answers.map(({ power }: { power: string }) => power)).toEqual(POWERS.map(({ name }) => name));
    const licence = answers.find(({ power }: { power: string }) => power === LICENCE);
    expect(licence.domains[0]).toEqual({ domain: "urban-rural-planning", score: expect.any(Number) });
    expect(licence.items[0]).toMatchObject({ item: "urban-rural-planning-011", reasons: expect.any(Array) });
    const grazing = answers.find(({ power }: { power: string }) => power.startsWith("在草原上开展"));
    expect(grazing).toMatchObject({ domains: [], items: [] });
  });

  it("takes JSON, and answers with as many entries", async () => {
    const folder = await temporaryFolder();
    const powers = observedPowers();
    const [array, lines] = [join(folder, "powers.json"), join(folder, "powers.jsonl")];
    await writeFile(array, JSON.stringify(powers));
    await writeFile(lines, powers.map((power) => JSON.stringify(power)).join("\n"));
    const fromArray = await zwgk("map", "--responsibilities", array, "--json");
    expect((await zwgk("map", "--responsibilities", lines, "--json")).out).toBe(fromArray.out);
    expect(JSON.parse(fromArray.out)).toMatchObject(
      powers.map(({ name }, index) => ({ row: index + 1, power: name })),
    );
  });

  it("answers for offices", async () => {
    const folder = await temporaryFolder();
    const offices = observedOffices();
    const file = join(folder, "机构.xlsx");
    const rows = offices.map(({ agency, office, duties }) => [agency, office, duties.join("\n")]);
    await writeFile(
      file,
      await writeXlsx({ sheets: [{ name: "机构", rows: [["单位", "科室", "主要职责"], ...rows] }] }),
    );
    const { code, out } = await zwgk("map", "--offices", file, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject(offices.map(({ office }, index) => ({ row: index + 2, office })));
  });

  it("answers for offices in JSON lines, by its agency where an office has no name", async () => {
    const file = join(await temporaryFolder(), "offices.jsonl");
    const agency = "某区教育局";
    const lines = [
      { agency, office: "人事科", duties: ["教师资格认定"] },
      { agency, office: null, duties: ["教师培训", "学籍管理"] },
    ];
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join("\n"));
    const { code, out } = await zwgk("map", "--offices", file, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { row: 1, office: "人事科", domains: [{ domain: "compulsory-education" }] },
      { row: 2, office: agency, domains: [{ domain: "compulsory-education" }] },
    ]);
  });

  it("prints a table for people", async () => {
    const { list } = await project("csv");
    const { out } = await zwgk("map", "--responsibilities", list);
    expect(out).toMatch(/^行 +职权 +领域 +事项$/mu);
    expect(out).toContain("（26 个领域之外）");
  });

  it("asks for a column that it does not recognise, and takes the answer", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "清单.csv");
    await writeFile(file, `序号,办什么事,凭什么\n1,${LICENCE},《中华人民共和国城乡规划法》第四十一条\n`);
    const refused = await zwgk("map", "--responsibilities", file, "--json");
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("column-missing");
    expect(refused.err).toContain("序号、办什么事、凭什么");
    const options = ["--column", "职权名称=B", "--column", "实施依据=凭什么"];
    const { code, out } = await zwgk("map", "--responsibilities", file, "--json", ...options);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ row: 2, power: LICENCE }]);
    const unknown = await zwgk("map", "--responsibilities", file, "--column", "颜色=B");
    expect(unknown).toMatchObject({ code: 2, err: expect.stringContaining("unknown-column") });
  });

  it("says which list is missing", async () => {
    expect(await zwgk("map")).toMatchObject({ code: 2, err: expect.stringContaining("list-missing") });
    const nowhere = await zwgk("map", "--responsibilities", "没有.xlsx");
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining("file-missing") });
  });
});

describe("broken and hostile lists", () => {
  const rows = [
    ["序号", "职权名称", "实施依据"],
    ["1", LICENCE, "《中华人民共和国城乡规划法》第四十一条"],
  ];

  it.each<[string, string, () => Promise<Uint8Array | string> | string, string]>([
    ["an empty file", "a.xlsx", () => "", "table-file-empty"],
    ["a picture", "a.xlsx", () => "\u0089PNG\r\n\u001a\n", "table-"],
    ["a page without a table", "a.html", () => "<html><p>附件</p></html>", "table-none"],
    [
      "a workbook behind a password",
      "a.xlsx",
      () => writeXlsx({ sheets: [{ name: "清单", rows }], encryption: { password: "x", spinCount: 1 } }),
      "table-file-encrypted",
    ],
    ["JSON that is none", "a.json", () => "[{", "json-invalid"],
    ["JSON without names", "a.jsonl", () => '{"type":"行政许可"}', "json-invalid"],
  ])("%s is refused by code", async (_what, name, content, code) => {
    const file = join(await temporaryFolder(), name);
    await writeFile(file, await content());
    const ran = await zwgk("map", "--responsibilities", file, "--json");
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain(code);
  });

  it("reads a csv in GBK, and a csv that calls itself xlsx", async () => {
    const folder = await temporaryFolder();
    const gbk = join(folder, "gbk.csv");
    // 序号,职权名称,类型 / 1,法律援助,公共服务
    await writeFile(
      gbk,
      Buffer.from(
        "d0f2bac52cd6b0c8a8c3fbb3c62cc0e0d0cd0d0a312cb7a8c2c9d4aed6fa2cb9abb9b2b7fecef10d0a",
        "hex",
      ),
    );
    const named = join(folder, "清单.xlsx");
    await writeFile(named, rows.map((row) => row.join(",")).join("\n"));
    expect(JSON.parse((await zwgk("map", "-r", gbk, "--json")).out)).toMatchObject([
      { row: 2, power: "法律援助" },
    ]);
    expect(JSON.parse((await zwgk("map", "-r", named, "--json")).out)).toMatchObject([
      { row: 2, power: LICENCE },
    ]);
  });

  it("takes what a formula shows, and writes no formula", async () => {
    const { folder, list, sheet } = await project("csv");
    await writeFile(
      list,
      `序号,职权名称,承办机构\n1,"=HYPERLINK(""http://x"",""${LICENCE}"")",=cmd|'/c calc'!A1\n`,
    );
    expect((await zwgk("map", folder, "-r", list, "-o", sheet)).code).toBe(0);
    const { sheets } = await readXlsx(await readFile(sheet));
    expect(
      sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].filter(({ formula }) => formula)),
    ).toEqual([]);
  });
});

describe("the form that init writes", () => {
  it("reads back what is filled in, offices too", async () => {
    const folder = await temporaryFolder();
    await zwgk("init", folder);
    const form = join(folder, "权责清单模板.xlsx");
    expect((await zwgk("map", "-r", form)).err).toContain("list-empty");
    const workbook = await openXlsx(await readFile(form));
    const fill = (sheet: number, cells: readonly (string | null)[]) => {
      const to = workbook.sheets[sheet];
      for (const [column, value] of cells.entries()) {
        const row = to?.rows[1];
        if (row) row[column] = value;
        to?.cells?.set(`1,${column}`, { value, type: "string" });
      }
    };
    fill(0, ["1", "行政许可", LICENCE, null, "《中华人民共和国城乡规划法》第四十一条", "某镇人民政府"]);
    fill(1, ["村镇建设办公室", "村庄规划\n农村危房改造"]);
    await writeFile(form, await saveXlsx(workbook));
    const sheet = join(folder, "mapping.xlsx");
    expect(await zwgk("map", folder, "-r", form, "-o", sheet)).toMatchObject({ code: 0, err: "" });
    const yaml = await readFile(join(folder, "mapping.yaml"), "utf8");
    expect(yaml).toMatch(new RegExp(`power: ${LICENCE}\\n\\s+office: 村镇建设办公室`, "u"));
  });

  it("is not overwritten, even by force", async () => {
    const folder = await temporaryFolder();
    const form = join(folder, "权责清单模板.xlsx");
    await writeFile(form, "填好的");
    expect((await zwgk("init", folder, "--force")).code).toBe(0);
    expect(await readFile(form, "utf8")).toBe("填好的");
  });
});

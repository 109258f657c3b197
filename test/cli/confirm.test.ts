import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import { readGrids } from "../../src/tables/index.js";
import { temporaryFolder, zwgk } from "./harness.js";

const STEM = "某县人民政府政务公开事项标准目录";
const PROFILE = `# 本县的方案
profile: 1
agency: {name: 某县人民政府, level: county}
release: ${catalog.release.release}
domains:
  exclude:
${catalog.domains
  .filter(({ id }) => id !== "agricultural-subsidies")
  .map(({ id }) => `    - {domain: ${id}, reason: 由部门另行编制}`)
  .join("\n")}
`;
const MARKS = /草案|待核实|待补|失效|XX省|agricultural-subsidies|核对单/u;

async function county() {
  const folder = join(await temporaryFolder(), "本县");
  await mkdir(folder);
  const profile = join(folder, "profile.yaml");
  await writeFile(profile, PROFILE);
  const out = join(folder, "目录");
  return { folder, profile, out, sheet: join(out, "内部资料", "核对单.xlsx") };
}

/** The sheet as a person saves it from another program: every line decided. */
async function filledIn(sheet: string, decide: (what: string) => readonly [string, string?, string?]) {
  const [grid] = await readGrids(await readFile(sheet));
  const rows = (grid?.rows ?? []).slice(2).map(({ cells }, at) => {
    const texts = cells.map(({ text }) => text);
    const [decision, value, remark] = at === 0 ? [] : decide(texts[2] ?? "");
    if (decision !== undefined) texts[5] = decision;
    if (value !== undefined) texts[6] = value;
    if (remark !== undefined) texts[7] = remark;
    return texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
  });
  return rows.join("\r\n");
}

/** What a person sees of a file. */
async function seen(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (!/\.(?:xlsx|docx)$/u.test(file)) return bytes.toString("utf8");
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
}

it("walks from a draft by its check sheet to a copy that can be published, without a mark in any format", async () => {
  const { folder, profile, out, sheet } = await county();
  const draft = await zwgk("generate", profile, "-o", out);
  expect(draft.code).toBe(0);
  expect(draft.out).toContain("这份目录是草案");
  for (const format of ["md", "html"]) {
    const text = await seen(join(out, `${STEM}.${format}`));
    expect(text).toContain("（草案）");
    expect(text).toContain("【已失效】");
  }

  const csv = join(folder, "核对单.csv");
  const decide = (what: string) =>
    what === "由本地填写" ? (["改为", "福建省农机购置补贴实施方案"] as const) : (["改为"] as const);
  await writeFile(csv, await filledIn(sheet, decide));
  const taken = await zwgk("confirm", profile, csv, "--compared", "标准指引.docx");
  expect(taken).toMatchObject({ code: 0, err: "", out: expect.stringContaining("全部决定完了") });
  const yaml = await readFile(profile, "utf8");
  expect(yaml).toContain("# 本县的方案");
  const again = await zwgk("confirm", profile, csv);
  expect(again.out).toContain("没有新的决定");
  expect(await readFile(profile, "utf8")).toBe(yaml);

  const final = await zwgk("generate", profile, "-o", out);
  expect(final).toMatchObject({ code: 0, out: expect.stringContaining("可以公布") });
  for (const name of (await readdir(out)).filter((one) => one.startsWith(STEM) && !one.endsWith(".json"))) {
    const text = /\.(?:csv|md)$/u.test(name)
      ? (await seen(join(out, name))).replaceAll(/agricultural-subsidies-\d+/gu, "")
      : (await seen(join(out, name))).replaceAll(/(?:id|href)="#?agricultural-subsidies"/gu, "");
    expect([name, MARKS.exec(text)?.[0]]).toEqual([name, undefined]);
  }
});

it("says what is wrong with a sheet by its cell, and writes nothing", async () => {
  const { folder, profile, out, sheet } = await county();
  await zwgk("generate", profile, "-o", out, "--format", "md");
  const csv = join(folder, "核对单.csv");
  await writeFile(csv, await filledIn(sheet, () => ["相符"]));
  const ran = await zwgk("confirm", profile, csv);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain("check-cannot-agree");
  expect(await readFile(profile, "utf8")).toBe(PROFILE);
  const other = join(folder, "别的.csv");
  await writeFile(other, "a,b\n1,2\n");
  expect(await zwgk("confirm", profile, other)).toMatchObject({
    code: 2,
    err: expect.stringContaining("not-a-check-sheet"),
  });
});

it("does not write over decisions that the profile lacks", async () => {
  const { profile, out, sheet } = await county();
  await zwgk("generate", profile, "-o", out, "--format", "md");
  await writeFile(sheet, await filledIn(sheet, () => ["改为", "福建省某办法"]));
  const ran = await zwgk("generate", profile, "-o", out, "--format", "md");
  expect(ran).toMatchObject({ code: 2, err: expect.stringContaining("check-sheet-unread") });
  expect(await zwgk("generate", profile, "-o", out, "--format", "md", "--force")).toMatchObject({ code: 0 });
});

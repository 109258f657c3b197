import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PUBLISHED } from "../fixtures/published/index.js";
import { countyList } from "../tables/sample.js";
import { temporaryFolder, zwgk } from "./harness.js";

const FIXTURES = "test/fixtures/published";
const ROWS = [
  {
    category: "最低生活保障",
    name: "办事指南",
    content: ["办理事项", "办理条件", "最低生活保障标准"],
    subject: ["某县民政局"],
    channels: ["■政府网站"],
  },
  { category: "领导信息", name: "领导分工", content: ["姓名", "职务"], basis: null, deadline: null },
  { category: "临时救助", name: "审核审批信息", content: "支出型临时救助对象名单", channels: [] },
];

async function written(name: string, text: string): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, text);
  return file;
}

const jsonLines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const answers = async (...argv: string[]) => {
  const ran = await zwgk("align", ...argv, "--json");
  expect(ran).toMatchObject({ code: 0, err: "" });
  return JSON.parse(ran.out) as {
    row: number;
    table?: string;
    name: string;
    item: string | null;
    score: number;
    reasons: { code: string; words: string }[];
    alternatives: { item: string; score: number }[];
  }[];
};

describe("zwgk align of rows in JSON", () => {
  it("answers each line in order, by its number, with null for a local addition", async () => {
    const file = await written("事项.jsonl", `\n${jsonLines(ROWS)}`);
    const all = await answers(file);
    expect(all.map(({ row, name }) => [row, name])).toEqual(ROWS.map(({ name }, at) => [at + 2, name]));
    expect(all[0]?.item).toBe("social-assistance-004");
    expect(all[1]).toMatchObject({ item: null });
    expect(all[2]?.item).toMatch(/^social-assistance-/u);
    for (const { score, reasons } of all) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
    }
    expect(all[0]?.reasons[0]).toMatchObject({ code: "same-name", words: "名称相同“办事指南”" });
  });

  it("gives the same answers for an array, and with the domain by code or name", async () => {
    const lines = await answers(
      await written("事项.jsonl", jsonLines(ROWS)),
      "--domain",
      "social-assistance",
    );
    expect(await answers(await written("事项.json", JSON.stringify(ROWS)), "-d", "社会救助")).toEqual(lines);
  });

  it("tells rows of several sources apart by their table", async () => {
    const rows = ROWS.map((row, at) => ({ ...row, source: `page-${at % 2}` }));
    const all = await answers(await written("事项.jsonl", jsonLines(rows)));
    expect(all.map(({ table }) => table)).toEqual(["page-0", "page-1", "page-0"]);
  });

  it("leaves no row out, however little it says", async () => {
    const rows = [...ROWS, { name: "" }, { name: "注：以上内容" }, { category: "其他", name: null }];
    const all = await answers(await written("事项.jsonl", jsonLines(rows)));
    expect(all.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
  });

  it.each([
    ["is broken", `${jsonLines(ROWS)}{"name": "办事`, "第 4 行"],
    ["holds no record", `${jsonLines(ROWS)}7\n`, "第 4 行"],
    ["has no names", '{"a": 1}\n{"a": 2}\n', "name"],
  ])("refuses a file whose line %s, saying which", async (_, text, expected) => {
    const { code, out, err } = await zwgk("align", await written("事项.jsonl", text));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("table-json-not-list");
    expect(err).toContain(expected);
  });
});

describe("zwgk align of a published table", () => {
  it.each(PUBLISHED)("finds the items of $file, and zwgk check goes on from there", async (fixture) => {
    const { file, domain, items } = fixture;
    const all = await answers(join(FIXTURES, file), "--domain", domain);
    const right = all.filter(({ item }, at) => item === items[at]).length;
    expect(all).toHaveLength(items.length);
    expect(right).toBeGreaterThanOrEqual(0.6 * items.length);
    const { code, out } = await zwgk("check", join(FIXTURES, file), "-d", domain, "--format", "json");
    expect(code).toBeLessThan(2);
    const held = new Set(all.flatMap(({ item }) => item ?? []));
    expect(JSON.parse(out).counts.found).toBe(held.size);
  });

  it("finds nearly all items of all of them together, without being told the domain", async () => {
    let right = 0;
    for (const { file, items } of PUBLISHED) {
      const all = await answers(join(FIXTURES, file));
      right += all.filter(({ item }, at) => item === items[at]).length;
    }
    const rows = PUBLISHED.reduce((sum, { items }) => sum + items.length, 0);
    expect(right).toBeGreaterThanOrEqual(0.85 * rows);
  });

  it("believes our own lists, which say what each row is", async () => {
    const file = join(await temporaryFolder(), "清单.json");
    await writeFile(file, JSON.stringify(countyList));
    const ids = countyList.sections.flatMap(({ rows }) => rows.map(({ id }) => id));
    const all = await answers(file);
    expect(all.map(({ item }) => item)).toEqual(ids);
    expect(new Set(all.map(({ reasons }) => reasons[0]?.code))).toEqual(new Set(["own-id"]));
  });

  it("numbers rows as the sheet does, and prints them with what to look at", async () => {
    const text =
      "某县目录,,,\n序号,公开事项,公开内容,公开依据,公开时限\n1,临时救助办事指南,办理事项,依据,及时\n2,领导活动,讲话,依据,及时\n";
    const file = await written("目录.csv", text);
    const { code, out, err } = await zwgk("align", file, "--domain", "社会救助");
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^行 +本地事项 +编号 +标准事项 +得分 +理由$/u);
    expect(lines[1]).toMatch(
      /^ 3 +临时救助办事指南 +social-assistance-\d{3} +临时救助 \/ 办事指南 +\d\.\d\d/u,
    );
    expect(lines[2]).toMatch(/^ 4 +领导活动 +（本地新增）/u);
    expect(err).toContain("共 2 行：1 行对应标准事项，1 行是本地新增。");
  });

  it("says the same in English", async () => {
    const { out, err } = await zwgk("align", join(FIXTURES, "household-registration.xlsx"), "--lang", "en");
    expect(out).toMatch(/^(?:table +)? *row +local item +id +national item +score +reason\n/u);
    expect(err).toMatch(/\d+ rows: \d+ national items, \d+ local additions\./u);
  });

  it.each([
    ["that is not there", async () => "没有.xlsx", "file-missing"],
    ["without a table of items", () => written("通知.csv", "关于开会的通知,请准时\n"), "rows-missing"],
    ["of another kind", () => written("a.rar", "Rar!\u001a\u0007\u0000"), "table-file-unsupported"],
  ])("refuses a file %s with exit code 2", async (_, make, expected) => {
    const { code, out, err } = await zwgk("align", await make());
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(expected);
  });

  it("refuses a domain that does not exist, naming near ones", async () => {
    const { code, err } = await zwgk("align", join(FIXTURES, "social-insurance.tsv"), "-d", "社会保障");
    expect(code).toBe(2);
    expect(err).toContain("unknown-value");
  });
});

it("prints what was in a cell as text, without control characters", async () => {
  const row = { ...ROWS[0], name: "办事指南\u001b[31m\u0007<script>alert(1)</script>" };
  const { out } = await zwgk("align", await written("事项.jsonl", jsonLines([row])));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey
  expect(out).not.toMatch(/[\u0007\u001b]/u);
});

/** Many lists in one run. */
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inOrder } from "../../src/cli/many/in-order.js";
import { messages } from "../../src/cli/messages/index.js";
import { paceOf } from "../../src/cli/progress.js";
import { catalog } from "../../src/index.js";
import { columnsIn, statementsIn, withDuckDb } from "../duckdb.js";
import { temporaryFolder, zwgk } from "./harness.js";

const release = catalog.release.release;
const profile = (name: string, more: object = {}) => ({
  profile: 1,
  agency: { name, level: "township", province: "某省", city: "某市", county: "某县", ...more },
  release,
  domains: { include: ["elderly-care"] },
});

const recordsIn = async (out: string) =>
  (await readFile(join(out, "lists.ndjson"), "utf8"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, string | number | null>);

/** Three towns as files of JSON lines, one line of them broken. */
async function towns() {
  const folder = await temporaryFolder();
  const file = join(folder, "各镇.ndjson");
  const lines = [
    JSON.stringify(profile("甲镇人民政府")),
    "{半",
    JSON.stringify({ ...profile("乙镇人民政府"), release: "9.9.9" }),
    "",
    JSON.stringify(profile("丙镇人民政府")),
    JSON.stringify(profile("丙镇人民政府")),
    JSON.stringify(profile("丙镇人民政府", { county: "别县" })),
  ];
  await writeFile(file, `${lines.join("\n")}\n`);
  return { folder, file, out: join(folder, "目录"), lines };
}

describe("zwgk generate --many", () => {
  it("makes a list of each line, tells what is wrong with others, and does again only what is due", async () => {
    const { file, out, lines } = await towns();
    const run = () => zwgk("generate", file, "--many", "-o", out, "--format", "md,ndjson");
    const first = await run();
    expect(first.code).toBe(1);
    expect(first.out).toContain("生成 3 份");
    expect(first.out).toContain("3 份没有生成");
    expect(first.err).toContain(`${file}:2`);
    expect(first.err).toContain("9.9.9");
    const records = await recordsIn(out);
    expect(records.map(({ profile: place, error }) => [place, error])).toEqual([
      [`${file}:1`, null],
      [`${file}:2`, "many-line"],
      [`${file}:3`, "profile-invalid"],
      [`${file}:5`, null],
      [`${file}:6`, "many-twice"],
      [`${file}:7`, null],
    ]);
    expect(records[0]).toMatchObject({
      folder: "某省/某市/某县/甲镇人民政府",
      agency: "甲镇人民政府",
      county: "某县",
      draft: true,
    });
    const folder = join(out, "某省/某市/某县/甲镇人民政府");
    expect((await readdir(folder)).filter((name) => !name.startsWith("."))).toEqual([
      "profile.yaml",
      "甲镇人民政府政务公开事项标准目录.md",
      "甲镇人民政府政务公开事项标准目录.ndjson",
    ]);

    const index = await readFile(join(out, "lists.ndjson"));
    const again = await run();
    expect(again.out).toContain("生成 0 份");
    expect(again.out).toContain("3 份没有变");
    expect((await readFile(join(out, "lists.ndjson"))).equals(index)).toBe(true);

    // What is gone, and what is mended, is made.
    await rm(join(folder, "甲镇人民政府政务公开事项标准目录.md"));
    await writeFile(file, lines.join("\n").replace("9.9.9", release));
    const third = await run();
    expect(third.out).toContain("生成 2 份");
    expect(third.out).toContain("2 份没有变");
  });

  it("takes the profiles of a folder, and makes a list again when a file that its profile names is changed", async () => {
    const folder = await temporaryFolder();
    const [source, out] = [join(folder, "方案"), join(folder, "目录")];
    await mkdir(join(source, "甲县"), { recursive: true });
    const subjects = join(source, "甲县", "部门.yaml");
    await writeFile(subjects, "bureaus:\n  emergency-management: 某县应急局\n");
    const town = {
      ...profile("甲县人民政府", { level: "county" }),
      subjects: "部门.yaml",
      domains: { include: ["disaster-relief"] },
    };
    await writeFile(join(source, "甲县", "profile.yaml"), JSON.stringify(town));
    await writeFile(join(source, "乙镇.yaml"), JSON.stringify(profile("乙镇人民政府")));
    const run = () => zwgk("generate", source, "--many", "-o", out, "--format", "md");
    expect(await run()).toMatchObject({ code: 0, err: "" });
    expect((await recordsIn(out)).map((record) => record.folder)).toEqual(["乙镇", "甲县"]);
    const list = join(out, "甲县", "甲县人民政府政务公开事项标准目录.md");
    expect(await readFile(list, "utf8")).toContain("某县应急局");
    await writeFile(subjects, "bureaus:\n  emergency-management: 某县救灾局\n");
    expect((await run()).out).toContain("生成 1 份");
    expect(await readFile(list, "utf8")).toContain("某县救灾局");
  });

  it("writes over no list that a person edited", async () => {
    const { file, out } = await towns();
    const run = (...more: string[]) => zwgk("generate", file, "--many", "-o", out, "--format", "md", ...more);
    await run();
    const list = join(out, "某省/某市/某县/甲镇人民政府", "甲镇人民政府政务公开事项标准目录.md");
    await writeFile(list, "改过");
    await run("--attested-only");
    expect((await recordsIn(out))[0]).toMatchObject({ error: "file-edited" });
    expect(await readFile(list, "utf8")).toBe("改过");
  });

  it("refuses what it cannot do before anything is written", async () => {
    const { file, out, folder } = await towns();
    for (const wrong of [["--format", "pdf"], ["--jobs", "0"], ["--fail-on", "uncovered"], ["--handbook"]]) {
      expect(await zwgk("generate", file, "--many", "-o", out, ...wrong)).toMatchObject({ code: 2, out: "" });
    }
    expect(await zwgk("generate", out, "--many", "-o", out)).toMatchObject({ code: 2 });
    expect(await zwgk("generate", join(folder, "没有"), "--many", "-o", out)).toMatchObject({ code: 2 });
    expect(await stat(out).catch(() => null)).toBeNull();
  });

  it("writes rows that the queries of the documentation understand", async () => {
    const { file, out } = await towns();
    await zwgk("generate", file, "--many", "-o", out, "--format", "ndjson");
    const rows: Record<string, unknown>[] = [];
    for (const { folder, agency } of await recordsIn(out)) {
      if (folder === null) continue;
      const list = join(out, String(folder), `${agency}政务公开事项标准目录.ndjson`);
      for (const line of (await readFile(list, "utf8")).trimEnd().split("\n")) rows.push(JSON.parse(line));
    }
    const statements = statementsIn(await readFile("docs/many.md", "utf8"));
    for (const row of rows)
      expect(Object.keys(row)).toEqual(expect.arrayContaining([...columnsIn(statements[0] ?? "")]));
    expect(statements.length).toBe(3);
    const [, byDomain, byTown] = await withDuckDb(async (ask) => {
      const answers = [];
      for (const statement of statements) answers.push(await ask(statement.replace("各镇目录", out)));
      return answers;
    });
    expect(byDomain).toEqual([["养老服务", "3", String(rows.length)]]);
    expect(byTown?.map(([, , county, agency]) => [county, agency])).toHaveLength(3);
  });
});

describe("many things side by side", () => {
  it("come out in the order in which they went in, however long each takes", async () => {
    let running = 0;
    let most = 0;
    const done: number[] = [];
    const run = async (wait: number) => {
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
      running -= 1;
      return wait;
    };
    for await (const wait of inOrder([90, 1, 50, 2, 3, 40, 4], 3, run)) done.push(wait);
    expect(done).toEqual([90, 1, 50, 2, 3, 40, 4]);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(3);
  });

  it("say how long the rest will take, by those that were not done before", async () => {
    const words = await messages.zh();
    const shown: string[] = [];
    let clock = 0;
    const pace = paceOf({ step: (text) => shown.push(text), done: () => {} }, words, () => clock);
    clock = 2000;
    pace.step("甲", 101, 161);
    clock = 4000;
    pace.step("乙", 102, 161);
    expect(shown).toEqual(["甲，还要约 2 分钟", "乙，还要约 2 分钟"]);
  });
});

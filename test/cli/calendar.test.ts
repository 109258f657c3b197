/** Due dates and the calendar of duties on the command line. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../src/catalog/catalog.js";
import { RELEASE } from "../releases/versions.js";
import { shipped, temporaryFolder, zwgk, zwgkOf } from "./harness.js";

const PROFILE = `profile: 1
agency: {name: 某镇人民政府, level: township}
release: ${RELEASE}
revisions:
  - {due: 2026-06-30, task: 各办调整本领域目录, document: 某政〔2026〕1号}
`;

async function withProfile(text = PROFILE) {
  const folder = await temporaryFolder();
  const profile = join(folder, "profile.yaml");
  await writeFile(profile, text);
  return { folder, profile, out: join(folder, "日历") };
}

describe("calendar", () => {
  it("lists the duties of this year and the next by date", async () => {
    const { profile } = await withProfile();
    const { code, out, err } = await zwgk("calendar", profile);
    expect(code).toBe(0);
    expect(out).toMatch(/^日期 +星期 +备注 .*\n2026-01-29 +星期四 +定期公开 +养老服务 +elderly-care-009 /u);
    expect(out).toMatch(/^2026-06-30 +星期二 +修订目录 +1 +各办调整本领域目录 +某政〔2026〕1号$/mu);
    expect(out).toMatch(/^2027-12-31 .*poverty-alleviation-008/mu);
    expect(out).toMatch(/^2027-01-\d\d +星期. +暂定 /mu);
    expect(err).toContain("2026-01-01 至 2027-12-31 共 30 项任务");
    expect(err).toContain("标“暂定”的");
    expect(err).toContain("其余 225 个事项");
  });

  it("writes ics and csv, and does not overwrite what a person edited", async () => {
    const { profile, out } = await withProfile();
    const ran = await zwgk("calendar", profile, "-o", out, "--from", "2026-01-01", "--to", "2026-12-31");
    expect(ran.code).toBe(0);
    const names = (await readdir(out)).filter((name) => !name.startsWith("."));
    expect(names.sort()).toEqual(["某镇人民政府政务公开日历.csv", "某镇人民政府政务公开日历.ics"]);
    const csv = join(out, "某镇人民政府政务公开日历.csv");
    await writeFile(csv, `${await readFile(csv, "utf8")}我加的\r\n`);
    const again = await zwgk("calendar", profile, "-o", out);
    expect(again).toMatchObject({ code: 2, out: "" });
    expect(again.err).toContain("file-edited");
    expect((await zwgk("calendar", profile, "-o", out, "--force")).code).toBe(0);
  });

  it("writes only the formats asked for", async () => {
    const { profile, out } = await withProfile();
    await zwgk("calendar", profile, "-o", out, "--format", "ics");
    expect((await readdir(out)).filter((name) => /日历/u.test(name))).toEqual([
      "某镇人民政府政务公开日历.ics",
    ]);
  });

  it("says when there is nothing in the period", async () => {
    const { profile, out } = await withProfile();
    const ran = await zwgk("calendar", profile, "-o", out, "--from", "2026-01-02", "--to", "2026-01-03");
    expect(ran).toMatchObject({ code: 0, out: "" });
    expect(ran.err).toContain("没有定期公开或修订目录的任务");
  });

  it.each([
    [["--from", "2023-02-30"], "invalid-date"],
    [["--to", "明天"], "invalid-date"],
    [["--from", "2026-02-01", "--to", "2026-01-01"], "invalid-period"],
    [["--from", "1900-01-01", "--to", "2026-01-01"], "invalid-period"],
    [["--format", "pdf"], "unknown-value"],
  ])("refuses %j", async (options, code) => {
    const { profile } = await withProfile();
    const ran = await zwgk("calendar", profile, ...options);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(new RegExp(`^错误 ${code} `, "u"));
  });

  it("needs a profile", async () => {
    const { profile } = await withProfile("profile: 2\n");
    expect((await zwgk("calendar", profile)).code).toBe(1);
    expect((await zwgk("calendar", `${profile}.missing`)).code).toBe(2);
  });
});

describe("due", () => {
  const due = (item: string, on: string) => zwgk("due", item, "--on", on);

  it("gives each part its day, with the days that were counted", async () => {
    const { code, out } = await due("social-assistance-005", "2025-09-22");
    expect(code).toBe(0);
    expect(out).toContain("制定或获取信息之日起10个工作日内，公示7个工作日");
    expect(out).toContain("最迟 2025-10-11（星期六）");
    expect(out).toContain("其间 19 天：工作日 10 天，休息日 9 天");
    expect(out).toContain("放假：2025-10-01、2025-10-02、2025-10-03、2025-10-06、2025-10-07、2025-10-08");
    expect(out).toContain("调休上班：2025-09-28、2025-10-11");
    expect(out).toContain("到 2025-10-21（星期二） 为止");
    expect(out).toMatch(/全部完成\s+2025-10-21（星期二）/u);
    expect(out).not.toContain("暂定");
  });

  it("says what is provisional", async () => {
    const { out } = await due("social-assistance-005", "2026-12-22");
    expect(out).toContain("暂定：这段日子的放假安排尚未公布");
  });

  it("says when a period ends on a day of rest", async () => {
    const item = shipped.catalog.items().find(({ deadline }) => deadline?.includes("批复后20日内"));
    const { out } = await due(item?.id ?? "", "2025-09-13");
    expect(out).toContain("最迟 2025-10-03（星期五）");
    expect(out).toContain("顺延至 2025-10-09（星期四）");
  });

  it("prints the same as JSON", async () => {
    const { out } = await zwgk("due", "social-assistance-005", "--on", "2025-09-22", "--json");
    expect(JSON.parse(out)).toMatchObject({
      item: "social-assistance-005",
      on: "2025-09-22",
      deadline: { kind: "compound" },
      due: {
        date: "2025-10-21",
        provisional: false,
        parts: [{ date: "2025-10-11" }, { from: "2025-10-11", date: "2025-10-21" }],
      },
    });
  });

  it("says when a deadline names no day, is not understood, or is not stated", async () => {
    const { health } = shipped.data.editions;
    const [first, ...rest] = health.edition.items;
    const said = async (deadline: string | null) => {
      const items = first ? [{ ...first, deadline }, ...rest] : rest;
      const editions = {
        ...shipped.data.editions,
        health: { ...health, edition: { ...health.edition, items } },
      };
      const catalog = createCatalog(structuredClone({ ...shipped.data, editions }));
      return (await zwgkOf({ ...shipped, catalog }, "due", first?.id ?? "", "--on", "2025-09-22")).out;
    };
    expect(await said("长期公开")).toContain("没有具体日期");
    expect(await said("按惯例公开")).toContain("这句话读不懂，无法推算");
    expect(await said(null)).toContain("标准目录没有写明时限");
  });

  it.each([
    [["due", "social-assistance-005", "--on", "2023-02-30"], "invalid-date"],
    [["due", "social-assistance-999", "--on", "2025-09-22"], "unknown-item"],
    [["due", "social-assistance-005"], "missing-option"],
  ])("refuses %j", async (argv, code) => {
    const ran = await zwgk(...argv);
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(new RegExp(`^错误 ${code} `, "u"));
  });
});

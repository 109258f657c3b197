/** Rules can be listed, their level set, and what is not grave is told in few lines. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RELEASE } from "../releases/versions.js";
import { temporaryFolder, zwgk } from "./harness.js";

const PROFILE = `profile: 1
agency: {name: 某镇人民政府, level: township}
release: ${RELEASE}
change:
  - {item: social-assistance-004, set: {deadline: 信息形成之日起60个工作日内}, reason: 理由}
`;

async function profile(): Promise<string> {
  const file = join(await temporaryFolder(), "profile.yaml");
  await writeFile(file, PROFILE);
  return file;
}

describe("zwgk rules", () => {
  it("lists every rule, by words, command and level, and as JSON", async () => {
    const all = JSON.parse((await zwgk("rules", "--json")).out) as {
      command: string;
      id: string;
      title: { zh: string };
    }[];
    expect(new Set(all.map(({ command }) => command))).toEqual(new Set(["validate", "diff", "check"]));
    for (const id of [
      "yaml-syntax",
      "profile-loosens",
      "basis-outdated",
      "deadline-loosened",
      "item-missing",
    ]) {
      expect(all.map((one) => one.id)).toContain(id);
    }
    for (const { id, title } of all) expect(title.zh, id).not.toBe(id);
    const { out } = await zwgk("rules", "时限", "--command", "diff", "--level", "weakening");
    expect(out).toContain("deadline-loosened");
    expect(out).not.toContain("channel-dropped");
    expect((await zwgk("rules", "没有这个词")).out).toContain("没有");
  });
});

describe("--severity", () => {
  it("sets the level of a rule on the line and by a file, and --fail-on goes by it", async () => {
    const file = await profile();
    expect((await zwgk("validate", file)).code).toBe(0);
    const { code, out } = await zwgk("validate", file, "--severity", "profile-loosens=error");
    expect(code).toBe(1);
    expect(out).toMatch(/错误 profile-loosens/u);

    const levels = join(await temporaryFolder(), "级别.yaml");
    await writeFile(levels, "profile-loosens: info\n");
    const eased = await zwgk("validate", file, "--severity", levels, "--fail-on", "warning");
    expect(eased.code).toBe(0);
  });

  it("holds for changes too", async () => {
    const folder = await temporaryFolder();
    const list = join(folder, "a.csv");
    const now = join(folder, "b.csv");
    const head = "一级事项,二级事项,公开内容,公开时限,公开方式\n";
    await writeFile(
      list,
      `${head}低保,办事指南,条件,20个工作日内,主动\n低保,审核信息,名单,20个工作日内,主动\n`,
    );
    await writeFile(
      now,
      `${head}低保,办事指南,条件,30个工作日内,主动\n低保,审核信息,名单,20个工作日内,主动\n`,
    );
    expect((await zwgk("diff", list, now, "--fail-on", "weakening")).code).toBe(1);
    const eased = await zwgk(
      "diff",
      list,
      now,
      "--fail-on",
      "weakening",
      "--severity",
      "deadline-loosened=info",
    );
    expect(eased.code).toBe(0);
    expect((await zwgk("diff", list, now, "--level", "review")).out).not.toContain("30");
  });

  it("holds wherever a profile's findings are told", async () => {
    const file = await profile();
    const out = join(await temporaryFolder(), "目录");
    const made = ["generate", file, "-o", out, "--format", "json"];
    expect((await zwgk(...made)).code).toBe(0);
    for (const command of [
      [...made, "--force"],
      ["check", file],
      ["calendar", file],
      ["stats", file],
      ["upgrade", file, "--dry-run"],
    ]) {
      const { code, err } = await zwgk(...command, "--severity", "profile-loosens=error");
      expect(code, command[0]).toBe(1);
      expect(err, command[0]).toContain("错误 profile-loosens");
    }
  });

  it("holds for what is found in a folder of tables", async () => {
    const folder = await temporaryFolder();
    const head = "一级事项,二级事项,公开内容,公开方式\n";
    await writeFile(join(folder, "社会救助.csv"), `${head}临时救助,办事指南,办理事项,主动\n`);
    const check = (...more: string[]) => zwgk("check", folder, "--domain", "社会救助", ...more);
    expect((await check()).code).toBe(1);
    const eased = ["item-missing", "content-dropped"].flatMap((rule) => ["--severity", `${rule}=info`]);
    expect((await check(...eased)).code).toBe(0);
    expect((await check(...eased, "--severity", "column-missing=error")).code).toBe(1);
  });

  it.each([["no-such-rule=error"], ["profile-loosens=grave"]])("refuses %s", async (asked) => {
    const { code, err } = await zwgk("validate", await profile(), "--severity", asked);
    expect(code).toBe(2);
    expect(err).toContain("unknown-value");
  });
});

describe("many warnings", () => {
  it("are one entry a rule, with a count and a few places; all of them where asked", async () => {
    const { out } = await zwgk("validate");
    const rules = out.match(/^(?:警告|提示) ([a-z-]+) \d+ 处$/gmu) ?? [];
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThan(0);
    expect(out).toContain("--all");
    const every = await zwgk("validate", "--all");
    expect(every.out.length).toBeGreaterThan(out.length);
    const github = (await zwgk("validate", "--format", "github")).out.trim().split("\n");
    expect(github.length).toBeLessThanOrEqual(31);
    expect((await zwgk("validate", "--level", "error")).out.trim().split("\n")).toHaveLength(1);
  });

  it("are one entry a rule where a list is generated too", async () => {
    const folder = await temporaryFolder();
    const file = join(folder, "profile.yaml");
    const items = ["004", "005", "006", "007", "008"].map(
      (number) =>
        `  - {item: social-assistance-${number}, set: {deadline: 信息形成之日起60个工作日内}, reason: 理由}`,
    );
    await writeFile(file, [...PROFILE.trimEnd().split("\n").slice(0, -1), ...items, ""].join("\n"));
    const { err } = await zwgk("generate", file, "-o", folder, "--format", "json");
    expect(err.match(/profile-loosens/gu)).toHaveLength(1);
    expect(err).toContain("5 处");
    expect(err).toContain("zwgk validate --all");
  });
});

it("check takes several domains, as codes or names", async () => {
  const file = await profile();
  const { out } = await zwgk(
    "check",
    file,
    "--domain",
    "社会救助,生态环境",
    "--level",
    "county",
    "--format",
    "json",
  );
  const { domains } = JSON.parse(out) as { domains: string[] };
  expect(domains).toEqual(["ecological-environment", "social-assistance"]);
});

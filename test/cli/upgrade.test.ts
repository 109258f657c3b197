import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { NEXT_MINOR, RELEASE } from "../releases/versions.js";
import { temporaryFolder, zwgk, zwgkOf } from "./harness.js";
import { updated } from "./next-package.js";
import { nextRelease } from "./next-release.js";

const PROFILE = `# 我镇的方案
profile: 1
agency: {name: 某镇人民政府, level: township}
release: ${RELEASE} # 首发
change:
  # 镇长办公会定的
  - item: social-assistance-004
    set: {deadline: 5个工作日内}
    reason: 更快
revisions:
  - {due: 2027-06-30, task: 调整完善目录}
`;

async function town(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "profile.yaml"), PROFILE);
  return folder;
}

describe("zwgk upgrade", () => {
  it("keeps the local value, the comments and a copy, says what to decide, and exits with 1", async () => {
    const [folder, next] = [await town(), await nextRelease()];
    const { code, out } = await zwgk("upgrade", folder, "--to", next);
    expect(code).toBe(1);
    expect(out).toContain(`标准目录 ${RELEASE} → ${NEXT_MINOR}`);
    for (const words of ["7个工作日内", "5个工作日内", "2027-06-30"]) expect(out).toContain(words);
    const text = await readFile(join(folder, "profile.yaml"), "utf8");
    expect(text.startsWith(PROFILE.replace(RELEASE, NEXT_MINOR))).toBe(true);
    expect(text).toContain("why: field-changed");
    expect(await readFile(join(folder, `profile-${RELEASE}.yaml`), "utf8")).toBe(PROFILE);
  });

  it("decides for the standard where it is told to", async () => {
    const folder = await town();
    expect((await zwgkOf(updated, "upgrade", folder, "--take", "standard")).code).toBe(0);
    const text = await readFile(join(folder, "profile.yaml"), "utf8");
    expect(text).not.toContain("5个工作日内");
    expect(text).toContain("# 镇长办公会定的");
  });

  it("tells what the standard does to the list and what to do by when, and nothing twice", async () => {
    const folder = await town();
    await writeFile(join(folder, "profile.yaml"), PROFILE.replace(/change:[\s\S]*?(?=revisions)/u, ""));
    const { out } = await zwgkOf(updated, "upgrade", folder, "--format", "md");
    const lines = out.split("\n").filter((line) => line.includes("social-assistance-004"));
    expect(lines).toEqual([
      "| social-assistance-004 | 最低生活保障 / 办事指南 | 知悉 | 公开时限收紧：7个工作日短于10个工作日 | 随标准改 |",
      "| social-assistance-004 | 时限变了，按新时限公开：最低生活保障 / 办事指南 | 信息形成之日起7个工作日内 |",
    ]);
  });

  it("does not list what was due before today", async () => {
    const folder = await town();
    await writeFile(
      join(folder, "profile.yaml"),
      PROFILE.replace("revisions:\n", "revisions:\n  - {due: 2022-06-30, task: 首次编制目录}\n"),
    );
    const { out } = await zwgkOf(updated, "upgrade", folder, "--dry-run");
    expect(out).toContain("调整完善目录");
    expect(out).not.toContain("首次编制目录");
  });

  describe("with a mapping", () => {
    const POWER = "最低生活保障对象认定";
    const files = async () => {
      const folder = await town();
      await writeFile(
        join(folder, "profile.yaml"),
        `${PROFILE}responsibilities: {list: 权责清单.csv, mapping: mapping.yaml}\n`,
      );
      await writeFile(join(folder, "权责清单.csv"), "序号,职权名称,职权类型\n1,临时救助对象认定,行政给付\n");
      await writeFile(
        join(folder, "mapping.yaml"),
        stringify({
          mapping: 1,
          release: RELEASE,
          items: [{ item: "social-assistance-004", links: [{ power: POWER, state: "confirmed" }] }],
        }),
      );
      return folder;
    };

    it("says which confirmed power is gone and keeps it until somebody decides", async () => {
      const folder = await files();
      const before = await readFile(join(folder, "mapping.yaml"), "utf8");
      const { code, out } = await zwgkOf(updated, "upgrade", folder);
      expect(code).toBe(1);
      expect(out).toMatch(
        /social-assistance-004 · 字段：职权对应 · 原因：确认的职权已不在权责清单中\n.*本地：最低生活保障对象认定/su,
      );
      expect(await readFile(join(folder, "mapping.yaml"), "utf8")).toBe(before);

      const decided = await zwgkOf(updated, "upgrade", folder, "--from", NEXT_MINOR, "--take", "standard");
      expect(decided).toMatchObject({ code: 0, err: expect.stringContaining("zwgk map") });
      expect(decided.out).not.toMatch(/需要决定（\d|需要决定的 [1-9]/u);
      expect(decided.out).toContain("已经决定的冲突");
      expect(await readFile(join(folder, "mapping.yaml"), "utf8")).not.toContain(POWER);
      expect(await readFile(join(folder, `mapping-${NEXT_MINOR}.yaml`), "utf8")).toBe(before);
    });

    it("touches nothing where the responsibility list cannot be read", async () => {
      const folder = await files();
      await writeFile(join(folder, "权责清单.csv"), "");
      const before = await readdir(folder);
      expect((await zwgkOf(updated, "upgrade", folder)).code).toBe(2);
      expect(await readdir(folder)).toEqual(before);
      expect(await readFile(join(folder, "profile.yaml"), "utf8")).toContain(`release: ${RELEASE}`);
    });
  });

  it("changes nothing where there is no newer release, and nothing on a dry run", async () => {
    const folder = await town();
    expect((await zwgk("upgrade", folder)).code).toBe(0);
    expect((await zwgkOf(updated, "upgrade", folder, "--dry-run")).code).toBe(1);
    expect(await readdir(folder)).toEqual(["profile.yaml"]);
    expect(await readFile(join(folder, "profile.yaml"), "utf8")).toBe(PROFILE);
  });

  it.each([
    ["a release that there is not", ["--to", "9.9.9"], "unknown-release"],
    ["a folder that is no catalog", ["--to", "docs"], "catalog-invalid"],
    ["a side that there is not", ["--take", "both"], "unknown-value"],
  ])("refuses %s", async (_, options, rule) => {
    const folder = await town();
    const { code, err } = await zwgk("upgrade", folder, ...options);
    expect(code).toBe(2);
    expect(err).toContain(rule);
    expect(await readFile(join(folder, "profile.yaml"), "utf8")).toBe(PROFILE);
  });

  it("refuses a half-merged profile", async () => {
    const folder = await town();
    await writeFile(join(folder, "profile.yaml"), `<<<<<<< ours\n${PROFILE}=======\n>>>>>>> theirs\n`);
    expect((await zwgk("upgrade", folder)).code).toBe(2);
  });
});

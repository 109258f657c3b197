import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder, zwgk } from "./harness.js";
import { nextRelease } from "./next-release.js";

const PROFILE = `# 我镇的方案
profile: 1
agency: {name: 某镇人民政府, level: township}
release: 1.0.0 # 首发
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
    expect(out).toContain("标准目录 1.0.0 → 1.1.0");
    for (const words of ["7个工作日内", "5个工作日内", "2027-06-30"]) expect(out).toContain(words);
    const text = await readFile(join(folder, "profile.yaml"), "utf8");
    expect(text.startsWith(PROFILE.replace("1.0.0", "1.1.0"))).toBe(true);
    expect(text).toContain("why: field-changed");
    expect(await readFile(join(folder, "profile-1.0.0.yaml"), "utf8")).toBe(PROFILE);
  });

  it("decides for the standard where it is told to", async () => {
    const [folder, next] = [await town(), await nextRelease()];
    expect((await zwgk("upgrade", folder, "--to", next, "--take", "standard")).code).toBe(0);
    const text = await readFile(join(folder, "profile.yaml"), "utf8");
    expect(text).not.toContain("5个工作日内");
    expect(text).toContain("# 镇长办公会定的");
  });

  it("changes nothing where there is no newer release, and nothing on a dry run", async () => {
    const folder = await town();
    expect((await zwgk("upgrade", folder)).code).toBe(0);
    expect((await zwgk("upgrade", folder, "--to", await nextRelease(), "--dry-run")).code).toBe(1);
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

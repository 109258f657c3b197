import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NEXT_MINOR, RELEASE } from "../releases/versions.js";
import { temporaryFolder, zwgk, zwgkOf } from "./harness.js";
import { NEW, OLD, updated } from "./next-package.js";

async function town(release: string): Promise<string> {
  const folder = await temporaryFolder();
  const profile = `profile: 1\nagency: {name: 某镇人民政府, level: township}\nrelease: ${release}\n`;
  await writeFile(join(folder, "profile.yaml"), profile);
  return folder;
}

describe("a profile of an earlier release, where the package has gone on", () => {
  it("makes the same list as before, and the clerk is told of the new release", async () => {
    const folder = await town(RELEASE);
    const { code, err } = await zwgkOf(
      updated,
      "generate",
      folder,
      "-o",
      join(folder, "new"),
      "--format",
      "xlsx,json",
    );
    expect({ code, err }).toEqual({
      code: 0,
      err: `方案依据标准目录 ${RELEASE}，仍按 ${RELEASE} 编制；软件包里已有 ${NEXT_MINOR}。看看改了什么：zwgk diff ${RELEASE} ${NEXT_MINOR}；要更新：zwgk upgrade "${folder}"\n`,
    });
    await zwgk("generate", folder, "-o", join(folder, "old"), "--format", "xlsx,json");
    const files = (await readdir(join(folder, "old"), { withFileTypes: true })).filter((one) => one.isFile());
    for (const { name } of files) {
      const [before, after] = await Promise.all(
        ["old", "new"].map((one) => readFile(join(folder, one, name))),
      );
      expect(after?.equals(before ?? Buffer.of())).toBe(true);
    }
  });

  it.each(["check", "calendar", "stats"])("%s speaks of its own release", async (command) => {
    const { code, out, err } = await zwgkOf(updated, command, await town(RELEASE));
    expect(code).toBe(0);
    expect(err).toContain("zwgk upgrade");
    expect(out).not.toContain(NEW);
  });

  it.each(["generate", "calendar"])(
    "%s says nothing of releases where an option is wrong",
    async (command) => {
      const folder = await town(RELEASE);
      const { code, err } = await zwgkOf(updated, command, folder, "-o", folder, "--format", "pdf");
      expect(code).toBe(2);
      expect(err).toMatch(/^错误 unknown-value /u);
    },
  );

  it("stats name that release, and count what changed since the one before it", async () => {
    const { out } = await zwgkOf(updated, "stats", await town(RELEASE));
    expect(out).toContain(`标准目录 ${RELEASE} 是首次发布`);
    const { out: now } = await zwgkOf(updated, "stats", await town(NEXT_MINOR));
    expect(now).toContain("改动 social-assistance-004");
  });

  it("check misses nothing in its list, although the new standard asks for more", async () => {
    const { out } = await zwgkOf(updated, "check", await town(RELEASE), "--format", "json");
    expect(JSON.parse(out).deviations.map(({ rule }: { rule: string }) => rule)).not.toContain(
      "deadline-loosened",
    );
  });

  it("a village's list is held against what the township made", async () => {
    const folder = await town(RELEASE);
    await zwgkOf(updated, "generate", folder, "-o", folder, "--level", "village", "--format", "json");
    const [list = ""] = (await readdir(folder)).filter((name) => name.endsWith("清单.json"));
    const ran = await zwgkOf(updated, "check", join(folder, list), "--level", "village", "--against", folder);
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining("zwgk upgrade") });
  });

  it("diff holds its list against the one of an upgraded profile", async () => {
    const [before, after] = [await town(RELEASE), await town(NEXT_MINOR)];
    const { out, code } = await zwgkOf(updated, "diff", before, after, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out).changes).toContainEqual(
      expect.objectContaining({ rule: "deadline-tightened", old: OLD, new: NEW }),
    );
  });

  it("map proposes for its items", async () => {
    const folder = await town(RELEASE);
    await writeFile(join(folder, "职权.csv"), "职权名称,职权类型\n最低生活保障对象认定,行政确认\n");
    const ran = await zwgkOf(
      updated,
      "map",
      folder,
      "--responsibilities",
      join(folder, "职权.csv"),
      "-o",
      join(folder, "mapping.xlsx"),
    );
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining("zwgk upgrade") });
    expect(await readFile(join(folder, "mapping.yaml"), "utf8")).toContain(`release: ${RELEASE}`);
  });
});

it.each(["0.9.0", "9.0.0"])(
  "a release %s that the package does not have is an error that says what to do",
  async (release) => {
    const folder = await town(release);
    const { code, err } = await zwgkOf(updated, "generate", folder, "-o", folder);
    expect(code).toBe(1);
    expect(err).toContain("profile-release");
    expect(err).toContain("loadRelease");
    expect(err).not.toContain("zwgk diff");
  },
);

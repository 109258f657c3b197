import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { disclosureListSchema } from "../../src/model/index.js";
import { LIST_FORMATS } from "../../src/tables/index.js";
import { RELEASE } from "../releases/versions.js";
import { shipped, temporaryFolder, zwgk } from "./harness.js";

const PROFILE = `profile: 1
agency: {name: 某县/某镇人民政府, level: township}
release: ${RELEASE}
domains:
  exclude:
    - {domain: social-insurance, reason: 由县级办理}
`;

/** A folder with a profile in it. */
async function withProfile(text = PROFILE): Promise<{ folder: string; profile: string; out: string }> {
  const folder = await temporaryFolder();
  const profile = join(folder, "本镇 方案", "profile.yaml");
  await mkdir(join(folder, "本镇 方案"));
  await writeFile(profile, text);
  return { folder, profile, out: join(folder, "目录") };
}

const STEM = "某县_某镇人民政府政务公开事项标准目录";

describe("init", () => {
  it.each(["zh", "en"])(
    "writes a profile in %s that validates and generates as it stands",
    async (language) => {
      const folder = join(await temporaryFolder(), "新 镇");
      const file = join(folder, "profile.yaml");
      const ran = await zwgk("init", folder, "--lang", language);
      expect(ran).toMatchObject({ code: 0, err: "" });
      expect(ran.out).toContain(`zwgk validate "${file}"`);
      expect(await zwgk("validate", folder, "--fail-on", "info")).toMatchObject({ code: 0, err: "" });
      const generated = await zwgk("generate", file, "-o", folder, "--format", "csv", "--fail-on", "info");
      expect(generated).toMatchObject({ code: 0, err: "" });
    },
  );

  it.each(["zh", "en"])(
    "writes examples in %s that are right once they are uncommented",
    async (language) => {
      const folder = await temporaryFolder();
      const file = join(folder, "profile.yaml");
      await zwgk("init", folder, "--lang", language);
      const text = await readFile(file, "utf8");
      const uncommented = text.replaceAll(/^# (?=[a-zA-Z]+:(?: |$)| +[-a-z\u4e00-\u9fff])/gmu, "");
      expect(uncommented).toMatch(/^add:$/mu);
      await writeFile(file, uncommented);
      const { code, err } = await zwgk(
        "generate",
        file,
        "-o",
        folder,
        "--format",
        "csv",
        "--fail-on",
        "info",
      );
      expect({ code, err }).toEqual({ code: 0, err: "" });
    },
  );

  it("puts the schema that the profile names beside it", async () => {
    const folder = await temporaryFolder();
    await zwgk("init", folder);
    const [first] = (await readFile(join(folder, "profile.yaml"), "utf8")).split("\n");
    expect(first).toBe("# yaml-language-server: $schema=./profile.schema.json");
    expect(await readFile(join(folder, "profile.schema.json"), "utf8")).toBe(
      await readFile(shipped.profileSchema, "utf8"),
    );
  });

  it("does not overwrite a profile without --force", async () => {
    const { profile, folder } = await withProfile();
    const ran = await zwgk("init", join(folder, "本镇 方案"));
    expect(ran.code).toBe(2);
    expect(ran.err).toContain("file-exists");
    expect(await readFile(profile, "utf8")).toBe(PROFILE);
    expect((await zwgk("init", join(folder, "本镇 方案"), "--force")).code).toBe(0);
    expect(await readFile(profile, "utf8")).not.toBe(PROFILE);
  });

  it("tells of a bureau's new profile what it takes and how much it leaves out", async () => {
    const folder = join(await temporaryFolder(), "我局");
    const begun = await zwgk("init", folder, "--preset", "县级部门", "--bureau", "民政局");
    expect(begun.out).toMatch(
      /只列入民政局是公开主体的 \d+ 个事项（社会救助、养老服务）；同级的其余 \d+ 个事项/u,
    );
    const unknown = await zwgk("init", `${folder}2`, "--preset", "县级部门", "--bureau", "档案局");
    expect(unknown.out).toContain("没有以“档案局”为公开主体的事项");
  });
});

describe("generate", () => {
  it("writes every format under the agency's name, and says where and how many", async () => {
    const { profile, out } = await withProfile();
    const ran = await zwgk("generate", profile, "-o", out);
    expect(ran).toMatchObject({ code: 0, err: "" });
    const files = LIST_FORMATS.map((format) => `${STEM}.${format}`);
    expect((await readdir(out)).sort()).toEqual(
      [".zwgk-generated.json", ".zwgk-made", "内部资料", ...files].sort(),
    );
    for (const file of files) expect(ran.out).toContain(join(out, file));
    const list = disclosureListSchema.parse(JSON.parse(await readFile(join(out, `${STEM}.json`), "utf8")));
    expect(ran.out).toContain(`共 ${list.sections.length} 个领域 ${list.counts.items} 项`);
    expect(ran.out).toContain(`待核实 ${list.counts.unverified}`);
    expect(ran.out).toContain("没有事项的领域：");
    expect(ran.out).toContain("社会保险");
  });

  it("writes only the formats asked for, and takes the folder of a profile for it", async () => {
    const { folder, out } = await withProfile();
    await zwgk("generate", join(folder, "本镇 方案"), "-o", out, "--format", "csv, md");
    expect((await readdir(out)).filter((name) => !name.startsWith("."))).toEqual([
      "内部资料",
      `${STEM}.csv`,
      `${STEM}.md`,
    ]);
  });

  it("leaves out items with anything unchecked when asked, and says so", async () => {
    const { profile, out } = await withProfile();
    const ran = await zwgk("generate", profile, "-o", out, "--format", "json", "--attested-only");
    const { counts } = JSON.parse(await readFile(join(out, `${STEM}.json`), "utf8"));
    expect(counts.unverified).toBe(0);
    expect(counts.omitted).toBeGreaterThan(0);
    expect(ran.out).toContain(`略去有待核实之处的 ${counts.omitted} 项`);
  });

  it("reads profiles as Windows saves them: byte order mark, CRLF", async () => {
    const plain = await withProfile();
    const windows = await withProfile(`\uFEFF${PROFILE.replaceAll("\n", "\r\n")}`);
    for (const { profile, out } of [plain, windows]) {
      expect((await zwgk("generate", profile, "-o", out, "--format", "md")).code).toBe(0);
    }
    const [one, other] = await Promise.all(
      [plain, windows].map(({ out }) => readFile(join(out, `${STEM}.md`), "utf8")),
    );
    expect(one === other).toBe(true);
  });

  describe("over files that are there", () => {
    const generate = (profile: string, out: string, ...more: string[]) =>
      zwgk("generate", profile, "-o", out, "--format", "md,csv", ...more);

    it("renews what it wrote itself", async () => {
      const { profile, out } = await withProfile();
      await generate(profile, out);
      expect((await generate(profile, out)).out).toContain("内容未变");
      const { size } = await stat(join(out, `${STEM}.md`));
      expect((await generate(profile, out, "--attested-only")).code).toBe(0);
      expect((await stat(join(out, `${STEM}.md`))).size).toBeLessThan(size);
    });

    it("keeps what a person edited, and then writes nothing at all", async () => {
      const { profile, out } = await withProfile();
      await generate(profile, out);
      const before = await readFile(join(out, `${STEM}.md`), "utf8");
      await writeFile(join(out, `${STEM}.csv`), "我改的");
      const ran = await generate(profile, out, "--attested-only");
      expect(ran).toMatchObject({ code: 2, out: "" });
      expect(ran.err).toMatch(/file-edited.*\.csv/u);
      expect(await readFile(join(out, `${STEM}.csv`), "utf8")).toBe("我改的");
      expect(await readFile(join(out, `${STEM}.md`), "utf8")).toBe(before);
    });

    it("keeps a file of the same name that somebody else made", async () => {
      const { profile, out } = await withProfile();
      await mkdir(out);
      await writeFile(join(out, `${STEM}.md`), "别人的");
      expect((await generate(profile, out)).code).toBe(2);
      expect(await readdir(out)).toEqual([`${STEM}.md`]);
    });

    it("trusts nothing once its memory of them is lost", async () => {
      const { profile, out } = await withProfile();
      await generate(profile, out);
      await rm(join(out, ".zwgk-generated.json"));
      expect((await generate(profile, out)).code).toBe(0);
      await writeFile(join(out, ".zwgk-generated.json"), "{{{");
      expect((await generate(profile, out, "--attested-only")).code).toBe(2);
    });

    it("overwrites them with --force, and owns them from then on", async () => {
      const { profile, out } = await withProfile();
      await mkdir(out);
      await writeFile(join(out, `${STEM}.md`), "别人的");
      expect((await generate(profile, out, "--force")).code).toBe(0);
      expect((await generate(profile, out, "--attested-only")).code).toBe(0);
    });
  });

  describe("refuses", () => {
    it.each([
      ["a profile that is not there", null, 2, "file-missing"],
      ["one that is not UTF-8", Buffer.from([0x61, 0xcd, 0xf2]), 2, "file-not-utf8"],
      ["broken YAML", "profile: 1\nagency: {name: 某镇\n", 2, "yaml-syntax"],
      ["a duplicate key", `${PROFILE}release: ${RELEASE}\n`, 2, "yaml-duplicate-key"],
      ["a value that the schema refuses", PROFILE.replace("township", "city"), 1, "schema-"],
      [
        "an item that does not exist",
        `${PROFILE}exclude: [{item: health-999, reason: 无}]\n`,
        1,
        "profile-item",
      ],
      ["another release", PROFILE.replace(RELEASE, "0.9.0"), 1, "profile-release"],
    ])("%s, by its code, and writes nothing", async (_what, text, code, rule) => {
      const { profile, out, folder } = await withProfile();
      if (text === null) await rm(profile);
      else await writeFile(profile, text);
      const ran = await zwgk("generate", profile, "-o", out);
      expect(ran).toMatchObject({ code, out: "" });
      expect(ran.err).toContain(rule);
      expect(ran.err).toContain("profile.yaml");
      expect(ran.err).toContain("没有生成任何文件");
      expect(await readdir(folder)).toEqual(["本镇 方案"]);
    });

    it("what is no profile, and a folder without one", async () => {
      const out = join(await temporaryFolder(), "目录");
      const domains = join(shipped.catalogFolder, "domains.yaml");
      expect((await zwgk("generate", domains, "-o", out)).err).toContain("not-a-profile");
      expect((await zwgk("generate", shipped.catalogFolder, "-o", out)).err).toContain("file-missing");
    });

    it("a profile with warnings only when asked to", async () => {
      const { profile, out } = await withProfile(`${PROFILE}change:
  - {item: social-assistance-004, set: {channels: [portal]}, reason: 只有网站}
`);
      const strict = await zwgk("generate", profile, "-o", out, "--format", "md", "--fail-on", "warning");
      expect(strict.code).toBe(1);
      const lenient = await zwgk("generate", profile, "-o", out, "--format", "md");
      expect(lenient.code).toBe(0);
      expect(lenient.err).toMatch(/profile\.yaml:8:\d+ 警告 profile-loosens/u);
    });
  });

  it("says when the folder cannot be made", async () => {
    const { profile } = await withProfile();
    const ran = await zwgk("generate", profile, "-o", join(profile, "目录"), "--format", "md");
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/^错误 (?:cannot-write|file-busy) /u);
  });
});

describe("validate", () => {
  it("finds no error in the catalog that comes with the package", async () => {
    const { code, out } = await zwgk("validate", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out).summary).toMatchObject({ error: 0 });
  });

  it("fails at the level asked for", async () => {
    const { profile } = await withProfile(PROFILE.replace("township", "city"));
    expect((await zwgk("validate", profile)).code).toBe(1);
    expect((await zwgk("validate", profile, "--fail-on", "warning")).code).toBe(1);
    expect((await zwgk("validate", shipped.catalogFolder, "--fail-on", "info")).code).toBe(1);
  });

  it("reports in three forms", async () => {
    const { profile } = await withProfile(PROFILE.replace("township", "city"));
    expect((await zwgk("validate", profile)).out).toMatch(/profile\.yaml:2:\d+ 错误 schema-/u);
    expect((await zwgk("validate", profile, "--format", "github")).out).toMatch(
      /^::error file=.*,line=2,col=/u,
    );
    const [finding] = JSON.parse((await zwgk("validate", profile, "--format", "json")).out).findings;
    expect(finding).toMatchObject({ level: "error", file: profile, position: { line: 2 } });
  });

  it.each([
    ["a file that is not there", "nothing.yaml", "file-missing"],
    ["a folder without YAML", ".", "folder-without-yaml"],
  ])("ends with 2 for %s", async (_what, name, rule) => {
    const folder = await temporaryFolder();
    const ran = await zwgk("validate", join(folder, name));
    expect(ran.code).toBe(2);
    expect(ran.out).toContain(rule);
  });
});

/** A file is what it says, whatever it is called and whoever wrote it. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import glob from "fast-glob";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { kindOf } from "../../src/validate/index.js";
import { temporaryFolder, zwgk } from "../cli/harness.js";
import { RELEASE } from "../releases/versions.js";

const files = [...glob.sync(["catalogs/**/*.yaml", "docs/examples/**/{profile,mapping}.yaml"]).sort()];

describe("the kind of a file", () => {
  it.each(files)("%s is seen from its contents alone", async (file) => {
    const text = await readFile(file, "utf8");
    const value: unknown = parse(text);
    expect(kindOf(stringify(value), "copy.yaml", value)).toBe(kindOf(text, file));
  });

  it("is what its first line says, where it says so", () => {
    const line = "# yaml-language-server: $schema=../edition.schema.json\n";
    expect(kindOf(`${line}profile: 1\n`, "a.yaml", { profile: 1 })).toBe("edition");
    expect(kindOf("# yaml-language-server: $schema=other.json\nprofile: 1\n", "a.yaml", { profile: 1 })).toBe(
      "profile",
    );
  });

  it("is none of the catalog's where `generate` wrote it as JSON", async () => {
    const folder = await temporaryFolder();
    const profile = join(folder, "profile.yaml");
    const agency = { name: "某镇人民政府", level: "township" };
    const domains = { include: ["social-assistance"] };
    await writeFile(profile, stringify({ profile: 1, agency, release: RELEASE, domains }));
    await zwgk("generate", profile, "-o", folder, "--format", "json");
    const list = (await glob("*标准目录.json", { cwd: folder, absolute: true }))[0] ?? "";
    expect(kindOf("", "list.json", JSON.parse(await readFile(list, "utf8")))).toBeUndefined();
    expect(await zwgk("diff", list, list)).toMatchObject({ code: 0, err: "" });
  });

  it("is told by its place where the contents do not tell", () => {
    expect(kindOf("", "catalogs/sources/health.yaml", null)).toBe("sources");
    expect(kindOf("a: 1\n", "a.yaml", { a: 1 })).toBeUndefined();
    expect(kindOf("- 1\n", "a.yaml", [1])).toBeUndefined();
  });
});

describe("a file that a program wrote", () => {
  it("is validated: a profile under any name, as YAML and as JSON", async () => {
    const folder = await temporaryFolder();
    const profile = parse(await readFile("docs/examples/hongshan/profile.yaml", "utf8"));
    await writeFile(join(folder, "我镇.yaml"), stringify(profile));
    await writeFile(join(folder, "我镇.json"), JSON.stringify(profile));
    expect(await zwgk("validate", join(folder, "我镇.yaml"), join(folder, "我镇.json"))).toMatchObject({
      code: 0,
    });
  });

  it("is compared: an edition without its first line", async () => {
    const folder = await temporaryFolder();
    const edition = parse(await readFile("catalogs/editions/social-assistance/2019.yaml", "utf8"));
    edition.items[0].deadline = "即时";
    await mkdir(join(folder, "新"));
    await writeFile(join(folder, "新", "社会救助.yaml"), stringify(edition));
    const { out, code } = await zwgk("diff", "social-assistance/2019", join(folder, "新", "社会救助.yaml"));
    expect(code).toBe(0);
    expect(out).toContain("即时");
  });

  it("is told what it is not, without being asked for what it has", async () => {
    const file = join(await temporaryFolder(), "a.yaml");
    await writeFile(file, "a: 1\n");
    const { out, code } = await zwgk("validate", file);
    expect(code).toBe(1);
    expect(out).toContain("kind-unknown");
    expect(out).toContain("profile");
  });
});

/** The project file of the page and the folder of a profile are the same thing. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import { packProject } from "../../src/project/index.js";
import { temporaryFolder, zwgk } from "./harness.js";

const FILES = {
  "profile.yaml": `# 本镇的方案
profile: 1
agency: {name: 某镇人民政府, level: township}
release: ${catalog.release.release}
subjects: county-subjects.yaml
responsibilities: {list: 权责清单.csv, mapping: mapping.yaml}
`,
  "county-subjects.yaml": "bureaus:\n  county-civil-affairs: 某县民政局\n",
  "权责清单.csv": "职权名称,承办机构\n最低生活保障审核,社会事务办公室\n",
  "mapping.yaml": `mapping: 1\nrelease: ${catalog.release.release}\nitems: []\n`,
};

it("unpacks the page's project file into a folder that every command takes, and packs it again", async () => {
  const folder = await temporaryFolder();
  const [zip, unpacked, again] = ["a.zip", "我镇", "b.zip"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(zip, await packProject(FILES));
  expect(await zwgk("project", zip, "-o", unpacked)).toMatchObject({ code: 0 });
  for (const [name, text] of Object.entries(FILES)) {
    expect(await readFile(join(unpacked, name), "utf8")).toBe(text);
  }
  expect(await zwgk("validate", join(unpacked, "profile.yaml"))).toMatchObject({ code: 0 });
  expect(await zwgk("project", unpacked, "-o", again)).toMatchObject({ code: 0, err: "" });
  expect((await readFile(again)).equals(await readFile(zip))).toBe(true);
});

it("writes over nothing unasked, and says what it could not take along", async () => {
  const folder = await temporaryFolder();
  const town = join(folder, "我镇");
  await mkdir(town);
  await writeFile(
    join(town, "profile.yaml"),
    FILES["profile.yaml"].replace("权责清单.csv", "去年/权责清单.csv"),
  );
  await writeFile(join(town, "county-subjects.yaml"), FILES["county-subjects.yaml"]);
  const out = join(folder, "a.zip");
  const packed = await zwgk("project", town, "-o", out);
  expect(packed).toMatchObject({ code: 0 });
  expect(packed.err).toContain("去年/权责清单.csv");
  expect(await zwgk("project", town, "-o", out)).toMatchObject({ code: 2 });
  expect(await zwgk("project", out, "-o", town)).toMatchObject({ code: 0, err: "" });
});

it("writes over no other file of the same name unasked, and keeps those it was told to write over", async () => {
  const folder = await temporaryFolder();
  const town = join(folder, "我镇");
  const zip = join(folder, "a.zip");
  await writeFile(zip, await packProject(FILES));
  await mkdir(town);
  const theirs = join(town, "权责清单.csv");
  await writeFile(theirs, "别的清单\n");
  const refused = await zwgk("project", zip, "-o", town);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain(theirs);
  expect(await readdir(town)).toEqual(["权责清单.csv"]);
  const forced = await zwgk("project", zip, "-o", town, "--force");
  expect(forced).toMatchObject({ code: 0 });
  expect(await readFile(theirs, "utf8")).toBe(FILES["权责清单.csv"]);
  expect(await readFile(join(town, "权责清单.上一版.csv"), "utf8")).toBe("别的清单\n");
  expect(forced.err).toContain("权责清单.上一版.csv");
});

it("says how a project file becomes what the other commands take", async () => {
  const folder = await temporaryFolder();
  const zip = join(folder, "我镇.zip");
  await writeFile(zip, await packProject(FILES));
  const ran = await zwgk("generate", zip, "-o", join(folder, "x"));
  expect(ran).toMatchObject({ code: 2, out: "" });
  expect(ran.err).toContain(`zwgk project "${zip}" -o "${join(folder, "我镇")}"`);
});

it("says what a file is that is none", async () => {
  const folder = await temporaryFolder();
  const zip = join(folder, "a.zip");
  await writeFile(zip, await packProject({ "别的.txt": "x" }));
  const ran = await zwgk("project", zip, "-o", join(folder, "x"));
  expect(ran).toMatchObject({ code: 2 });
  expect(ran.err).toContain("project-without-profile");
});

/** A project as one file: packed, unpacked, and what is refused. */
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import type { Profile } from "../../src/model/index.js";
import { packProject, printProfile, unpackEditions, unpackProject } from "../../src/project/index.js";

const profile: Profile = {
  profile: 1,
  agency: { name: "某镇人民政府", level: "township" },
  release: "1.0.0",
};
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

it("gives back what was packed, the same bytes each time", async () => {
  const files = { "profile.yaml": printProfile(profile), "权责清单.xlsx": new Uint8Array([1, 2, 3]) };
  const packed = await packProject(files);
  expect(await packProject(files)).toEqual(packed);
  const found = await unpackProject(packed);
  expect(text(found["profile.yaml"])).toBe(files["profile.yaml"]);
  expect(found["权责清单.xlsx"]).toEqual(files["权责清单.xlsx"]);
});

it("opens a folder that a person zipped, and takes nothing from outside it", async () => {
  const zip = zipSync({
    "我镇/profile.yaml": strToU8(printProfile(profile)),
    "我镇/清单.csv": strToU8("a"),
    "我镇/更多/其他.csv": strToU8("b"),
    "../坏.csv": strToU8("c"),
  });
  expect(Object.keys(await unpackProject(zip)).sort()).toEqual(["profile.yaml", "清单.csv"]);
});

it("takes along the editions that the profile can stand on, and opens them alone", async () => {
  const editions = {
    "editions/social-assistance/mou-2020.yaml": strToU8("a"),
    "sources/social-assistance.yaml": strToU8("b"),
  };
  const zip = zipSync({
    "我镇/profile.yaml": strToU8(printProfile(profile)),
    ...Object.fromEntries(Object.entries(editions).map(([path, bytes]) => [`我镇/${path}`, bytes])),
    "我镇/editions/../../坏.yaml": strToU8("c"),
    "我镇/editions/a/b/深.yaml": strToU8("d"),
  });
  const paths = Object.keys(editions);
  expect(Object.keys(await unpackProject(zip)).sort()).toEqual([...paths, "profile.yaml"].sort());
  expect(Object.keys(await unpackEditions(zip)).sort()).toEqual(paths);
  expect(Object.keys(await unpackEditions(zipSync(editions))).sort()).toEqual(paths);
});

it.each([
  ["project-damaged", new Uint8Array([1, 2, 3])],
  ["project-without-profile", zipSync({ "a.txt": strToU8("a") })],
])("refuses with %s", async (code, bytes) => {
  await expect(unpackProject(bytes)).rejects.toMatchObject({ code });
});

it("keeps the comments of what has not changed", () => {
  const before =
    "# 本镇的方案\nprofile: 1\nagency:\n  name: 某镇人民政府 # 全称\n  level: township\nrelease: 1.0.0\n";
  const after = printProfile({ ...profile, date: "2026-12-01" }, before);
  expect(after).toContain("# 本镇的方案");
  expect(after).toContain("# 全称");
  expect(after).toContain("date: 2026-12-01");
});

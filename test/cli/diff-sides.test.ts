/** What `diff` and git's driver hold beside each other where a name or a new file leaves it open. */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { encodeCatalog } from "../../src/catalog/compact.js";
import { parseYaml } from "../../src/yaml/index.js";
import { RELEASE } from "../releases/versions.js";
import { shipped, temporaryFolder, zwgk, zwgkOf } from "./harness.js";

it("shows a new edition beside the one before it, not as so many new items", async () => {
  const folder = await temporaryFolder();
  await cp("catalogs/editions/disaster-relief", folder, { recursive: true });
  const text = await readFile(join(folder, "2019.yaml"), "utf8");
  const next = join(folder, "2024.yaml");
  await writeFile(
    next,
    text
      .replace('edition: "2019"', 'edition: "2024"')
      .replace(/(\n {2}- id: disaster-relief-001[\s\S]*?name: )(.*)/u, "$1另一名称"),
  );
  const { out, code } = await zwgk("git-diff-driver", next, "/dev/null", ".", ".", next, "a", "100644");
  expect(code).toBe(0);
  expect(out).toContain("另一名称");
  expect(out).toContain("2019.yaml");
  expect(out.match(/disaster-relief-\d{3}/gu)).toEqual(expect.arrayContaining(["disaster-relief-001"]));
  expect(out).not.toContain("disaster-relief-002");
});

it("compares a release as it was made, whatever was corrected since", async () => {
  const { data } = shipped;
  const made = structuredClone({ ...data });
  const [first] = made.editions["social-assistance"].edition.items;
  if (first) Object.assign(first, { name: "发布时的名称" });
  const asMade = { [RELEASE]: async () => ({ data: encodeCatalog(made) }) };
  const { out } = await zwgkOf({ ...shipped, asMade }, "diff", RELEASE, "social-assistance/2019");
  expect(out).toContain("发布时的名称");
});

it("shows all that changed in git where a domain of a later wave is among it", async () => {
  const folder = await temporaryFolder();
  const driven = async (path: string, change: (text: string) => string) => {
    const old = join(folder, "old.yaml");
    await writeFile(old, change(await readFile(path, "utf8")));
    return (await zwgk("git-diff-driver", path, old, "a", "100644", path, "b", "100644")).out;
  };
  const edition = await driven("catalogs/editions/tourism/2022.yaml", (text) =>
    text.replace(/notes:\n( *- ).*/u, "notes:\n$1另一说明").replace(/name: .*/u, "name: 原来的名称"),
  );
  expect(edition).toContain("另一说明");
  expect(edition).toContain("原来的名称");
  const domains = await driven("catalogs/domains.yaml", (text) =>
    text.replace("name: 城乡规划", "name: 原来的领域").replace("name: 旅游", "name: 原来的旅游"),
  );
  expect(domains).toContain("原来的领域");
  expect(domains).toContain("“旅游”");
});

it("compares editions of a domain of a later wave, by file and by name", async () => {
  const folder = await temporaryFolder();
  const text = await readFile("catalogs/editions/tourism/2022.yaml", "utf8");
  const [, deadline = ""] = /deadline: (.+)/u.exec(text) ?? [];
  const file = join(folder, "2023.yaml");
  const looser = text.replace(`deadline: ${deadline}`, "deadline: 信息形成之日起90个工作日内");
  await writeFile(file, looser.replace(/edition: "?2022"?/u, 'edition: "2023"'));
  for (const sides of [
    ["catalogs/editions/tourism/2022.yaml", file],
    ["tourism/2022", file],
  ]) {
    const { out, code } = await zwgk("diff", ...sides, "--fail-on", "weakening");
    expect(out).toContain("旅游");
    expect(out).toContain("deadline-loosened");
    expect(code).toBe(1);
  }
});

it("marks what is gone where the edition says what became of it", async () => {
  const folder = await temporaryFolder();
  const text = await readFile("catalogs/editions/disaster-relief/2019.yaml", "utf8");
  const gone = text
    .replace('edition: "2019"', 'edition: "2024"')
    .replace(/\n {2}- id: disaster-relief-001[\s\S]*?(?=\n {2}- id: disaster-relief-002)/u, "");
  const redirects =
    "redirects:\n  - {id: disaster-relief-001, status: withdrawn, to: [], reason: {zh: 理由, en: why}}\n";
  const file = join(folder, "2024.yaml");
  await writeFile(file, `${gone.trimEnd()}\n${redirects}`);
  const { out } = await zwgk("diff", "disaster-relief/2019", file, "--format", "github");
  const line = gone.trimEnd().split("\n").length + 2;
  expect(out).toMatch(new RegExp(`line=${line},title=item-withdrawn`, "u"));
});

it("says in git's diff what a diff of the text would not: mode, new name, line ends, no text at all", async () => {
  const folder = await temporaryFolder();
  const path = "catalogs/editions/tourism/2022.yaml";
  const text = await readFile(path, "utf8");
  const driven = async (now: string | Uint8Array, ...more: string[]) => {
    const file = join(folder, "now.yaml");
    await writeFile(file, now);
    return (await zwgk("git-diff-driver", path, path, "a", "100644", file, "b", ...more)).out;
  };
  expect(await driven(text, "100755")).toMatch(/由 100644 改为 100755\n.*内容没有变化\n$/u);
  expect(await driven(text.replaceAll("\n", "\r\n"), "100644")).toMatch(/只有换行符不同/u);
  expect(await driven(new Uint8Array([0xff, 0xfe, 1, 0]), "100644")).toMatch(/UTF-8/u);
  const renamed = path.replace("2022", "2023");
  const out = await driven(text.replace(/name: .*/u, "name: 另一名称"), "100644", renamed, "rename");
  expect(out).toContain(`a/${path}`);
  expect(out).toContain(`b/${renamed}`);
});

it("knows an edition and a profile by what they hold, as JSON too", async () => {
  const folder = await temporaryFolder();
  const edition = join(folder, "版本.json");
  const { value } = parseYaml(await readFile("catalogs/editions/tourism/2022.yaml", "utf8"), edition);
  await writeFile(edition, `\uFEFF${JSON.stringify(value)}`);
  const same = await zwgk("diff", "tourism/2022", edition, "--fail-on", "any");
  expect([same.code, same.out]).toEqual([0, expect.stringContaining("没有变化")]);
  const profile = join(folder, "方案.json");
  const town = { agency: { name: "某镇人民政府", level: "township" }, release: RELEASE, profile: 1 };
  await writeFile(profile, JSON.stringify(town));
  expect((await zwgk("diff", profile, profile)).code).toBe(0);
});

it("holds a release beside a profile: what it asks of that agency, and what the profile makes of it", async () => {
  const file = join(await temporaryFolder(), "profile.yaml");
  await writeFile(
    file,
    `profile: 1
agency: {name: 某镇人民政府, level: township, province: 某省, city: 某市, county: 某县}
release: ${RELEASE}
date: 2026-03-01
subjects: {township: 某镇人民政府}
channels: {gazette: false}
domains: {include: [social-assistance, disaster-relief]}
exclude: [{item: social-assistance-002, reason: 县里公开}]
change: [{item: social-assistance-004, set: {deadline: 信息形成之日起60个工作日内}, reason: 人手不够}]
`,
  );
  const findings = async (...sides: string[]) =>
    (
      JSON.parse((await zwgk("diff", ...sides, "--format", "json")).out) as {
        changes: { rule: string; item: string | null }[];
      }
    ).changes.map(({ rule, item }) => `${rule} ${item}`);
  const now = await findings(RELEASE, file);
  expect(now).toContain("deadline-loosened social-assistance-004");
  expect(now).toContain("item-withdrawn social-assistance-002");
  expect(now.some((one) => one.startsWith("origin-changed") || one.startsWith("subject"))).toBe(false);
  expect(await findings(file, RELEASE)).toContain("deadline-tightened social-assistance-004");

  const edition = await findings("social-assistance/2019", file);
  expect(edition).toContain("deadline-loosened social-assistance-004");
  expect(edition.filter((one) => one.includes("disaster-relief"))).toEqual([]);
  const { code, err } = await zwgk("diff", "health/2019", file);
  expect([code, err.includes("nothing-in-common")]).toEqual([2, true]);
});

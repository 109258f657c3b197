/** What `generate` finds in a profile, `validate` finds: the same rules, levels and places. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createCatalog } from "../../src/catalog/index.js";
import type { Finding } from "../../src/model/index.js";
import { loadProfile } from "../../src/node/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { shipped, TODAY, temporaryFolder, zwgk } from "../cli/harness.js";
import { RELEASE } from "../releases/versions.js";

const HEAD = `profile: 1
agency: {name: 某镇人民政府, level: township}
release: ${RELEASE}
`;
const ADDITION = `add:
  - id: local-001
    domain: social-assistance
    category: 最低生活保障
    name: 办事指南
    content: [内容]
    basis: [{words: 本地规定}]
    deadline: null
    subjects: [township]
    channels: [portal]
    audience: {public: true}
    method: proactive
    levels: [township]
    reason: 本地要求
`;
const changes = (...sets: string[]) =>
  `change:\n${sets.map((set) => `  - {item: social-assistance-004, set: {${set}}, reason: 理由}\n`).join("")}`;
const excluded = "exclude: [{item: social-assistance-004, reason: 没有}]\n";

/** One profile for each rule, by the rule that it breaks. */
const PROFILES: readonly (readonly [string, string])[] = [
  ["profile-loosens", changes("deadline: 信息形成之日起60个工作日内")],
  ["profile-loosens-by-rule", changes("deadline: 60个工作日内").replace("理由", "依据《某省政务公开办法》")],
  ["profile-reason-pending", excluded.replace("没有", "待补理由")],
  ["profile-excluded-and-changed", `${excluded}${changes("deadline: 5个工作日内")}`],
  ["profile-changed-twice", changes("deadline: 5个工作日内", "deadline: 3个工作日内")],
  ["profile-excluded-twice", excluded.replace("}]", "}, {item: social-assistance-004, reason: 没有}]")],
  ["profile-change-of-nothing", changes("method: proactive")],
  ["profile-addition-exists", ADDITION],
  [
    "profile-not-selected",
    "domains: {include: [disaster-relief]}\nexclude: [{item: social-assistance-004, reason: 没有}]\n",
  ],
  [
    "profile-undecided",
    `${changes("deadline: 5个工作日内")}undecided: [{at: change, item: social-assistance-004, field: deadline, why: field-changed, release: ${RELEASE}, base: 甲, standard: 乙, local: 丙}]\n`,
  ],
  ["profile-item", "exclude: [{item: social-assistance-999, reason: 没有}]\n"],
];

async function profileFile(yaml: string, head = HEAD): Promise<string> {
  const file = join(await temporaryFolder(), "profile.yaml");
  // One domain is as good as all of them, which are made and read anew for each of these.
  const domains = yaml.includes("domains:") ? "" : "domains: {include: [social-assistance]}\n";
  await writeFile(file, head + domains + yaml);
  return file;
}

interface Place {
  readonly rule: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

async function validated(file: string): Promise<Place[]> {
  const { out } = await zwgk("validate", file, "--format", "json");
  return JSON.parse(out).findings.map(({ rule, position }: Finding) => ({ rule, ...position }));
}

describe("validate on a profile", () => {
  it.each(PROFILES)("finds %s, as generate does", async (rule, yaml) => {
    const file = await profileFile(yaml);
    const found = await validated(file);
    expect(found.map((one) => one.rule)).toContain(rule);

    const { err, code } = await zwgk("generate", file, "-o", join(file, "../out"), "--format", "json");
    for (const { rule: id, line, column } of found) {
      expect(err).toMatch(new RegExp(`:${line}:${column} \\S+ ${id} `, "u"));
    }
    const places = err.match(/profile\.yaml:\d+:\d+/gu) ?? [];
    expect(places).toHaveLength(found.length);
    expect((await zwgk("validate", file)).code).toBe(code);
  });

  it("finds what the resolution finds, at the same places", async () => {
    const { data } = shipped;
    for (const [, yaml] of PROFILES) {
      const file = await profileFile(yaml);
      const { profile, source, findings } = await loadProfile(file, data, TODAY);
      if (!profile) continue;
      const own = resolveProfile(profile, createCatalog(data), { file, locate: source.locate }).findings;
      expect(findings).toEqual(expect.arrayContaining([...own]));
    }
  });

  it("holds a profile against the release that it names, and says where there is none", async () => {
    const file = await profileFile(excluded, HEAD.replace(RELEASE, "99.0.0"));
    expect(await validated(file)).toContainEqual({ rule: "profile-release", line: 3, column: 10 });
    expect((await zwgk("validate", file)).code).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { type Profile, profileSchema } from "../../../src/model/index.js";
import { resolveProfile, upgradeProfile } from "../../../src/profile/index.js";
import { editYaml, parseYaml } from "../../../src/yaml/index.js";
import { item, redirect } from "../../catalog/fixture.js";
import { additionOf, type Revision, releaseOf, townOf } from "./releases.js";

const base = releaseOf({ version: "1.0.0" });
const upgrade = (profile: Profile, revision: Omit<Revision, "version">, take?: "local" | "standard") =>
  upgradeProfile({ base, next: releaseOf({ version: "1.1.0", ...revision }), profile }, take);

const faster: Profile["change"] = [
  { item: "health-001", set: { deadline: "5个工作日内", name: "政策" }, reason: "更快" },
];

describe("a change that the standard did not touch", () => {
  it("goes on as it is", () => {
    const { profile, conflicts } = upgrade(townOf({ change: faster }), {
      set: { "health-001": { channels: ["gazette"] } },
    });
    expect(conflicts).toEqual([]);
    expect(profile).toEqual(townOf({ change: faster, release: "1.1.0" }));
  });

  it("is no conflict either where the standard came to say the same", () => {
    const { conflicts } = upgrade(townOf({ change: faster }), {
      set: { "health-001": { deadline: "5个工作日内" } },
    });
    expect(conflicts).toEqual([]);
  });
});

describe("a field that both changed", () => {
  const revision = { set: { "health-001": { deadline: "10个工作日内" } } };

  it("keeps the local value and all three on record", () => {
    const { profile, conflicts } = upgrade(townOf({ change: faster }), revision);
    expect(conflicts).toEqual([
      {
        at: "change",
        item: "health-001",
        field: "deadline",
        why: "field-changed",
        release: "1.1.0",
        base: "20个工作日内",
        standard: "10个工作日内",
        local: "5个工作日内",
      },
    ]);
    expect(profile.change).toEqual(faster);
    expect(profile.undecided).toEqual(conflicts);
    expect(profileSchema.parse(profile)).toEqual(profile);
  });

  it("is reported with each list until somebody decides", () => {
    const next = releaseOf({ version: "1.1.0", ...revision });
    const { profile } = upgrade(townOf({ change: faster }), revision);
    expect(resolveProfile(profile, next).findings.map(({ rule, level }) => [rule, level])).toContainEqual([
      "profile-undecided",
      "warning",
    ]);
  });

  it("takes the standard's value and leaves the other fields of the change", () => {
    const { profile } = upgrade(townOf({ change: faster }), revision, "standard");
    expect(profile).toEqual(
      townOf({ release: "1.1.0", change: [{ item: "health-001", set: { name: "政策" }, reason: "更快" }] }),
    );
  });

  it("takes the local value without a trace", () => {
    expect(upgrade(townOf({ change: faster }), revision, "local").profile).toEqual(
      townOf({ release: "1.1.0", change: faster }),
    );
  });

  it("can be decided later", () => {
    const { profile } = upgrade(townOf({ change: faster }), revision);
    const next = releaseOf({ version: "1.1.0", ...revision });
    const decided = upgradeProfile({ base: next, next, profile }, "standard").profile;
    expect(decided.undecided).toBeUndefined();
    expect(decided.change).toEqual([{ item: "health-001", set: { name: "政策" }, reason: "更快" }]);
  });

  it("stays one conflict, with the first standard as its base, when the standard moves on", () => {
    const { profile } = upgrade(townOf({ change: faster }), revision);
    const second = upgradeProfile({
      base: releaseOf({ version: "1.1.0", ...revision }),
      next: releaseOf({ version: "1.2.0", set: { "health-001": { deadline: "7个工作日内" } } }),
      profile,
    });
    expect(second.profile.undecided).toMatchObject([
      { base: "20个工作日内", standard: "7个工作日内", local: "5个工作日内", release: "1.2.0" },
    ]);
  });
});

describe("items that are no longer what they were", () => {
  it("are followed where one took their place", () => {
    const moved = upgrade(townOf({ exclude: [{ item: "health-001", reason: "无" }] }), {
      add: [item("health-020")],
      redirects: [redirect("health-001", "moved", ["health-020"])],
    });
    expect(moved.profile.exclude).toEqual([{ item: "health-020", reason: "无" }]);
    expect(moved.conflicts).toEqual([]);
  });

  it.each([
    ["split", ["health-002", "health-003"], "item-split"],
    ["withdrawn", [], "item-gone"],
  ] as const)("are a conflict for a change when %s", (status, to, why) => {
    const redirects = [redirect("health-001", status, [...to])];
    const { profile, conflicts } = upgrade(townOf({ change: faster }), { redirects });
    expect(conflicts).toMatchObject([{ at: "change", item: "health-001", why }]);
    expect(profile.change).toEqual(faster);
    const taken = upgrade(townOf({ change: faster }), { redirects }, "standard");
    expect(taken.profile).toEqual(townOf({ release: "1.1.0" }));
  });
});

describe("an item that was left out", () => {
  const town = townOf({ exclude: [{ item: "health-001", reason: "本镇没有" }] });

  it("is asked about again when it was rewritten", () => {
    const revision = { set: { "health-001": { content: ["法律法规", "疫苗接种点"] } } };
    const { profile, conflicts } = upgrade(town, revision);
    expect(conflicts).toMatchObject([
      { at: "exclude", item: "health-001", why: "item-rewritten", local: "本镇没有" },
    ]);
    expect(profile.exclude).toEqual(town.exclude);
    expect(upgrade(town, revision, "standard").profile.exclude).toBeUndefined();
  });

  it("is not asked about when only its deadline changed", () => {
    expect(upgrade(town, { set: { "health-001": { deadline: "即时" } } }).conflicts).toEqual([]);
  });
});

describe("a local addition", () => {
  const town = townOf({ add: [additionOf("health", {})] });

  it("is asked about when the standard now has it", () => {
    const fresh = item("health-020", { name: "家庭医生签约", content: ["服务内容", "签约方式", "服务电话"] });
    const { conflicts } = upgrade(town, { add: [fresh] });
    expect(conflicts).toMatchObject([
      {
        at: "add",
        item: "local-001",
        why: "addition-duplicates",
        standard: "health-020 综合 / 家庭医生签约",
      },
    ]);
    expect(upgrade(town, { add: [fresh] }, "standard").profile.add).toBeUndefined();
  });

  it("is asked about when the standard calls an item by its name now", () => {
    const before = item("health-020", { name: "签约", content: ["服务电话"] });
    const { conflicts } = upgradeProfile({
      base: releaseOf({ version: "1.0.0", add: [before] }),
      next: releaseOf({ version: "1.1.0", add: [{ ...before, name: "家庭医生签约" }] }),
      profile: town,
    });
    expect(conflicts).toMatchObject([
      { why: "addition-duplicates", standard: "health-020 综合 / 家庭医生签约" },
    ]);
  });

  it("is not asked about for an item that was there before, or in another domain", () => {
    const elsewhere = item("social-assistance-020", {
      name: "家庭医生签约",
      content: ["服务内容", "签约方式"],
    });
    expect(upgrade(town, { add: [elsewhere] }).conflicts).toEqual([]);
    const { conflicts } = upgrade(
      townOf({ add: [additionOf("health", { name: "政策文件", content: ["法律法规"] })] }),
      {},
    );
    expect(conflicts).toEqual([]);
  });
});

it("changes the YAML as it changes the data, comments and order kept", () => {
  const yaml = `# 我镇的方案
release: 1.0.0
profile: 1 # 格式
agency: {name: 某镇人民政府, level: township}
change:
  # 镇长办公会定的
${stringify(faster).replace(/^/gmu, "  ").trimEnd()}
`;
  const profile = profileSchema.parse(parseYaml(yaml, "profile.yaml").value);
  const result = upgrade(profile, { set: { "health-001": { deadline: "10个工作日内" } } });
  const text = editYaml(yaml, result.edits);
  expect(parseYaml(text, "profile.yaml").value).toEqual(result.profile);
  expect(text.startsWith(yaml.replace("1.0.0", "1.1.0").trimEnd())).toBe(true);
});

import { describe, expect, it } from "vitest";
import { type Mapping, type MappingLink, profileSchema } from "../../../src/model/index.js";
import { upgradeProfile } from "../../../src/profile/index.js";
import { item, redirect } from "../../catalog/fixture.js";
import { type Revision, releaseOf, townOf } from "./releases.js";

const base = releaseOf({ version: "1.0.0" });
const confirmed = (power: string, differs: Partial<MappingLink> = {}): MappingLink => ({
  power,
  office: "卫健办",
  state: "confirmed",
  ...differs,
});
const mappingOf = (items: Readonly<Record<string, MappingLink[]>>, release = "1.0.0"): Mapping => ({
  mapping: 1,
  release,
  items: Object.entries(items).map(([id, links]) => ({ item: id, links })),
});

function upgrade(
  mapping: Mapping,
  {
    powers = ["生育登记"],
    take,
    profile = townOf(),
    version = "1.1.0",
    ...revision
  }: Partial<Revision> & {
    powers?: string[];
    take?: "local" | "standard";
    profile?: ReturnType<typeof townOf>;
  } = {},
) {
  const next = releaseOf({ version, ...revision });
  return upgradeProfile({ base, next, profile, mapped: { mapping, powers: new Set(powers) } }, take);
}

describe("a confirmed link to a power that is no longer in the responsibility list", () => {
  const mapping = mappingOf({
    "health-001": [confirmed("生育登记"), confirmed("独生子女证核发")],
    "health-003": [confirmed("独生子女证核发", { state: "proposed" })],
  });

  it("is listed with item, power and office, and stays until somebody decides", () => {
    const result = upgrade(mapping);
    expect(result.conflicts).toEqual([
      {
        at: "mapping",
        item: "health-001",
        why: "power-gone",
        release: "1.1.0",
        base: "health-001 综合 / 政策文件",
        standard: "health-001 综合 / 政策文件",
        local: ["独生子女证核发 / 卫健办"],
      },
    ]);
    expect(result.profile.undecided).toEqual(result.conflicts);
    expect(profileSchema.parse(result.profile)).toEqual(result.profile);
    expect(result.mapping?.items).toEqual(mapping.items);
  });

  it("goes with --take standard, the rest of the mapping stays", () => {
    const { mapping: after, profile } = upgrade(mapping, { take: "standard" });
    expect(after?.items).toEqual([{ item: "health-001", links: [confirmed("生育登记")] }, mapping.items[1]]);
    expect(profile).toEqual(townOf({ release: "1.1.0" }));
  });

  it("stays with --take local, and nothing is left to decide", () => {
    const { mapping: after, profile } = upgrade(mapping, { take: "local" });
    expect(after?.items).toEqual(mapping.items);
    expect(profile).toEqual(townOf({ release: "1.1.0" }));
  });

  it("can be decided later", () => {
    const { profile, mapping: kept } = upgrade(mapping);
    const next = releaseOf({ version: "1.1.0" });
    const mapped = { mapping: kept ?? mapping, powers: new Set(["生育登记"]) };
    const decided = upgradeProfile({ base: next, next, profile, mapped }, "standard");
    expect(decided.profile.undecided).toBeUndefined();
    expect(decided.mapping?.items[0]?.links).toEqual([confirmed("生育登记")]);
  });

  it("is no matter of an upgrade where there is no new release", () => {
    const result = upgrade(mapping, { version: "1.0.0" });
    expect(result).toEqual({ profile: townOf(), edits: [], conflicts: [], mapping });
  });
});

describe("an item that people decided about", () => {
  it.each([
    ["split", ["health-002", "health-003"], "item-split"],
    ["withdrawn", [], "item-gone"],
  ] as const)("is a conflict when %s", (status, to, why) => {
    const mapping = mappingOf({
      "health-001": [confirmed("生育登记")],
      "health-002": [confirmed("生育登记")],
    });
    const redirects = [redirect("health-001", status, [...to])];
    const result = upgrade(mapping, { redirects });
    expect(result.conflicts).toMatchObject([
      { at: "mapping", item: "health-001", why, local: ["生育登记 / 卫健办"] },
    ]);
    expect(result.mapping?.items).toEqual(mapping.items);
    expect(upgrade(mapping, { redirects, take: "standard" }).mapping?.items).toEqual([mapping.items[1]]);
  });

  it("is followed when it moved", () => {
    const mapping = mappingOf({ "health-001": [confirmed("生育登记")] });
    const result = upgrade(mapping, {
      add: [item("health-020")],
      redirects: [redirect("health-001", "moved", ["health-020"])],
    });
    expect(result.conflicts).toEqual([]);
    expect(result.mapping).toEqual(mappingOf({ "health-020": [confirmed("生育登记")] }, "1.1.0"));
  });

  it("brings its decisions along when it was merged, whatever was only proposed there", () => {
    const { mapping } = upgrade(
      mappingOf({
        "health-001": [confirmed("生育登记"), confirmed("义诊")],
        "health-003": [
          confirmed("生育登记", { state: "proposed" }),
          confirmed("义诊", { state: "rejected" }),
        ],
      }),
      { powers: ["生育登记", "义诊"], redirects: [redirect("health-001", "merged", ["health-003"])] },
    );
    expect(mapping?.items).toEqual([
      { item: "health-003", links: [confirmed("生育登记"), confirmed("义诊")] },
    ]);
  });
});

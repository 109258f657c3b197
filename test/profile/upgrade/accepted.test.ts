/** What an upgrade writes, `generate` accepts, and no decision of the locality is lost or stretched on the way. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Catalog } from "../../../src/index.js";
import type { Profile, Undecided } from "../../../src/model/index.js";
import { resolveProfile, upgradeProfile } from "../../../src/profile/index.js";
import { editYaml, parseYaml } from "../../../src/yaml/index.js";
import { item, redirect } from "../../catalog/fixture.js";
import type { KnownItem } from "../../known-items.js";
import { releaseOf, townOf } from "./releases.js";
import { IDS, nextRelease, town } from "./revisions.js";

const base = releaseOf({ version: "1.0.0" });
const side = fc.constantFrom(undefined, "local" as const, "standard" as const);

function errorsOf(profile: Profile, catalog: Catalog): string[] {
  const { findings } = resolveProfile(profile, catalog);
  return findings
    .filter(({ level }) => level === "error")
    .map(({ rule, message }) => `${rule} ${message.zh}`);
}

/** Ids of the list. */
function listed(profile: Profile, catalog: Catalog): Set<string> {
  const { list } = resolveProfile(profile, catalog);
  return new Set(list.sections.flatMap(({ rows }) => rows.map(({ id }) => id)));
}

const about = (conflicts: readonly Undecided[], id: string) => conflicts.some((one) => one.item === id);

describe("upgrade, then generate", () => {
  it("works for whatever the standard and the locality changed, whichever side is taken", () => {
    fc.assert(
      fc.property(nextRelease, town, side, (next, profile, take) => {
        expect(errorsOf(profile, base)).toEqual([]);
        const upgraded = upgradeProfile({ base, next, profile }, take);
        expect(errorsOf(upgraded.profile, next)).toEqual([]);
        const text = editYaml(stringify(profile, { aliasDuplicateObjects: false }), upgraded.edits);
        expect(parseYaml(text, "profile.yaml").value).toEqual(upgraded.profile);
      }),
      { numRuns: 150 },
    );
  });

  it("keeps every decision in the profile or among the conflicts", () => {
    fc.assert(
      fc.property(nextRelease, town, side, (next, profile, take) => {
        const { profile: after, conflicts } = upgradeProfile({ base, next, profile }, take);
        const kept = JSON.stringify([after, conflicts]);
        for (const { reason } of profile.exclude ?? []) expect(kept).toContain(reason);
        for (const { item: id, set, reason } of profile.change ?? []) {
          const now = next.item(id)?.id ?? id;
          const set_ = after.change?.filter((one) => one.item === now).map((one) => one.set) ?? [];
          const lines = conflicts.filter((one) => one.at === "change" && one.item === now);
          for (const [field, value] of Object.entries(set)) {
            const isKept = set_.some((one) => JSON.stringify(one[field as "name"]) === JSON.stringify(value));
            expect(isKept || JSON.stringify(lines).includes(JSON.stringify(value))).toBe(true);
          }
          if (take !== "standard") expect(kept).toContain(reason);
        }
        expect(after.domains).toEqual(profile.domains);
        expect(after.add).toEqual(take === "standard" ? after.add : profile.add);
      }),
      { numRuns: 150 },
    );
  });

  it("hides no item that the list had and shows none that it left out without asking", () => {
    fc.assert(
      fc.property(nextRelease, town, (next, profile) => {
        const { profile: after, conflicts } = upgradeProfile({ base, next, profile });
        const [before, now] = [listed(profile, base), listed(after, next)];
        const out = new Set([
          ...(profile.exclude ?? []).map((one) => one.item),
          ...base.items({ domain: "health" }).flatMap(({ id }) => (profile.domains ? [id] : [])),
        ]);
        for (const id of IDS) {
          for (const target of next.resolve(id)?.items ?? []) {
            const isOurs = target.levels.includes("township");
            if (before.has(id) && isOurs && !now.has(target.id))
              expect(about(conflicts, target.id)).toBe(true);
            if (out.has(id) && now.has(target.id)) expect(about(conflicts, target.id)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("changes nothing when it is done again", () => {
    fc.assert(
      fc.property(nextRelease, town, (next, profile) => {
        const once = upgradeProfile({ base, next, profile }).profile;
        expect(upgradeProfile({ base: next, next, profile: once })).toMatchObject({
          profile: once,
          edits: [],
        });
      }),
    );
  });
});

const upgrade = (profile: Profile, next: Catalog, take?: "local" | "standard") =>
  upgradeProfile({ base, next, profile }, take);
const exclude = (...ids: string[]) => ids.map((id) => ({ item: id, reason: `不列入${id}` }));

describe("items that became one", () => {
  const next = releaseOf({
    version: "1.1.0",
    add: [item("health-020", { name: "卫生健康服务" })],
    redirects: [
      redirect("health-001", "merged", ["health-020"]),
      redirect("health-003", "merged", ["health-020"]),
    ],
  });

  it("stay where only some of them were left out, and the exclusion is asked about", () => {
    for (const take of [undefined, "local", "standard"] as const) {
      const { profile, conflicts } = upgrade(townOf({ exclude: exclude("health-001") }), next, take);
      expect(profile.exclude).toBeUndefined();
      expect(listed(profile, next)).toContain("health-020");
      expect(conflicts).toMatchObject([
        {
          at: "exclude",
          item: "health-020",
          why: "item-merged",
          base: ["health-001 综合 / 政策文件"],
          local: ["不列入health-001"],
        },
      ]);
    }
  });

  it("are left out where all of them were, once, for all the reasons there were", () => {
    const { profile, conflicts } = upgrade(townOf({ exclude: exclude("health-001", "health-003") }), next);
    expect(conflicts).toEqual([]);
    expect(profile.exclude).toEqual([{ item: "health-020", reason: "不列入health-001；不列入health-003" }]);
  });

  it.each<[string, Partial<KnownItem>]>([
    ["what none of them said", { content: ["法律法规", "疫苗接种点"] }],
    ["it to a level more", { levels: ["county", "township"] }],
  ])("stay left out but are asked about where the one says %s", (_, differs) => {
    const more = releaseOf({
      version: "1.1.0",
      add: [item("health-020", differs)],
      redirects: [
        redirect("health-001", "merged", ["health-020"]),
        redirect("health-003", "merged", ["health-020"]),
      ],
    });
    const both = townOf({ exclude: exclude("health-001", "health-003") });
    const { profile, conflicts } = upgrade(both, more);
    expect(conflicts).toMatchObject([
      {
        at: "exclude",
        item: "health-020",
        why: "item-rewritten",
        local: ["不列入health-001", "不列入health-003"],
      },
    ]);
    expect(listed(profile, more)).not.toContain("health-020");
    expect(upgrade(both, more, "standard").profile.exclude).toBeUndefined();
  });

  it("stay where one was left out and another changed", () => {
    const change = [{ item: "health-003", set: { deadline: "5个工作日内" }, reason: "更快" }];
    const { profile } = upgrade(townOf({ exclude: exclude("health-001"), change }), next);
    expect(profile.change).toEqual([{ ...change[0], item: "health-020" }]);
    expect(profile.exclude).toBeUndefined();
  });

  it("have one change, and what contradicts it is asked about", () => {
    const change = [
      { item: "health-001", set: { deadline: "5个工作日内" }, reason: "更快" },
      { item: "health-003", set: { deadline: "即时", channels: ["gazette" as const] }, reason: "当天" },
    ];
    const { profile, conflicts } = upgrade(townOf({ change }), next);
    expect(profile.change).toEqual([
      { item: "health-020", set: { deadline: "5个工作日内", channels: ["gazette"] }, reason: "更快；当天" },
    ]);
    expect(conflicts).toContainEqual(
      expect.objectContaining({
        at: "change",
        item: "health-020",
        why: "item-merged",
        local: [{ item: "health-003", set: { deadline: "即时" }, reason: "当天" }],
      }),
    );
  });

  it("leave to a person what the locality decided in two ways, whose side is taken in vain, until it is taken again", () => {
    const change = [
      { item: "health-001", set: { deadline: "5个工作日内" }, reason: "更快" },
      { item: "health-003", set: { deadline: "即时" }, reason: "当天" },
    ];
    const { profile } = upgradeProfile({ base, next, profile: townOf({ change }) }, "local");
    expect(profile.undecided).toMatchObject([{ local: [{ item: "health-003", set: { deadline: "即时" } }] }]);
    const again = upgradeProfile({ base: next, next, profile }, "local");
    expect(again.profile.undecided).toBeUndefined();
  });

  it("ask about a change that was made of some of them alone", () => {
    const change = [{ item: "health-001", set: { deadline: "5个工作日内" }, reason: "更快" }];
    expect(upgrade(townOf({ change }), next).conflicts).toMatchObject([
      { at: "change", item: "health-020", field: "deadline", why: "item-merged", local: "5个工作日内" },
    ]);
  });
});

describe("an item that became several", () => {
  const next = releaseOf({
    version: "1.1.0",
    add: [item("health-020"), item("health-021")],
    redirects: [redirect("health-001", "split", ["health-020", "health-021", "health-003"])],
  });

  it("stays left out in the parts that are nothing else, and each is asked about", () => {
    const { profile, conflicts } = upgrade(townOf({ exclude: exclude("health-001") }), next);
    const reason = "不列入health-001";
    expect(profile.exclude).toEqual([
      { item: "health-020", reason },
      { item: "health-021", reason },
    ]);
    expect(conflicts.map(({ item: id, why }) => [id, why])).toEqual([
      ["health-020", "item-split"],
      ["health-021", "item-split"],
      ["health-003", "item-merged"],
    ]);
    expect(
      upgrade(townOf({ exclude: exclude("health-001") }), next, "standard").profile.exclude,
    ).toBeUndefined();
  });
});

describe("an item that went to another domain", () => {
  const domains = { exclude: [{ domain: "health" as const, reason: "由县里公开" }] };

  it("stays left out, and is asked about, where its old domain was left out as a whole", () => {
    const next = releaseOf({
      version: "1.1.0",
      add: [item("social-assistance-020")],
      redirects: [redirect("health-001", "moved", ["social-assistance-020"])],
    });
    const { profile, conflicts } = upgrade(townOf({ domains }), next);
    expect(profile.exclude).toEqual([{ item: "social-assistance-020", reason: "由县里公开" }]);
    expect(conflicts).toMatchObject([
      { at: "exclude", item: "social-assistance-020", why: "domain-changed" },
    ]);
  });

  it("is asked about where its new domain is left out as a whole", () => {
    const next = releaseOf({
      version: "1.1.0",
      add: [item("health-020")],
      redirects: [redirect("social-assistance-001", "moved", ["health-020"])],
    });
    expect(upgrade(townOf({ domains }), next).conflicts).toMatchObject([
      { at: "exclude", item: "health-020", why: "domain-changed", local: ["由县里公开"] },
    ]);
  });
});

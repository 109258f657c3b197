/** What holds of every upgrade, whatever the standard and the locality changed. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { stringify } from "yaml";
import type { Catalog } from "../../../src/index.js";
import type { Mapping, Profile } from "../../../src/model/index.js";
import { type Mapped, resolveProfile, upgradeProfile } from "../../../src/profile/index.js";
import { editYaml, parseYaml } from "../../../src/yaml/index.js";
import { item, redirect } from "../../catalog/fixture.js";
import type { KnownItem } from "../../known-items.js";
import { additionOf, type Revision, releaseOf, townOf } from "./releases.js";

const ids = ["health-001", "health-003", "social-assistance-001", "social-assistance-002"];
const powers = ["生育登记", "临时救助"];

const fields: fc.Arbitrary<Partial<KnownItem>> = fc
  .record(
    {
      deadline: fc.constantFrom("即时", "5个工作日内", "10个工作日内", "20个工作日内"),
      name: fc.constantFrom("政策文件", "办事指南", "名单"),
      content: fc.constantFrom<KnownItem["content"][]>(["法律法规"], ["法律法规", "标准"]),
      channels: fc.constantFrom<KnownItem["channels"][]>(["portal"], ["portal", "gazette"]),
    },
    { requiredKeys: [] },
  )
  .map((set) => ({ ...set }));
const rewritten = fc.dictionary(fc.constantFrom(...ids), fields, { noNullPrototype: true });

/** What became of an id by a release: the same for all later releases, as ids are permanent. */
const fates = fc.record({
  moved: fc.constantFrom(null, "b", "c", "both"),
  withdrawn: fc.constantFrom(null, "b", "c"),
});

const history = fc.record({ first: rewritten, second: rewritten, fate: fates });

type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

/** Two releases after 1.0.0; the later one remembers what the earlier one did to ids. */
function releasesOf({ first, second, fate: { moved, withdrawn } }: History): { b: Catalog; c: Catalog } {
  const revision = (isLater: boolean): Pick<Revision, "add" | "redirects"> => {
    const steps = [
      ...(moved === "b" || moved === "both" ? ["social-assistance-009"] : []),
      ...(isLater && (moved === "c" || moved === "both") ? ["social-assistance-010"] : []),
    ];
    const chain = ["social-assistance-002", ...steps];
    const isWithdrawn = withdrawn === "b" || (isLater && withdrawn === "c");
    return {
      add: steps.slice(-1).map((id) => item(id)),
      redirects: [
        ...steps.map((to, at) => redirect(chain[at] ?? "", "moved", [to])),
        ...(isWithdrawn ? [redirect("health-003", "withdrawn", [])] : []),
      ],
    };
  };
  return {
    b: releaseOf({ version: "1.1.0", set: first, ...revision(false) }),
    c: releaseOf({ version: "1.2.0", set: second, ...revision(true) }),
  };
}

const locality: fc.Arbitrary<Profile> = fc
  .record({
    exclude: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 1 }),
    change: fc.uniqueArray(
      fc.record({ item: fc.constantFrom(...ids), set: fields.filter((set) => Object.keys(set).length > 0) }),
      { selector: ({ item: id }) => id, maxLength: 3 },
    ),
    add: fc.boolean(),
  })
  .map(({ exclude, change, add }) =>
    townOf({
      ...(exclude.length > 0 ? { exclude: exclude.map((id) => ({ item: id, reason: "无" })) } : {}),
      ...(change.length > 0 ? { change: change.map((one) => ({ ...one, reason: "本地" })) } : {}),
      ...(add ? { add: [additionOf("health", {})] } : {}),
    }),
  );

const mapped: fc.Arbitrary<Mapped> = fc
  .dictionary(
    fc.constantFrom(...ids, "local-001"),
    fc.uniqueArray(
      fc.record({
        power: fc.constantFrom(...powers, "已取消的职权"),
        state: fc.constantFrom("confirmed", "rejected", "proposed"),
      }),
      { selector: ({ power }) => power, minLength: 1, maxLength: 2 },
    ),
    { noNullPrototype: true },
  )
  .map((links) => {
    const items = Object.entries(links).map(([id, own]) => ({ item: id, links: own }));
    const mapping: Mapping = { mapping: 1, release: "1.0.0", items };
    return { mapping, powers: new Set(powers) };
  });

/** A profile as a person writes it: a comment above each line and one behind it. */
function written(profile: Profile): string {
  return stringify(profile, { aliasDuplicateObjects: false })
    .trimEnd()
    .split("\n")
    .map((line, at) => `${/^ */u.exec(line)?.[0]}# 第${at}行上面\n${line} # 第${at}行后面`)
    .join("\n")
    .concat("\n");
}

const a = releaseOf({ version: "1.0.0" });
const rowsOf = (profile: Profile, catalog: Catalog) => resolveProfile(profile, catalog).list.sections;

it("resolves to the new release where nothing is local", () => {
  fc.assert(
    fc.property(history, (raw) => {
      const { c } = releasesOf(raw);
      const { profile, conflicts } = upgradeProfile({ base: a, next: c, profile: townOf() });
      expect(conflicts).toEqual([]);
      expect(profile).toEqual(townOf({ release: "1.2.0" }));
      expect(rowsOf(profile, c)).toEqual(rowsOf(townOf({ release: "1.2.0" }), c));
    }),
  );
});

it("changes nothing, not a byte of the YAML, where there is no new release", () => {
  fc.assert(
    fc.property(locality, mapped, (profile, own) => {
      const result = upgradeProfile({ base: a, next: a, profile, mapped: own });
      expect(result).toEqual({ profile, edits: [], conflicts: [], mapping: own.mapping });
      expect(editYaml(written(profile), result.edits)).toBe(written(profile));
    }),
  );
});

it("changes nothing when it is done again", () => {
  fc.assert(
    fc.property(history, locality, mapped, (raw, profile, own) => {
      const { b } = releasesOf(raw);
      const once = upgradeProfile({ base: a, next: b, profile, mapped: own });
      const mapping = once.mapping ?? own.mapping;
      const again = upgradeProfile({ base: b, next: b, profile: once.profile, mapped: { ...own, mapping } });
      expect(again).toMatchObject({ profile: once.profile, edits: [], mapping });
    }),
  );
});

it("comes to the same by way of a release between, where no conflict arose", () => {
  let compared = 0;
  fc.assert(
    fc.property(history, locality, mapped, (raw, profile, own) => {
      const { b, c } = releasesOf(raw);
      const toB = upgradeProfile({ base: a, next: b, profile, mapped: own });
      const viaB = upgradeProfile({
        base: b,
        next: c,
        profile: toB.profile,
        mapped: { ...own, mapping: toB.mapping ?? own.mapping },
      });
      const direct = upgradeProfile({ base: a, next: c, profile, mapped: own });
      if ([toB, viaB, direct].some(({ conflicts }) => conflicts.length > 0)) return;
      compared += 1;
      expect(viaB.profile).toEqual(direct.profile);
      expect(viaB.mapping).toEqual(direct.mapping);
    }),
    { numRuns: 500 },
  );
  expect(compared).toBeGreaterThan(30);
});

it("never loses a local value", () => {
  fc.assert(
    fc.property(history, locality, mapped, (raw, profile, own) => {
      const { b } = releasesOf(raw);
      const upgraded = upgradeProfile({ base: a, next: b, profile, mapped: own });
      const now = (id: string) => b.item(id)?.id ?? id;
      const renamed = <T extends { readonly item: string }>(list: readonly T[] | undefined) =>
        list?.map((one) => ({ ...one, item: now(one.item) }));
      expect(upgraded.profile.change).toEqual(renamed(profile.change));
      expect(upgraded.profile.exclude).toEqual(renamed(profile.exclude));
      expect(upgraded.profile.add).toEqual(profile.add);
      expect(upgraded.mapping?.items).toEqual(renamed(own.mapping.items));
    }),
  );
});

it("leaves every comment and the order of what a person wrote, and writes what it says", () => {
  fc.assert(
    fc.property(history, locality, fc.constantFrom(undefined, "local", "standard"), (raw, profile, take) => {
      const { b } = releasesOf(raw);
      const { edits, profile: after } = upgradeProfile({ base: a, next: b, profile }, take);
      const text = editYaml(written(profile), edits);
      expect(parseYaml(text, "profile.yaml").value).toEqual(after);
      const above = (yaml: string) => yaml.match(/第\d+行上面/gu);
      if (take !== "standard") expect(above(text)).toEqual(above(written(profile)));
      if (take !== "standard")
        expect(text.match(/第\d+行后面/gu)).toEqual(written(profile).match(/第\d+行后面/gu));
      expect(Object.keys(after).filter((key) => key in profile)).toEqual(
        Object.keys(profile).filter((key) => key in after),
      );
    }),
  );
});

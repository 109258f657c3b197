/** What holds of every upgrade, whatever the standard and the locality changed. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Catalog } from "../../../src/index.js";
import type { Item, Profile } from "../../../src/model/index.js";
import { resolveProfile, upgradeProfile } from "../../../src/profile/index.js";
import { releaseOf, townOf } from "./releases.js";

const ids = ["health-001", "health-003", "social-assistance-001", "social-assistance-002"];
const fields: fc.Arbitrary<Partial<Item>> = fc
  .record(
    {
      deadline: fc.constantFrom("即时", "5个工作日内", "10个工作日内", "20个工作日内"),
      name: fc.constantFrom("政策文件", "办事指南", "名单"),
      content: fc.constantFrom<Item["content"][]>(["法律法规"], ["法律法规", "标准"]),
      channels: fc.constantFrom<Item["channels"][]>(["portal"], ["portal", "gazette"]),
    },
    { requiredKeys: [] },
  )
  .map((set) => ({ ...set }));
const revised = fc.dictionary(fc.constantFrom(...ids), fields, { noNullPrototype: true });

const locality: fc.Arbitrary<Profile> = fc
  .record({
    exclude: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 1 }),
    change: fc.uniqueArray(
      fc.record({ item: fc.constantFrom(...ids), set: fields.filter((set) => Object.keys(set).length > 0) }),
      { selector: ({ item }) => item, maxLength: 3 },
    ),
  })
  .map(({ exclude, change }) =>
    townOf({
      ...(exclude.length > 0 ? { exclude: exclude.map((item) => ({ item, reason: "无" })) } : {}),
      ...(change.length > 0 ? { change: change.map((one) => ({ ...one, reason: "本地" })) } : {}),
    }),
  );

const a = releaseOf({ version: "1.0.0" });
const rowsOf = (profile: Profile, catalog: Catalog) => resolveProfile(profile, catalog).list.sections;

it("resolves to the new release where nothing is local", () => {
  fc.assert(
    fc.property(revised, (set) => {
      const b = releaseOf({ version: "1.1.0", set });
      const { profile, conflicts } = upgradeProfile({ base: a, next: b, profile: townOf() });
      expect(conflicts).toEqual([]);
      expect(rowsOf(profile, b)).toEqual(rowsOf(townOf({ release: "1.1.0" }), b));
    }),
  );
});

it("changes nothing where there is no new release", () => {
  fc.assert(
    fc.property(locality, (profile) => {
      expect(upgradeProfile({ base: a, next: a, profile })).toEqual({ profile, edits: [], conflicts: [] });
    }),
  );
});

it("comes to the same by way of a release between, where no conflict arose", () => {
  let compared = 0;
  fc.assert(
    fc.property(revised, revised, locality, (first, second, profile) => {
      const b = releaseOf({ version: "1.1.0", set: first });
      const c = releaseOf({ version: "1.2.0", set: second });
      const toB = upgradeProfile({ base: a, next: b, profile });
      const viaB = upgradeProfile({ base: b, next: c, profile: toB.profile });
      const direct = upgradeProfile({ base: a, next: c, profile });
      if ([toB, viaB, direct].some(({ conflicts }) => conflicts.length > 0)) return;
      compared += 1;
      expect(viaB.profile).toEqual(direct.profile);
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(30);
});

it("never loses a local value", () => {
  fc.assert(
    fc.property(revised, locality, (set, profile) => {
      const upgraded = upgradeProfile({
        base: a,
        next: releaseOf({ version: "1.1.0", set }),
        profile,
      }).profile;
      expect(upgraded.change).toEqual(profile.change);
      expect(upgraded.exclude).toEqual(profile.exclude);
    }),
  );
});

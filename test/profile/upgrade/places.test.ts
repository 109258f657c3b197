/** What a profile says of domains, subjects and items in lists of its own goes on, under the ids of today. */
import { expect, it } from "vitest";
import { type Profile, profileSchema } from "../../../src/model/index.js";
import { upgradeProfile } from "../../../src/profile/index.js";
import { releaseOf, townOf } from "./releases.js";

const base = releaseOf({ version: "1.0.0" });
const said = {
  columns: [
    { domain: "health", path: "政务公开/卫生健康" },
    { item: "health-001", path: "政务公开/卫生健康/政策文件" },
    { item: "health-099", path: "政务公开/卫生健康/其他" },
  ],
  disclosedBy: [
    { subject: "county-civil-affairs", by: "bureau" },
    { domain: "health", by: "own" },
    { item: "health-001", by: "own" },
    { item: "health-099", by: "bureau" },
  ],
} as const satisfies Partial<Profile>;

it("says what a profile may say", () => {
  expect(profileSchema.parse(townOf(said))).toEqual(townOf(said));
});

it("stays as it is of domains, subjects, items that stay and ids that no release knows", () => {
  const next = releaseOf({ version: "1.1.0", set: { "health-001": { deadline: "即时" } } });
  const { profile, conflicts, edits } = upgradeProfile({ base, next, profile: townOf(said) });
  expect(conflicts).toEqual([]);
  expect(profile).toEqual(townOf({ ...said, release: "1.1.0" }));
  expect(edits).toEqual([{ op: "set", path: ["release"], value: "1.1.0" }]);
});

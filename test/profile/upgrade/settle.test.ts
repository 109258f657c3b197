/** Conflicts decided one by one come to the same as all of them at once. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { settleConflict, upgradeProfile } from "../../../src/profile/index.js";
import { releaseOf } from "./releases.js";
import { nextRelease, town } from "./revisions.js";

const base = releaseOf({ version: "1.0.0" });

it.each(["local", "standard"] as const)("takes the side of the %s, of one after the other", (take) => {
  fc.assert(
    fc.property(nextRelease, town, (next, before) => {
      const open = upgradeProfile({ base, next, profile: before });
      const settled = open.conflicts.reduce(
        (profile, conflict) => settleConflict({ catalog: next, profile }, conflict, take).profile,
        open.profile,
      );
      const { undecided: _, ...atOnce } = upgradeProfile({ base, next, profile: before }, take).profile;
      expect(settled).toEqual(atOnce);
    }),
    { numRuns: 80 },
  );
});

it("leaves the others for later", () => {
  fc.assert(
    fc.property(nextRelease, town, (next, before) => {
      const { profile, conflicts } = upgradeProfile({ base, next, profile: before });
      const [first, ...others] = conflicts;
      if (!first) return;
      const { undecided = [] } = settleConflict({ catalog: next, profile }, first, "standard").profile;
      expect(undecided).toEqual(others);
    }),
    { numRuns: 80 },
  );
});

import { called } from "../called.js";
import { exclusions } from "../references.js";
import type { ProfileRule } from "../rule.js";

/** Two reasons for leaving one thing out: a reader cannot tell which one holds. */
export const excludedTwice: ProfileRule = {
  id: "profile-excluded-twice",
  level: "warning",
  title: { zh: "同一事项两次列为不列入", en: "An item is excluded twice" },
  hint: { zh: "删去其中一处", en: "delete one of the two" },
  *check({ profile, catalog }) {
    const seen = new Set<string>();
    const domains = (profile.domains?.exclude ?? []).map(({ domain }, index) => ({
      id: domain,
      path: ["domains", "exclude", index, "domain"],
    }));
    for (const { id, path } of [...domains, ...exclusions(profile)]) {
      const target = catalog.item(id)?.id ?? id;
      if (seen.has(target)) {
        yield {
          path,
          message: { zh: `${called(id, catalog)}两次列为不列入`, en: `${id} is excluded twice` },
        };
      }
      seen.add(target);
    }
  },
};

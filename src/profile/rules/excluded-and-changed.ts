import { called } from "../called.js";
import { changes, exclusions } from "../references.js";
import type { ProfileRule } from "../rule.js";

/** One of the two is a mistake, and only the author of the profile knows which. */
export const excludedAndChanged: ProfileRule = {
  id: "profile-excluded-and-changed",
  level: "error",
  title: { zh: "既不列入，又作了调整", en: "An item is both excluded and changed" },
  hint: { zh: "不列入还是调整，只留一处", en: "keep either the exclusion or the change" },
  *check({ profile, catalog }) {
    const excluded = new Set(exclusions(profile).flatMap(({ id }) => catalog.item(id)?.id ?? []));
    for (const { id, path } of changes(profile)) {
      const item = catalog.item(id);
      if (!item || !excluded.has(item.id)) continue;
      yield {
        path,
        message: {
          zh: `${called(id, catalog)}既列为不列入，又作了调整`,
          en: `${id} (${item.name}) is both excluded and changed`,
        },
      };
    }
  },
};

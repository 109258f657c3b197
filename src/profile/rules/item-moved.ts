import { itemReferences } from "../references.js";
import type { ProfileRule } from "../rule.js";

/** An old id still works where one item took its place; the profile should say the item that it now means. */
export const itemMoved: ProfileRule = {
  id: "profile-item-moved",
  level: "warning",
  hint: { zh: "改写为现在的编号", en: "write the id of today" },
  *check({ profile, catalog }) {
    for (const { id, path } of itemReferences(profile)) {
      const item = catalog.item(id);
      if (!item || item.id === id) continue;
      yield {
        path,
        message: {
          zh: `${id} 已由 ${item.id}（${item.category} / ${item.name}）取代`,
          en: `${id} has become ${item.id} (${item.category} / ${item.name})`,
        },
      };
    }
  },
};

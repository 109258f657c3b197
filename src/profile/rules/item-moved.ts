import type { Resolution } from "../../catalog/index.js";
import type { Bilingual } from "../../model/codes.js";
import { namedInFull } from "../../text/named.js";
import { itemReferences } from "../references.js";
import type { ProfileRule } from "../rule.js";

/**
 * An old id still works where one item took its place, and has no effect where none or several did. Ids that never
 * existed are for the validation of the file.
 */
export const itemMoved: ProfileRule = {
  id: "profile-item-moved",
  level: "warning",
  title: { zh: "方案写的是旧编号", en: "A profile names an old id" },
  hint: {
    zh: "改写为现在的编号；已取消的，删去这一处",
    en: "write the id of today; delete the entry where the item was withdrawn",
  },
  *check({ profile, catalog }) {
    for (const { id, path } of itemReferences(profile)) {
      const resolution = catalog.resolve(id);
      if (!resolution || resolution.status === "current") continue;
      yield { path, message: whatBecame(id, resolution, catalog.item(id) !== undefined) };
    }
  },
};

function whatBecame(id: string, { items, reason }: Resolution, takesEffect: boolean): Bilingual {
  const names = items.map((item) => `“${namedInFull(item)}”（${item.id}）`).join("、");
  const ids = items.map((item) => `${item.id} (${namedInFull(item)})`).join(", ");
  const because = { zh: reason ? `：${reason.zh}` : "", en: reason ? `: ${reason.en}` : "" };
  if (items.length === 0) {
    return {
      zh: `编号 ${id} 的事项已取消，此处不起作用${because.zh}`,
      en: `${id} was withdrawn; this has no effect${because.en}`,
    };
  }
  const effect = takesEffect ? { zh: "", en: "" } : { zh: "，此处不起作用", en: "; this has no effect" };
  return {
    zh: `编号 ${id} 的事项现在是${names}${effect.zh}${because.zh}`,
    en: `${id} is now ${ids}${effect.en}${because.en}`,
  };
}

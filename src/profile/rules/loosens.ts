import { applyChange, fieldsSet } from "../candidate.js";
import { loosenings } from "../loosening.js";
import type { ProfileRule } from "../rule.js";

/**
 * A locality may tighten the standard, not loosen it. Whether the reason names a higher rule that allows it is for a
 * person to judge, hence a warning.
 */
export const loosens: ProfileRule = {
  id: "profile-loosens",
  level: "warning",
  title: { zh: "调整比标准目录放宽", en: "A change asks less than the standard" },
  hint: {
    zh: "地方只能严于标准目录；确有上位规定允许的，在理由中写明是哪一件",
    en: "a locality may only be stricter; where a higher rule allows it, name that rule in the reason",
  },
  *check({ profile, catalog }) {
    for (const [index, change] of (profile.change ?? []).entries()) {
      const item = catalog.item(change.item);
      if (!item) continue;
      for (const field of fieldsSet(change)) {
        for (const { zh, en } of loosenings(field, item, applyChange(item, change))) {
          yield {
            path: ["change", index, "set", field],
            message: {
              zh: `${change.item} 比标准目录放宽：${zh}`,
              en: `${change.item} asks less than the standard: ${en}`,
            },
          };
        }
      }
    }
  },
};

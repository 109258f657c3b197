import { fieldName } from "../../fields/names.js";
import { called } from "../called.js";
import { fieldsSet } from "../candidate.js";
import type { ProfileRule } from "../rule.js";

/** Two changes of one field contradict each other; of two fields they are fine. */
export const changedTwice: ProfileRule = {
  id: "profile-changed-twice",
  level: "error",
  title: { zh: "同一字段调整了两次", en: "A field is changed twice" },
  hint: { zh: "合并为一处，写一个值", en: "merge them into one change with one value" },
  *check({ profile, catalog }) {
    const seen = new Set<string>();
    for (const [index, change] of (profile.change ?? []).entries()) {
      const target = catalog.item(change.item)?.id ?? change.item;
      for (const field of fieldsSet(change)) {
        if (seen.has(`${target} ${field}`)) {
          yield {
            path: ["change", index, "set", field],
            message: {
              zh: `${called(change.item, catalog)}的${fieldName(field).zh}在前面已经调整过`,
              en: `${field} of ${change.item} was already changed above`,
            },
          };
        }
        seen.add(`${target} ${field}`);
      }
    }
  },
};

import { sameValue } from "../../catalog/same.js";
import { fieldName } from "../../fields/names.js";
import { called } from "../called.js";
import { fieldsSet } from "../candidate.js";
import type { ProfileRule } from "../rule.js";

/** A change that states the standard's own value would keep it when a later release improves it. */
export const changeOfNothing: ProfileRule = {
  id: "profile-change-of-nothing",
  level: "warning",
  title: { zh: "调整与标准目录相同", en: "A change states what the standard states" },
  hint: { zh: "删去这个字段", en: "delete this field" },
  *check({ profile, catalog }) {
    for (const [index, change] of (profile.change ?? []).entries()) {
      const item = catalog.item(change.item);
      if (!item) continue;
      const fields = fieldsSet(change);
      if (fields.length === 0) {
        yield {
          path: ["change", index, "set"],
          message: {
            zh: `对${called(change.item, catalog)}的调整没有改任何字段`,
            en: `the change of ${change.item} sets no field`,
          },
        };
      }
      for (const field of fields) {
        if (!sameValue(change.set[field], item[field])) continue;
        yield {
          path: ["change", index, "set", field],
          message: {
            zh: `${called(change.item, catalog)}的${fieldName(field).zh}与标准目录相同，没有改动`,
            en: `${field} of ${change.item} is the same as in the standard`,
          },
        };
      }
    }
  },
};

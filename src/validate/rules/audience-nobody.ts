import { rows } from "../rows.js";
import type { Rule } from "../rule.js";

/** Not open to everyone and to no group: disclosed to nobody. */
export const audienceNobody: Rule = {
  id: "audience-nobody",
  level: "error",
  title: { zh: "没有公开对象", en: "An item is disclosed to nobody" },
  why: {
    zh: "不面向全社会的事项，至少要有特定群体。",
    en: "An item that is not open to everyone is open to a group.",
  },
  hint: {
    zh: "写明 groups；标准目录只打勾未写明的，写 groups: null",
    en: "name the groups, or write `groups: null` where the official table names none",
  },
  *check(workspace) {
    for (const { file, path, fields } of rows(workspace)) {
      const { audience } = fields;
      if (!audience || audience.public || audience.groups !== undefined) continue;
      yield {
        file,
        path: [...path, "audience"],
        message: {
          zh: "public 为 false，又没有 groups",
          en: "public is false and there are no groups",
        },
      };
    }
  },
};

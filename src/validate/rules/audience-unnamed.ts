import { rows } from "../rows.js";
import type { Rule } from "../rule.js";

/** The official table often ticks 特定群体 and leaves the name out; a locality must find it. */
export const audienceUnnamed: Rule = {
  id: "audience-unnamed",
  level: "warning",
  inStandard: "info",
  title: { zh: "特定群体没有写明", en: "The groups of an item are not named" },
  why: {
    zh: "不写明是哪些人，就无法向他们公开。",
    en: "What is for a group cannot be disclosed to it unless it is named.",
  },
  hint: {
    zh: "标准目录写明的，照写；没有写明的，保留 null，由各地在方案中写明",
    en: "name them as the official table does; where it does not, keep null and name them in a profile",
  },
  *check(workspace) {
    for (const { file, path, fields } of rows(workspace)) {
      if (fields.audience?.groups !== null) continue;
      yield {
        file,
        path: [...path, "audience", "groups"],
        message: { zh: "特定群体只打了勾，没有写明", en: "groups are ticked but not named" },
      };
    }
  },
};

import { rows } from "../rows.js";
import type { Rule } from "../rule.js";

/** Groups have no codes: what stands here is printed in the list as it stands. */
export const audienceCode: Rule = {
  id: "audience-code",
  level: "error",
  title: { zh: "特定群体写成了代码", en: "A group is named by a code" },
  why: {
    zh: "特定群体照写照印，公众看不懂英文代码。",
    en: "The list prints groups as they are written, and the public does not read codes.",
  },
  hint: {
    zh: "写中文名称，如 申请人、征地所涉农户",
    en: "write the Chinese name, such as 申请人 or 征地所涉农户",
  },
  *check(workspace) {
    for (const { file, path, fields } of rows(workspace)) {
      for (const [index, group] of (fields.audience?.groups ?? []).entries()) {
        if (/\p{Script=Han}/u.test(group)) continue;
        yield {
          file,
          path: [...path, "audience", "groups", index],
          message: { zh: `特定群体“${group}”不是中文名称`, en: `the group “${group}” is no Chinese name` },
        };
      }
    }
  },
};

import { rows } from "../rows.js";
import type { Rule } from "../rule.js";

/** Official tables do name county departments for township items; whether a row is one of these, a person decides. */
export const subjectLevel: Rule = {
  id: "subject-level",
  level: "warning",
  inStandard: "info",
  title: { zh: "乡级事项没有乡级的公开主体", en: "A township item has no subject at township level" },
  why: {
    zh: "乡镇照目录公开时，不知道由谁公开。",
    en: "A township that goes by the list would not know who discloses the item.",
  },
  hint: {
    zh: "核对公开主体和公开层级；该主体乡镇也有的，在词表中补上层级",
    en: "check subjects and levels; if townships have this subject too, add the level in the vocabulary",
  },
  *check(workspace) {
    const known = workspace.vocabulary("subjects");
    if (!known) return;
    for (const { file, path, fields } of rows(workspace)) {
      const { subjects, levels } = fields;
      if (!subjects || !levels?.includes("township")) continue;
      const entries = subjects.map((code) => known.get(code));
      if (entries.some((entry) => !entry?.levels || entry.levels.includes("township"))) continue;
      const terms = entries.flatMap((entry) => entry?.term ?? []).join("、");
      yield {
        file,
        path: [...path, "subjects"],
        message: {
          zh: `公开层级有乡级，公开主体“${terms}”都不在乡级`,
          en: `levels include township, but none of the subjects (${terms}) is at that level`,
        },
      };
    }
  },
};

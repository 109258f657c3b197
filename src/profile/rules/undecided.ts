import { fieldName } from "../../fields/names.js";
import { called } from "../called.js";
import type { ProfileRule } from "../rule.js";

/** What may be said of an item in lists of a profile. */
const PLACE = {
  columns: { zh: "网站栏目", en: "columns of the site" },
  disclosedBy: { zh: "由谁公开", en: "ways of who discloses them" },
} as const;

/** A list can be made while the locality's value stands, but nobody should forget that it is not decided. */
export const undecided: ProfileRule = {
  id: "profile-undecided",
  level: "warning",
  title: { zh: "升级后还有没有决定的地方", en: "Something is not decided since an upgrade" },
  hint: {
    zh: "核对三个值：保留本地的，删去 undecided 中的这一条；改用标准的，连同本地的调整或职权对应一起删去",
    en: "compare the three values: to keep the local one, delete this entry of undecided; to take the standard's, delete the local change or the link too",
  },
  *check({ profile, catalog }) {
    for (const [index, { at, item, field, release }] of (profile.undecided ?? []).entries()) {
      const part = field === undefined ? "" : `的${fieldName(field).zh}`;
      const named = `${called(item, catalog)}${part}`;
      const what = field === undefined ? item : `${item} ${field}`;
      yield {
        path: ["undecided", index],
        message:
          at === "mapping"
            ? {
                zh: `${named}：升级到标准目录 ${release} 时，已确认的职权对应失去依据，尚未决定`,
                en: `${what}: with release ${release}, confirmed links to powers lost their ground, and nobody has decided`,
              }
            : at === "columns" || at === "disclosedBy"
              ? {
                  zh: `${named}：在标准目录 ${release} 中由几个事项合并而成，本地对它们的${PLACE[at].zh}写得不同，尚未决定`,
                  en: `${what}: items that release ${release} made one have different ${PLACE[at].en} here, and nobody has decided`,
                }
              : {
                  zh: `${named}：标准目录 ${release} 和本地都有改动，尚未决定`,
                  en: `${what}: release ${release} and the locality both changed it, and nobody has decided`,
                },
      };
    }
  },
};

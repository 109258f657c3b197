import { ITEM_FIELDS } from "../../model/index.js";
import { unseenFields } from "../../model/verification.js";
import type { Rule } from "../rule.js";

/** A page can show that an item exists, in a list of headings, without showing any of its cells. */
export const evidenceShowsNothing: Rule = {
  id: "evidence-shows-nothing",
  level: "warning",
  inStandard: "info",
  title: { zh: "有来源，却没有一个字段见于来源", en: "An item has sources that show none of its fields" },
  why: {
    zh: "这样的事项算作部分佐证，其实每个字段都待核实。",
    en: "Such an item counts as partly attested, though every field of it is to be checked.",
  },
  hint: {
    zh: "核对来源：在 seen 中写上见到的字段；只见到事项存在的，保持不动",
    en: "check the sources: name the fields they show in `seen`; leave it if they show only that the item exists",
  },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      for (const [index, { id, evidence }] of file.value.items.entries()) {
        const hasSources = Object.keys(evidence.seen).length > 0;
        if (!hasSources || unseenFields(evidence).length < ITEM_FIELDS.length) continue;
        yield {
          file,
          path: ["items", index, "evidence", "seen"],
          message: {
            zh: `${id} 有来源，却没有一个字段见于来源`,
            en: `${id} has sources, but none of its fields was seen on them`,
          },
        };
      }
    }
  },
};

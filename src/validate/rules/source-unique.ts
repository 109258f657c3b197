import { nameOf, repeats } from "../repeats.js";
import type { Rule } from "../rule.js";

/** An id is unique within its domain; two domains may use the same one for the same page. */
export const sourceUnique: Rule = {
  id: "source-unique",
  level: "error",
  title: { zh: "来源编号重复", en: "A source id is used twice" },
  why: { zh: "佐证按编号找来源。", en: "Evidence finds its source by id." },
  hint: { zh: "合并为一条，或换一个编号", en: "merge the entries or choose another id" },
  *check(workspace) {
    for (const file of workspace.of("sources")) {
      const entries = file.value.sources.map(({ id }, index) => ({
        file,
        id,
        path: ["sources", index, "id"],
      }));
      for (const { entry, first } of repeats(entries, ({ id }) => id)) {
        const place = nameOf(first, file);
        yield {
          ...entry,
          message: {
            zh: `来源编号 ${entry.id} 已用于${place.zh}`,
            en: `${entry.id} is already used at ${place.en}`,
          },
        };
      }
    }
  },
};

import { isWhole } from "../releases.js";
import { rows } from "../rows.js";
import type { Rule } from "../rule.js";

/** Judged only where the whole catalog is validated: one file alone cannot tell what others cite. */
export const instrumentUnused: Rule = {
  id: "instrument-unused",
  level: "info",
  title: { zh: "登记的文件没有被引用", en: "A registered instrument is not cited" },
  why: {
    zh: "可能是引用处写了别的名称。",
    en: "Perhaps the item that should cite it names another title.",
  },
  hint: {
    zh: "核对引用它的事项；确实无用的可以删去",
    en: "check the items that should cite it, or delete it",
  },
  *check(workspace) {
    if (!isWhole(workspace)) return;
    const cited = new Set<string>();
    for (const { fields } of rows(workspace)) {
      for (const entry of fields.basis ?? []) {
        if (typeof entry === "string") cited.add(entry);
        else if ("instrument" in entry) cited.add(entry.instrument);
      }
    }
    for (const file of workspace.of("instruments")) {
      for (const [index, { title }] of file.value.instruments.entries()) {
        if (cited.has(title)) continue;
        yield {
          file,
          path: ["instruments", index, "title"],
          message: { zh: `没有事项引用《${title}》`, en: `no item cites 《${title}》` },
        };
      }
    }
  },
};

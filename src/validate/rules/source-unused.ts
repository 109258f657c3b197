import type { Rule } from "../rule.js";

/** An edition lists every page that it was checked against, so that a source no edition lists attests nothing. */
export const sourceUnused: Rule = {
  id: "source-unused",
  level: "warning",
  title: { zh: "来源没有被任何版本列出", en: "No edition lists a source" },
  why: {
    zh: "登记了却没有列出，多半是忘了写进版本。",
    en: "A page registered but not listed was most likely forgotten in the edition.",
  },
  hint: { zh: "列入版本的 sources，或删去", en: "list it in the edition's `sources`, or delete it" },
  *check(workspace) {
    for (const file of workspace.of("sources")) {
      const editions = workspace.editions(file.value.domain);
      if (!editions || editions.length === 0) continue;
      const listed = new Set(editions.flatMap(({ sources }) => sources));
      for (const [index, { id }] of file.value.sources.entries()) {
        if (listed.has(id)) continue;
        yield {
          file,
          path: ["sources", index, "id"],
          message: { zh: `没有版本列出来源 ${id}`, en: `no edition lists ${id}` },
        };
      }
    }
  },
};

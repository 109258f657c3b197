import { sourcesIn } from "../../model/verification.js";
import type { Problem, Rule } from "../rule.js";

/** Sources are named by ids that are unique within their domain. */
export const referenceSource: Rule = {
  id: "reference-source",
  level: "error",
  title: { zh: "来源不存在", en: "A source does not exist" },
  why: {
    zh: "佐证要能追到一个公开页面。",
    en: "Evidence must lead to a published page.",
  },
  hint: {
    zh: "核对来源编号；新来源先登记到 catalogs/sources/<领域>.yaml，并列入本版本的 sources",
    en: "check the id; a new source goes into catalogs/sources/<domain>.yaml and into this edition's sources",
  },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      const { domain, sources, items } = file.value;
      const known = workspace.sources(domain);
      if (!known) continue;
      const unknown = (id: string, path: Problem["path"]): Problem => ({
        file,
        path,
        message: {
          zh: `领域 ${domain} 没有登记来源 ${id}`,
          en: `no source ${id} is registered for ${domain}`,
        },
      });
      for (const [index, id] of sources.entries()) {
        if (!known.has(id)) yield unknown(id, ["sources", index]);
      }
      for (const [item, { evidence }] of items.entries()) {
        for (const { id, path } of sourcesIn(evidence)) {
          if (!known.has(id)) yield { ...unknown(id, ["items", item, "evidence", ...path]), part: "key" };
        }
      }
    }
  },
};

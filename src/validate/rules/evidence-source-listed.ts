import { sourcesIn } from "../../model/verification.js";
import type { Rule } from "../rule.js";

/** The list of an edition's sources is what readers and the content hash see. */
export const evidenceSourceListed: Rule = {
  id: "evidence-source-listed",
  level: "error",
  title: { zh: "佐证用到的来源没有列入版本", en: "An item's source is not among those of its edition" },
  why: {
    zh: "版本的 sources 是它核对过的全部页面，内容散列也按它计算。",
    en: "An edition's `sources` are all pages that it was checked against; the content hash covers these.",
  },
  hint: { zh: "把来源加进本版本的 sources", en: "add the source to the edition's `sources`" },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      const { domain, items, sources } = file.value;
      const listed = new Set(sources);
      const known = workspace.sources(domain);
      for (const [item, { id, evidence }] of items.entries()) {
        for (const { id: source, path } of sourcesIn(evidence)) {
          // A source that does not exist at all is the business of reference-source.
          if (listed.has(source) || (known && !known.has(source))) continue;
          yield {
            file,
            path: ["items", item, "evidence", ...path],
            part: "key",
            message: {
              zh: `${id} 的来源 ${source} 不在本版本的 sources 中`,
              en: `${source}, a source of ${id}, is not among the edition's sources`,
            },
          };
        }
      }
    }
  },
};

import type { Rule } from "../rule.js";

/** The schema knows the form of an id; only the file knows which domain it must name. */
export const itemId: Rule = {
  id: "item-id",
  level: "error",
  title: { zh: "事项编号与领域不符", en: "An item id names another domain" },
  why: {
    zh: "编号由领域代码和三位数字组成，别处凭编号找到领域。",
    en: "An id is the domain and three digits; others find the domain by it.",
  },
  hint: {
    zh: "编号以本领域的代码开头，数字接着本领域最大的编号往后排",
    en: "begin the id with this file's domain and go on after its highest number",
  },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      const { domain, edition, base, items, redirects = [] } = file.value;
      const prefixes = [domain, ...(base === undefined ? [] : [`${domain}-${edition}`])];
      const ids = [
        ...items.map(({ id }, index) => ({ id, path: ["items", index, "id"] })),
        ...redirects.map(({ id }, index) => ({ id, path: ["redirects", index, "id"] })),
      ];
      for (const { id, path } of ids) {
        if (prefixes.includes(id.slice(0, -"-000".length))) continue;
        yield {
          file,
          path,
          message: {
            zh: `编号 ${id} 不属于本文件的领域 ${domain}`,
            en: `${id} does not belong to this file's domain ${domain}`,
          },
        };
      }
    }
  },
};

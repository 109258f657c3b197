import type { Rule } from "../rule.js";

/** The schema allows an empty list, which says nothing that leaving it out does not say. */
export const unverifiedFields: Rule = {
  id: "unverified-fields",
  level: "error",
  title: { zh: "unverified 是空的", en: "`unverified` is empty" },
  why: {
    zh: "核实状态由它得出；空列表分不清是全部见过，还是没有填。",
    en: "How far an item is attested is derived from it; an empty list may as well have been forgotten.",
  },
  hint: {
    zh: "全部字段都见于页面的，删去 unverified；否则列出没有见到的字段",
    en: "delete `unverified` where pages show every field; otherwise name the fields they do not show",
  },
  *check(workspace) {
    for (const file of workspace.of("edition")) {
      for (const [index, { id, evidence }] of file.value.items.entries()) {
        if (evidence.unverified?.length !== 0) continue;
        yield {
          file,
          path: ["items", index, "evidence", "unverified"],
          message: { zh: `${id} 的 unverified 是空的`, en: `\`unverified\` of ${id} is empty` },
        };
      }
    }
  },
};

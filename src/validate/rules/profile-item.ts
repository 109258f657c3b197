import { domainIn, domainOfId } from "../../model/codes.js";
import type { Edition } from "../../model/index.js";
import type { Rule } from "../rule.js";
import type { Workspace } from "../workspace.js";

/** Old ids are known too: what became of them is for the resolution of the profile to say. */
export const profileItem: Rule = {
  id: "profile-item",
  level: "error",
  title: { zh: "方案引用的事项不存在", en: "A profile names an item that does not exist" },
  why: {
    zh: "写错编号的排除、调整和对应规则不会起作用。",
    en: "An exclusion, change or mapping rule with a wrong id has no effect.",
  },
  hint: {
    zh: "用 zwgk search 按名称查编号",
    en: "find the id by the item's name with zwgk search",
  },
  *check(workspace) {
    for (const file of workspace.of("profile")) {
      const {
        exclude = [],
        change = [],
        order = [],
        confirmed = [],
        officeOf = {},
        responsibilities,
      } = file.value;
      const named = [
        ...exclude.map(({ item }, index) => ({ item, path: ["exclude", index, "item"] })),
        ...change.map(({ item }, index) => ({ item, path: ["change", index, "item"] })),
        ...order.flatMap((place, index) =>
          Object.entries(place).map(([key, item]) => ({ item, path: ["order", index, key] })),
        ),
        ...confirmed.map(({ item }, index) => ({ item, path: ["confirmed", index, "item"] })),
        ...Object.keys(officeOf).map((item) => ({ item, path: ["officeOf", item] })),
        ...(responsibilities?.rules ?? []).flatMap(({ items }, rule) =>
          items.map((item, index) => ({ item, path: ["responsibilities", "rules", rule, "items", index] })),
        ),
      ];
      for (const { item, path } of named) {
        const editions = editionsOf(item, workspace);
        if (!editions || editions.some((edition) => knows(edition, item))) continue;
        yield { file, path, message: { zh: `没有事项 ${item}`, en: `there is no item ${item}` } };
      }
    }
  },
};

function editionsOf(item: string, workspace: Workspace) {
  const further = workspace.reference?.further?.map(({ domain }) => domain.id) ?? [];
  return workspace.editions(domainOfId(item) ?? domainIn(item, further) ?? "");
}

function knows({ items, redirects = [] }: Pick<Edition, "items" | "redirects">, item: string): boolean {
  return items.some(({ id }) => id === item) || redirects.some(({ id }) => id === item);
}

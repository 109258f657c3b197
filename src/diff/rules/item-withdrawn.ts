import type { ItemFacts } from "../fields/item.js";
import type { ChangeRule } from "../rule.js";

export const itemWithdrawn: ChangeRule<ItemFacts> = {
  id: "item-withdrawn",
  level: "weakening",
  bump: "major",
  title: { zh: "取消事项", en: "An item is withdrawn" },
  why: {
    zh: "原来应当公开的一项不再公开，按编号也查不到；没有写明去向的，可能是漏了。",
    en: "What had to be disclosed no longer has to be; where nothing says why, it may have been lost by mistake.",
  },
  find: ({ old, new: now, redirect, name }) => {
    if (now !== null || (redirect !== null && redirect.status !== "withdrawn")) return [];
    const { zh, en } = redirect?.reason ?? { zh: "没有写明原因和去向", en: "nothing says why" };
    return [
      {
        old,
        new: now,
        message: { zh: `取消事项“${name}”：${zh}`, en: `item “${name}” is withdrawn: ${en}` },
      },
    ];
  },
};

/** What can happen to an item as a whole. */
import type { ChangeRule } from "../../fields/rule.js";
import type { ChangeValue } from "../../fields/verdict.js";
import type { Bilingual } from "../../model/codes.js";
import type { Redirect } from "../../model/edition.js";

/** An item that came, went or changed places; null where a side does not have it. */
export interface ItemFacts {
  /** Its id; of a row without one, what it is called. */
  readonly id: string;
  readonly name: string;
  readonly old: ChangeValue;
  readonly new: ChangeValue;
  /** What the new side says became of the id; null where it says nothing. */
  readonly redirect: Redirect | null;
  /** The items that it stands for today, as `id`; their names, where the ids do not hold them. */
  readonly targets: readonly { readonly id: string; readonly name: string | null }[];
  /** Whether it stands elsewhere among the items of its domain. */
  readonly reordered: boolean;
}

type ItemRule = ChangeRule<ItemFacts>;

/** An item whose old id leads elsewhere: to one item, to several, or into one that others went into too. */
function redirected(
  status: "moved" | "split" | "merged",
  zh: string,
  en: string,
  info: Omit<ItemRule, "find" | "level">,
): ItemRule {
  return {
    level: "review",
    ...info,
    find: ({ id, new: now, redirect, targets, name }) => {
      if (now !== null || redirect?.status !== status) return [];
      const to = {
        zh: targets.map((one) => targetName(one).zh),
        en: targets.map((one) => targetName(one).en),
      };
      const message = {
        zh: `事项“${name}”${zh}${to.zh.join("、")}：${redirect.reason.zh}`,
        en: `item “${name}” is ${en} ${to.en.join(", ")}: ${redirect.reason.en}`,
      };
      return [{ old: id, new: targets.map((one) => one.id), message }];
    },
  };
}

function targetName({ id, name }: ItemFacts["targets"][number]): Bilingual {
  return name === null
    ? { zh: `“${id}”`, en: `“${id}”` }
    : { zh: `“${name}”（${id}）`, en: `“${name}” (${id})` };
}

/** The rules about an item as a whole. */
export const ITEM_RULES: readonly ItemRule[] = [
  {
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
      const message = { zh: `取消事项“${name}”：${zh}`, en: `item “${name}” is withdrawn: ${en}` };
      return [{ old, new: now, message }];
    },
  },
  redirected("moved", "改为", "now", {
    id: "item-moved",
    bump: "minor",
    title: { zh: "事项换了编号", en: "An item has another id" },
    why: {
      zh: "旧编号仍可查到；换了编号的内容逐项另列。",
      en: "The old id still leads to it; what changed on the way is listed field by field.",
    },
  }),
  redirected("split", "拆分为", "split into", {
    id: "item-split",
    bump: "major",
    title: { zh: "事项拆分", en: "An item is split" },
    why: {
      zh: "旧编号对应多项，查找时不再直接得到一项；少了什么另行列出。",
      en: "The old id stands for several items, so that a look-up no longer gives one; what got lost is listed.",
    },
  }),
  redirected("merged", "并入", "merged into", {
    id: "item-merged",
    bump: "minor",
    title: { zh: "事项合并", en: "An item is merged into another" },
    why: {
      zh: "旧编号仍可查到；合并中少了什么另行列出。",
      en: "The old id still leads to an item; what got lost on the way is listed.",
    },
  }),
  {
    id: "item-added",
    level: "info",
    bump: "minor",
    title: { zh: "新增事项", en: "An item is added" },
    why: {
      zh: "公众可以看到更多；各地的清单也要补上。",
      en: "The public gets to see more, and local lists have to follow.",
    },
    find: ({ old, new: now, name }) => {
      if (old !== null || now === null) return [];
      return [{ old, new: now, message: { zh: `新增事项“${name}”`, en: `item “${name}” is added` } }];
    },
  },
  {
    id: "item-reordered",
    level: "info",
    bump: "patch",
    title: { zh: "事项调整次序", en: "An item changes places" },
    why: { zh: "只影响印出的次序，编号不变。", en: "Only the printed order changes, ids stay." },
    find: ({ reordered, name }) => {
      if (!reordered) return [];
      const message = { zh: `事项“${name}”调整了次序`, en: `item “${name}” stands elsewhere in the table` };
      return [{ old: null, new: null, message }];
    },
  },
];

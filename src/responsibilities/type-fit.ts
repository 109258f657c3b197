/** Whether an item discloses the kind of act that a power is. */
import type { CatalogItem } from "../catalog/index.js";
import type { Power, TypeFitsCategory } from "./model.js";

/** Kinds of power as lists print them, and the words of items that disclose such acts. */
const KINDS: readonly (readonly [kind: string, printed: RegExp, item: RegExp])[] = [
  ["行政处罚", /处罚/u, /行政处罚|处罚/u],
  ["行政强制", /强制/u, /行政强制/u],
  ["行政检查", /检查|监督/u, /监督检查|行政检查|检查/u],
  ["行政许可", /许可|审批|核准/u, /行政许可|行政审批|许可证|许可|审批|核准/u],
  ["行政给付", /给付|补贴|补助|救助/u, /行政给付|给付|审批信息|审定信息|申领|发放|补贴/u],
  ["行政确认", /确认|认定/u, /行政确认|认定|确认|审核信息|登记/u],
  ["行政征收", /征收|征用/u, /征收/u],
  ["行政奖励", /奖励|表彰/u, /行政奖励|表彰奖励|奖励/u],
  ["行政裁决", /裁决|调解/u, /行政裁决|裁决|调解/u],
  ["公共服务", /公共服务/u, /公共服务|办事指南|服务指南|办事服务/u],
];

/**
 * @returns the reason, where the item's category or name says what kind of act it discloses and the power is of that
 *   kind
 */
export function typeFit({ type, name }: Power, item: CatalogItem): TypeFitsCategory | null {
  const [kind, , words] =
    KINDS.find(([, printed]) => printed.test(type ?? "")) ??
    KINDS.find(([, printed]) => printed.test(name)) ??
    [];
  const category = words && (words.exec(item.category) ?? words.exec(item.name))?.[0];
  if (kind === undefined || category === undefined) return null;
  return {
    code: "type-fits-category",
    type: kind,
    category,
    words: {
      zh: `职权类型“${kind}”与事项中的“${category}”相合`,
      en: `its type ${kind} is what “${category}” in the item is about`,
    },
  };
}

/** Whether an item discloses the kind of act that a power is. */
import type { CatalogItem } from "../catalog/index.js";
import { isBarring } from "./act.js";
import type { Power, TypeFitsCategory } from "./model.js";

/** A kind of power. */
interface Kind {
  readonly name: string;
  /** How lists print it. */
  readonly printed: RegExp;
  /** Words of items that disclose such acts. */
  readonly item: RegExp;
}

const KINDS: readonly Kind[] = [
  { name: "行政处罚", printed: /处罚/u, item: /行政处罚|处罚/u },
  { name: "行政强制", printed: /强制/u, item: /行政强制/u },
  { name: "行政检查", printed: /检查|监督/u, item: /监督检查|行政检查|检查/u },
  { name: "行政许可", printed: /许可|审批|核准/u, item: /行政许可|行政审批|许可证|许可|审批|核准/u },
  {
    name: "行政给付",
    printed: /给付|补贴|补助|救助/u,
    item: /行政给付|给付|审批信息|审定信息|申领|发放|补贴/u,
  },
  { name: "行政确认", printed: /确认|认定/u, item: /行政确认|认定|确认|审核信息|登记/u },
  { name: "行政征收", printed: /征收|征用/u, item: /征收/u },
  { name: "行政奖励", printed: /奖励|表彰/u, item: /行政奖励|表彰奖励|奖励/u },
  { name: "行政裁决", printed: /裁决|调解/u, item: /行政裁决|裁决|调解/u },
  { name: "公共服务", printed: /公共服务/u, item: /公共服务|办事指南|服务指南|办事服务/u },
];

/**
 * Tells which items disclose the kind of act that a power is: its type says so, or where that says nothing, its name.
 *
 * @returns gives what makes the reason, where the category or the name of an item says so; null where neither does
 */
export function typeFit({ type, name }: Power): (item: CatalogItem) => (() => TypeFitsCategory) | null {
  const typed = kindIn(type ?? "");
  const kind = typed ?? kindIn(name);
  if (!kind) return () => null;
  const told = typed ? { type } : { type: null, word: kind.printed.exec(name)?.[0] ?? "" };
  return (item) => {
    const category = (kind.item.exec(item.category ?? "") ?? kind.item.exec(item.name))?.[0];
    return category ? () => reasonOf(told, category) : null;
  };
}

/** Kinds of acts in which people are barred from something, or watched. */
const AGAINST: ReadonlySet<string> = new Set(["行政处罚", "行政强制", "行政检查"]);

/**
 * Tells which items disclose another kind of act than a power that bars or punishes: stopping those who damage a library is
 * no part of what the library offers.
 */
export function typeClash(
  power: Pick<Power, "type" | "name">,
): (item: Pick<CatalogItem, "category" | "name">) => boolean {
  if (!isBarring(power)) return () => false;
  return ({ category, name }) => {
    const kinds = kindsOf({ category, name });
    return kinds.length > 0 && !kinds.some((kind) => AGAINST.has(kind.name));
  };
}

/**
 * Tells which items say nothing of barring or punishing, for a power that does: that both rest on one law is no sign then,
 * since a law has chapters about both.
 */
export function typeApart(
  power: Pick<Power, "type" | "name">,
): (item: Pick<CatalogItem, "category" | "name">) => boolean {
  return isBarring(power) ? (item) => kindsOf(item).length === 0 : () => false;
}

function kindsOf({ category, name }: Pick<CatalogItem, "category" | "name">): Kind[] {
  return KINDS.filter(({ item }) => item.test(`${category ?? ""}；${name}`));
}

/** What of a power tells its kind: the type as it is printed, or a word of its name. */
interface Told {
  readonly type: string | null;
  readonly word?: string;
}

function reasonOf({ type, word }: Told, category: string): TypeFitsCategory {
  return {
    code: "type-fits-category",
    type,
    category,
    words:
      type === null
        ? {
            zh: `职权名称中的“${word}”与事项中的“${category}”相合`,
            en: `“${word}” in its name is what “${category}” in the item is about`,
          }
        : {
            zh: `职权类型“${type}”与事项中的“${category}”相合`,
            en: `its type ${type} is what “${category}” in the item is about`,
          },
  };
}

function kindIn(text: string): Kind | undefined {
  return KINDS.find(({ printed }) => printed.test(text));
}

/** What a power does: its type tells, or else its name. */
import type { Act } from "./fields.js";
import type { Power } from "./model.js";

const BY_TYPE: readonly (readonly [Act, RegExp])[] = [
  ["enforcement", /处罚|强制|检查|执法|监督/u],
  ["approval", /许可|审批|确认|备案|核准|审核|认定|登记|裁决/u],
  ["benefit", /给付|奖励|补贴|补助|救助/u],
  ["service", /服务|咨询/u],
];

const BY_NAME: readonly (readonly [Act, RegExp])[] = [
  ["approval", /(?:许可|审批|核准|备案|核发|登记|认定|确认)$/u],
  [
    "enforcement",
    /处罚|行政强制|强制(?:拆除|执行|措施|清除)|查处|责令|拆除|查封|扣押|监督检查|没收|代履行|擅自|违反|违法|^对?未/u,
  ],
  ["benefit", /补贴|补助|给付|发放|奖励|扶助|救助|津贴/u],
  ["approval", /许可|审批|核准|备案|登记|认定|确认|核发|审查|验收|审核|批准/u],
  ["service", /服务|咨询|宣传|培训|查询/u],
];

/**
 * The kind of a power.
 *
 * @returns `other` where neither type nor name tells
 */
export function actOf({ type, name, subItem }: Pick<Power, "type" | "name" | "subItem">): Act {
  return first(BY_TYPE, type ?? "") ?? first(BY_NAME, `${name}${subItem ?? ""}`) ?? "other";
}

const BARS = /处罚|行政强制|强制(?:拆除|执行|措施|清除)|制止|劝阻|取缔|查处|责令|拆除|查封|扣押|没收|代履行/u;

/** Whether a power bars or punishes: it is used against somebody, and serves nobody who applies for something. */
export function isBarring({ type, name }: Pick<Power, "type" | "name">): boolean {
  const typed = first(BY_TYPE, type ?? "");
  return typed === undefined ? BARS.test(name) : /处罚|强制/u.test(type ?? "");
}

function first(kinds: typeof BY_TYPE, text: string): Act | undefined {
  return kinds.find(([, pattern]) => pattern.test(text))?.[0];
}

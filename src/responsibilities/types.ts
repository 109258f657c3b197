/** Types of powers (职权类型) in the order in which lists print them. */

/** The types of the national scheme, 公共服务 beside them. */
export const POWER_TYPES = [
  "行政许可",
  "行政处罚",
  "行政强制",
  "行政征收",
  "行政给付",
  "行政检查",
  "行政确认",
  "行政奖励",
  "行政裁决",
  "其他行政权力",
  "公共服务",
] as const;

/** Types that lists print in words of their own. */
const KIND = `(?:行政[\\p{Script=Han}]{2,4}?|公共服务|其他(?:行政)?(?:权力|职权|类)|依申请类|依职权类)`;

/** 一、行政许可事项（共12项）: a line that names the type of the rows below it, and nothing else. */
const LINE = new RegExp(
  `^(?:第?[0-9一二三四五六七八九十]{1,3}(?:部分|[、.．:：]))?(?:[（(][0-9一二三四五六七八九十]{1,3}[）)])?(${KIND})(?:事项|类|职权|权力){0,2}(?:[（(]?共?[0-9]{0,4}(?:大)?[项个条][）)]?)?$`,
  "u",
);

/**
 * The type that a line names which stands across a table.
 *
 * @param text without blanks
 * @returns the type as printed; null where the line says something else
 */
export function typeOfLine(text: string): string | null {
  return LINE.exec(text)?.[1] ?? null;
}

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

/** 01, 一、 or （三） before a type. */
const NUMBERS =
  "(?:第?[0-9一二三四五六七八九十]{1,3}(?:部分|[、.．:：])|[0-9]{1,2})?(?:[（(][0-9一二三四五六七八九十]{1,3}[）)])?";

/** 共12项, or in brackets （12） and （共计3大项，5子项）. */
const COUNTED = "共?计?[0-9]{0,4}[大主小子]?[项个条类]";
const COUNT = `(?:${COUNTED}|[（(](?:${COUNTED}[，,、；;]?){1,3}[）)]|[（(]共?计?[0-9]{1,4}[）)])`;

/** 一、行政许可事项（共12项）: what names the type of the rows below it, and nothing else. */
const LINE = new RegExp(`^${NUMBERS}(${KIND})(?:事项|类|职权|权力){0,2}${COUNT}?$`, "u");

/**
 * The type that a text names: a line across a table, the name of a sheet, a cell that counts its powers.
 *
 * @param text without blanks
 * @returns the type as printed; null where the line says something else
 */
export function typeOfLine(text: string): string | null {
  return LINE.exec(text)?.[1] ?? null;
}

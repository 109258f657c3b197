/** The words that two texts share: runs of characters, since Chinese has no blanks between words. */

/** Runs that every list is full of and that say nothing about what a row is about. */
const FRAME =
  /^(?:行政|许可|审批|处罚|信息|情况|管理|相关|事项|其他|服务|办理|公共|公开|政策|文件|法规|人员|单位|工作|有关|规定|进行|部门|备案|登记|申请|审核|或者|未经批准|以及|经营许可|许可证|按照|其他|从事|使用|的.*|.*的|对.?|.?对)$/u;

/** No run crosses punctuation. */
const WORDS = /[\p{L}\p{N}]+/gu;

/** Longest text of a power that is compared, in characters. */
const MAX_LENGTH = 200;

/**
 * Runs of at least two characters that stand in both texts, longest first.
 *
 * @param text of the power, as `plain` makes it
 * @param other of the item, as `plain` makes it
 * @param most how many are returned
 */
export function sharedWords(text: string, other: string, most: number): string[] {
  const runs = new Set<string>();
  for (const own of text.slice(0, MAX_LENGTH).match(WORDS) ?? []) {
    for (let start = 0; start < own.length - 1; ) {
      let end = start + 1;
      while (end < own.length && other.includes(own.slice(start, end + 1))) end++;
      const run = own.slice(start, end);
      if (run.length > 1 && !FRAME.test(run)) runs.add(run);
      start = run.length > 1 ? end : start + 1;
    }
  }
  return [...runs].sort((a, b) => b.length - a.length).slice(0, most);
}

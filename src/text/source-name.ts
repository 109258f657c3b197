/** Whether words name what somebody compared with, so that another person finds it again. */

/** A title in its marks, the number of a document, an address, a file. */
const NAMED = [
  /《[^《》]{2,}》/u,
  /[〔[［（(【]\s*(?:19|20)\d{2}\s*[〕\]］）)】]\s*第?\s*\d+\s*号/u,
  /https?:\/\/\S+|\bwww\.\S+|\b[a-z0-9-]+\.(?:gov|org|com|net|edu|cn)\b/iu,
  /\S\.(?:docx?|xlsx?|pdf|wps|et|ofd|html?|csv|rtf|txt|zip|png|jpe?g)\b/iu,
];
/** What every such thing is called, and what says that there is none. */
const GENERIC =
  /标准|指引|附表|附件|目录|文件|原文|原件|原本|纸质|电子|材料|资料|清单|表格|表|上级|上面|主管|部门|国家|本县|本镇|本级|本地|印发|下发|公布|发布|公开|事项|政府|有关|相关|没有|暂无|未知|不详|不清楚|不知道|同上|已经?|核对|核实|相符|一致|无误|[无略见的了过与和那这张份个一]/gu;
/** Letters that have to be left of a title without marks. */
const LEAST = 4;

/** Whether words name a document or a page: 无, 附表 and 上级文件 do not. */
export function namesSource(words: string): boolean {
  const left = words.replaceAll(GENERIC, "").match(/[\p{L}\p{N}]/gu) ?? [];
  return NAMED.some((form) => form.test(words)) || left.length >= LEAST;
}

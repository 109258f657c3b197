/** What `zwgk align` says in Chinese. `align.en.ts` says the same in English. */
import type { ReasonCode } from "../../align/index.js";

/** Words of each reason, with what matched. */
type ReasonWords = Readonly<Record<ReasonCode, (matched: readonly string[]) => string>>;

export const alignZh = {
  command: {
    summary: "公开的目录表每一行对应标准目录的哪个事项",
    about:
      "读 xlsx、xls、ods、docx、html、csv、从网页粘贴的文字、zwgk generate 写出的清单，或 JSON（每行一个事项）。本地新增的行没有编号。得分是答案正确的可能性，低的请人核对。",
    arguments: { file: "目录表，格式看内容不看扩展名" },
    examples: [
      ["zwgk align 某县社会救助目录.xlsx --domain 社会救助", "一张表，领域已知"],
      ["zwgk align 某镇目录.docx", "领域不写，自行判断"],
      ["zwgk align 各地事项.jsonl --json", "供程序读取，每行一个答案"],
    ] as [string, string][],
  },
  options: { domain: "表属于哪个领域的代码或名称；不写则自行判断" },
  columns: {
    table: "表",
    row: "行",
    local: "本地事项",
    item: "编号",
    name: "标准事项",
    score: "得分",
    reason: "理由",
  },
  addition: "（本地新增）",
  low: "?",
  summary: (rows: number, items: number, additions: number) =>
    `共 ${rows} 行：${items} 行对应标准事项，${additions} 行是本地新增。`,
  lowScores: (count: number, below: string) => `得分低于 ${below} 的有 ${count} 行，以 ? 标出，请人核对。`,
  unread: (count: number) => `有 ${count} 格没有读懂，zwgk check 逐格列出。`,
  reasons: {
    "own-id": (ids) => `表中写明编号 ${ids.join("、")}`,
    "same-name": (names) => `名称相同“${names.join("、")}”`,
    name: (words) => `名称都有“${words.join("、")}”`,
    category: (words) => `类别都有“${words.join("、")}”`,
    content: (elements) => `要素相同“${elements.join("、")}”`,
    basis: (titles) => `依据相同${titles.map((title) => `《${title}》`).join("")}`,
    "table-domain": () => "表中其他行属于这个领域",
    "table-category": () => "同类的行属于这个类别",
    "table-order": () => "与前后行的次序相符",
    taken: () => "最接近的事项与另一行更相符",
    "nothing-close": () => "没有相近的事项",
  } as ReasonWords,
  between: "；",
  also: (items: string) => `还包括 ${items}`,
  perhaps: (items: string) => `也可能是 ${items}`,
};

/** What both languages say. */
export type AlignMessages = typeof alignZh;

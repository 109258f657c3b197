/** What the form of a responsibility list says. Its headings are those that the reader knows first. */
import { OFFICE_COLUMNS, POWER_COLUMNS, type PowerColumn } from "../read/columns.js";

/** Names of the sheets. */
export const FORM_SHEETS = { powers: "权责清单", offices: "内设机构", help: "填写说明" } as const;

/** Columns of the list: what they hold and how wide they are, in half-width characters. */
export const FORM_COLUMNS: readonly { readonly key: PowerColumn; readonly width: number }[] = [
  { key: "no", width: 6 },
  { key: "type", width: 14 },
  { key: "name", width: 36 },
  { key: "subItem", width: 24 },
  { key: "basis", width: 48 },
  { key: "subject", width: 22 },
  { key: "office", width: 20 },
  { key: "duties", width: 36 },
];

/** Columns of the offices. */
export const FORM_OFFICES = [
  { heading: OFFICE_COLUMNS.name.name, width: 28 },
  { heading: OFFICE_COLUMNS.duties.name, width: 90 },
] as const;

/** Heading of a column, as the reader knows it. */
export function headingOf(key: PowerColumn): string {
  return POWER_COLUMNS[key].name;
}

/** Headings and lines of the explanation, from the top. */
export const FORM_HELP: readonly (readonly [heading: string, lines: readonly string[]])[] = [
  [
    "这张表是什么",
    [
      "本机关的权责清单和公共服务事项清单，一行一项。没有现成清单的，填这张表；有现成的（Excel、Word、网页、csv），直接用现成的，不必重填。",
      "填好以后运行：zwgk map 方案所在文件夹 --responsibilities 权责清单模板.xlsx -o mapping.xlsx",
    ],
  ],
  [
    "“权责清单”一表",
    [
      "序号：可以不填，也可以写 12.1 这样的号。",
      "职权类型：从下拉列表中选；公共服务事项选“公共服务”。",
      "职权名称：必填，写全称，如“乡村建设规划许可证核发”。",
      "子项：一项职权分几个子项的，一个子项一行，职权名称照写。",
      "实施依据：写法律法规文件的名称和条款，一件一行（在单元格里按 Alt+Enter 换行），如《中华人民共和国城乡规划法》第四十一条。依据填得准，对应就准。",
      "实施主体：以谁的名义实施。",
      "承办机构：具体由哪个内设机构承办，从下拉列表中选（先填“内设机构”一表）。",
      "责任事项：受理、审查、决定等，一条一行；可以不填。",
    ],
  ],
  [
    "“内设机构”一表",
    [
      "机构名称：如“社会事务办公室”“便民服务中心”。",
      "职责：照“三定”规定或内部分工写，一条一行。没有对应职权的公开事项，程序凭职责推断由哪个机构承办。",
    ],
  ],
  ["注意", ["表头不要改、不要删。行数不够时直接往下写。不要写个人姓名和电话。"]],
];

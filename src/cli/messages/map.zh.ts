/** What `zwgk map` says in Chinese. `map.en.ts` says the same in English. */

import type { MoveReason } from "../../responsibilities/index.js";

export const mapZh = {
  options: {
    responsibilities: "权责清单或公共服务事项清单：xlsx、xls、docx、html、csv、json",
    offices: "内设机构及其职责的清单，格式同上",
    column: "认不出的列，如 --column 职权名称=C（列的字母或表头的文字），可写多次",
    explain: "说明一个事项为什么对应这些职权",
    out: "对应表写到哪个文件（.xlsx），旁边同名的 .yaml 供程序读取",
    force: "覆盖不是对应表的同名文件",
  },
  columns: { row: "行", power: "职权", office: "机构", domains: "领域", items: "事项" },
  say: {
    none: "（26 个领域之外）",
    summary: (rows: number, none: number) => `共 ${rows} 行，其中 ${none} 行不在 26 个领域之内。`,
    explained: (item: string, name: string) => `${item} ${name}`,
    unexplained: "清单中没有可能对应的职权。",
    score: (score: number) => `得分 ${score.toFixed(2)}`,
    row: (row: number) => `第 ${row} 行`,
    written: "已写出：",
    copy: "上一版",
    copied: (file: string) => `您改过的表另存了一份：${file}`,
    kept: (edits: number, decided: number) => `读入表中的修改 ${edits} 处；保留已作的决定 ${decided} 个。`,
    movedItem: (name: string, id: string) => `“${name}”（${id}）`,
    moved: (count: number) => `有 ${count} 个决定的依据变了，请复核：`,
    reason: {
      "item-gone": "事项已不在目录中",
      "item-changed": "事项内容变了",
      "power-gone": "职权已不在清单中",
      "power-changed": "职权内容变了",
    } satisfies Record<MoveReason, string>,
    like: (power: string) => `；清单中相近的有“${power}”`,
    gone: (name: string, items: number) =>
      `对应表里确认的机构“${name}”，清单和方案里都没有了（${items} 个事项）：改了名的，在方案 offices 里新的那个机构的 aliases 中写上它；撤了的，在对应表里另选`,
    doubtful: (count: number) =>
      `有 ${count} 个机构的名称像是另一个机构的别的写法。是同一个的，在方案 offices 里那个机构的 aliases 中写上；不是的，两个都列进 offices：`,
    next: "下一步：打开这张 Excel 表，在“决定”一列逐行选择，存盘后运行 zwgk generate。",
    addToProfile: (file: string) => `在 ${file} 中加上这几行，zwgk generate 就会填入承办机构：`,
    unsaved: (edits: number, file: string) =>
      `用到了 ${file} 中尚未读回的 ${edits} 处修改；运行 zwgk map 可把它们写进 YAML。`,
    coverageTitle: "承办机构覆盖情况",
  },
  failures: {
    "list-missing": () => ({
      message: "没有指定权责清单或机构清单",
      hint: "用 --responsibilities <文件> 或 --offices <文件> 指定",
    }),
    "unknown-column": (written: string, known: string) => ({
      message: `--column 不能是“${written}”`,
      hint: `写成 列名=字母，如 职权名称=C；列名可以是：${known}`,
    }),
    "out-missing": () => ({
      message: "没有指定对应表写到哪里",
      hint: "用 -o mapping.xlsx 指定，或在方案里写 responsibilities.mapping",
    }),
    "mapping-missing": (file: string) => ({
      message: `方案写明的对应表还没有：${file}`,
      hint: "先运行 zwgk map 建立对应表，或从方案里删去 responsibilities",
    }),
    "no-responsibilities": (file: string) => ({
      message: `--fail-on uncovered 要有对应表，${file} 没有写 responsibilities`,
      hint: "先用 zwgk map 建立对应表，再把它写进方案",
    }),
    "unknown-item": (item: string) => ({
      message: `没有事项 ${item}`,
      hint: "用 zwgk search 按名称查编号",
    }),
  },
};

/** The words of `zwgk map` in one language. Chinese states the shape. */
export type MapMessages = typeof mapZh;

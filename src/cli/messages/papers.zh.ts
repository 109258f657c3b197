/** What the command line says in Chinese of drafts, the check sheet and copies to publish. `papers.en.ts` says the same in English. */
import type { OpenCounts } from "../../tables/open.js";
import { type DecidedRows, decidedRows, rowsOf } from "../decided-rows.js";

export const papersZh = {
  options: {
    compared: "对照什么核对的：文件名或网址；不写时记核对单的文件名",
    on: "核对的日期，如 2026-03-01；不写时为今天",
  },
  /** Folder of what is not for the public. */
  folder: "内部资料",
  sheet: "核对单",
  say: {
    draft: ({ unchecked, ended, placeholders }: OpenCounts, lines: number, sheet: string) => {
      const parts = [
        unchecked > 0 ? `${unchecked}项有待核实之处` : "",
        ended > 0 ? `${ended}件公开依据已失效` : "",
        placeholders > 0 ? `${placeholders}处待本地填写` : "",
      ].filter((part) => part !== "");
      return `这份目录是草案，还不能公布：${parts.join("，")}。共${lines}件事要决定，见 ${sheet}。`;
    },
    boardsDraft: "这份目录是草案，还不能公布：本镇目录的核对单全部决定以后，再生成一次。",
    next: (profile: string, sheet: string) => `填好“决定”后运行：zwgk confirm ${profile} ${sheet}`,
    publishable: "这份目录没有待核实、待填写的，公开依据没有已知失效的，可以公布。",
    undated: (today: string) => `封面上还没有编制日期：在方案里写上，如 date: ${today}，再生成一次。`,
    undecided: (count: number, sheet: string) =>
      `这份目录没有待核实、待填写的，公开依据没有已知失效的；但还有${count}处没有决定由谁公开，目录印的是本机关。决定以后再公布，见 ${sheet}。`,
    advised: (count: number) => `核对单的“建议处理”里有 ${count} 处要看一看（不影响公布）。`,
    internal: (folder: string) => `“${folder}”里的供内部使用，不要公布。`,
    taken: (rows: DecidedRows) => {
      const words = {
        agrees: "相符",
        change: "改为",
        exclude: "不列入",
        own: "本机关公开",
        bureau: "县级部门公开",
        open: "待定",
      };
      return `读到 ${rowsOf(rows)} 行决定：${decidedRows(rows, words).join("、")}。`;
    },
    written: (file: string) => `已写入 ${file}`,
    nothing: (file: string) => `没有新的决定，${file} 未改动。`,
    refused: "核对单有上述问题，方案未改动。",
    left: (count: number) => (count === 0 ? "全部决定完了。" : `还有 ${count} 件事要决定。`),
    generate: (profile: string, folder: string) =>
      `下一步：zwgk generate ${profile} -o ${folder}，重新生成目录和核对单。`,
  },
  failures: {
    "check-sheet-unread": (sheet: string, profile: string) => ({
      message: `${sheet} 里有还没有收进方案的填写，没有覆盖`,
      hint: `先运行 zwgk confirm ${profile} ${sheet}；确实不要的，加 --force`,
    }),
    "not-a-check-sheet": (file: string) => ({
      message: `${file} 不是核对单`,
      hint: "用 zwgk generate 生成的核对单.xlsx，不要改表头和灰色的列",
    }),
  },
};

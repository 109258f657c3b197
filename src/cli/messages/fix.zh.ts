/** What `zwgk fix` says in Chinese. `fix.en.ts` says the same in English. */
export const fixZh = {
  command: {
    summary: "改正方案里打错的冒号、空格、制表符、括号",
    about:
      "只改不会有别的意思的地方：全角冒号、冒号后漏掉的空格、缩进里的制表符和全角空格、代码两边的全角括号和逗号。文字和注释一概不动，改了哪几行逐行列出，原文件另存一份。",
    arguments: { profile: "本地方案，如 我镇/profile.yaml" },
    examples: [
      ["zwgk fix 我镇", "改正方案"],
      ["zwgk fix 我镇 --dry-run", "只看会改哪几行"],
    ] as [string, string][],
  },
  dryRun: "只列出会改的行，不写文件",
  line: (line: number) => `第 ${line} 行`,
  none: (file: string) => `${file} 没有能确定的打字错误。`,
  mended: (count: number, file: string) => `${file}：改正 ${count} 行。`,
  left: "还有不能确定怎么改的：",
};

/** What both languages say. */
export type FixMessages = typeof fixZh;

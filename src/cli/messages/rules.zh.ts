/** `zwgk rules`、`--severity` 的中文。 */
export const rulesZh = {
  commandWords: {
    summary: "列出校验、比较、对标的规则",
    about: "每条规则的命令、级别、编号和意思；写几个词只列出含有它们的。编号用于 --severity。",
    arguments: { words: "编号或意思中的词" },
    examples: [
      ["zwgk rules 时限", "与时限有关的规则"],
      ["zwgk rules --command diff --level weakening --json", "比较时算弱化的规则，JSON"],
    ] as readonly (readonly [string, string])[],
  },
  command: (commands: string) => `哪个命令的规则：${commands}`,
  level: "只列这一级的，几个用逗号分开",
  onlyLevel: "只显示这一级的，几个用逗号分开",
  severity: "改规则的级别，可写几次；也可以写一个 YAML 文件名，每行 规则: 级别",
  all: "逐处显示，不按规则归并",
  none: "没有这样的规则。",
  columns: ["命令", "级别", "编号", "意思"] as readonly string[],
  failures: {
    "severity-file": (file: string) => ({
      message: `${file} 不是级别表`,
      hint: "写成 YAML，每行 规则: 级别，如 basis-outdated: error；直接写在命令里用 规则=级别",
    }),
  },
};

export type RulesMessages = typeof rulesZh;

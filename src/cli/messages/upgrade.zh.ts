/** What `zwgk upgrade` says in Chinese. `upgrade.en.ts` says the same in English. */

export const upgradeZh = {
  command: {
    summary: "把本地方案升级到新的标准目录，本地的决定保留",
    about:
      "三方合并：原标准、新标准、本地的调整。没有冲突的直接合并；两边都改了的保留本地写法，记入方案的 undecided，由人决定。原方案另存一份。",
    arguments: { profile: "本地方案，如 我镇/profile.yaml" },
    examples: [
      ["zwgk upgrade 我镇/profile.yaml", "升级到软件包所带的标准目录"],
      ["zwgk upgrade 我镇/profile.yaml --dry-run --format html -o 升级说明.html", "只看说明，不改方案"],
      ["zwgk upgrade 我镇/profile.yaml --take standard", "冲突之处一律用标准"],
    ] as [string, string][],
  },
  options: {
    to: "升级到哪个版本，或一个标准目录文件夹；不写为软件包所带的版本",
    from: "从哪个版本，或一个标准目录文件夹；不写为方案所写的版本",
    take: "冲突之处用哪一边：local 本地、standard 标准；以前没有决定的也一并决定，本地的几处决定互相矛盾的仍由人决定",
    dryRun: "只报告，不改方案",
    format: "输出形式：text、md、html、xlsx、json",
  },
  counted: (title: string, count: number) => `${title}（${count}）`,
  title: (agency: string, from: string, to: string) => `${agency}：标准目录 ${from} → ${to}`,
  summary: (changes: number, conflicts: number, open: number) =>
    `标准的变化中与本机关目录有关的 ${changes} 处；${open === 0 && conflicts > 0 ? `冲突 ${conflicts} 处，都已决定` : `需要决定的 ${conflicts} 处`}。`,
  formal: (count: number) =>
    `另有 ${count} 处只改了文字编排、次序或佐证，不影响公开要求，没有列出；全部变化见 zwgk diff。`,
  effect: {
    followed: "随标准改",
    kept: "按本地的调整，不变",
    added: "新列入",
    gone: "不再列入",
  },
  undecided:
    "冲突之处暂时保留本地写法，记入方案的 undecided：保留本地，删去该条即可；改用标准，运行 zwgk upgrade <方案> --take standard；失去依据的职权对应这样就取消，由 zwgk map 重新提出。",
  decided: "冲突之处已按 --take 决定。",
  unconfirmed: (count: number) =>
    `以前核对相符的，有 ${count} 项的文字在新标准里变了，核对记录已取消，请对照新的原文再核对。`,
  again: "须重新核对",
  gone: "事项已取消",
  unchanged: (file: string) => `${file} 没有要改的。`,
  sheet: (profile: string) =>
    `职权对应表改动了：运行 zwgk map ${profile}，更新 Excel 表，并对改动的事项重新提出对应。`,
  written: (file: string, copy: string | null) =>
    copy === null ? `已改写 ${file}。` : `已改写 ${file}；原方案存为 ${copy}。`,
  stopped: "方案有上述问题，没有升级。",
  refused: (release: string) =>
    `照这样改，标准目录 ${release} 下编制不出清单（见上），没有升级，什么也没有写。`,
  conflicts: "需要决定",
  settled: "已经决定的冲突",
  places: { mapping: "职权对应", columns: "网站栏目", disclosedBy: "由谁公开" },
  changes: "标准的变化",
  duties: "要做的事和时限",
  publish: (title: string) => `新列入，按时限公开：${title}`,
  retime: (title: string, also: string) =>
    `时限变了，按新时限公开：${title}${also === "" ? "" : `（${also}也变了）`}`,
  untimed: (title: string) => `标准不再写明时限，须自定时限：${title}`,
  update: (title: string, fields: string) => `按新标准更新：${title}（${fields}）`,
  leave: (title: string) => `不再列入目录：${title}`,
  decide: { todo: (count: number) => `决定上面的 ${count} 处冲突`, by: "重新编制目录之前" },
  revise: (task: string) => `方案写明的修订任务：${task}`,
  column: {
    item: "事项编号",
    name: "事项",
    field: "字段",
    why: "原因",
    base: "原标准",
    standard: "新标准",
    local: "本地",
    level: "级别",
    means: "意味着什么",
    effect: "本机关目录",
    todo: "要做什么",
    by: "时限",
  },
  failures: {
    "sheet-unread": (sheet: string, edits: number) => ({
      message: `${sheet} 有 ${edits} 行改动还没有读入`,
      hint: "先运行 zwgk map <方案> 读入，再升级",
    }),
    "unknown-release": (spec: string, known: string) => ({
      message: `没有标准目录 ${spec}`,
      hint: `软件包带有 ${known}；也可以写一个标准目录文件夹`,
    }),
    "catalog-invalid": (folder: string) => ({
      message: `${folder} 不是有效的标准目录`,
      hint: "先用 zwgk validate 校验它；文件夹里要有 releases/",
    }),
  },
};

/** What both languages say. */
export type UpgradeMessages = typeof upgradeZh;

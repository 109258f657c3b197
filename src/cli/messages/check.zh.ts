/** What `zwgk check` says in Chinese. `check.en.ts` says the same in English. */
export const checkZh = {
  command: {
    summary: "把本地的目录与标准目录对照：缺少、弱化、依据失效、本地新增，并评分",
    about:
      "可以是公开的目录表（xlsx、xls、docx、html、csv）、本地方案、zwgk generate 写出的清单；给一个文件夹则逐个文件评分，列出排名。",
    arguments: { path: "文件、本地方案或文件夹" },
    examples: [
      ["zwgk check 某县社会救助目录.xlsx --domain 社会救助 --level county", "一张公开的目录表"],
      ["zwgk check 我镇/profile.yaml --format html -o 对标.html", "本镇的目录，网页报告"],
      ["zwgk check 各县目录 --format ndjson -o 结果.ndjson", "一个文件夹，中断后可接着做"],
      ["zwgk check 我镇/profile.yaml --columns 网站栏目.xlsx", "逐项对照网站栏目"],
      ["zwgk check 我镇目录.xlsx --against 我镇", "自己的目录，连同方案里的决定一起看"],
      ["zwgk check 某村公示目录.xlsx --level village --against 我镇/profile.yaml", "村级公示与镇目录对应"],
    ] as [string, string][],
  },
  options: {
    domain: "表属于哪个领域的代码或名称；不写则自行判断",
    level: "按哪一级应公开的事项对照：county 县级、township 乡级；village 村级，须同时写 --against",
    format: "输出形式：text、md、html、xlsx、json；文件夹还可以用 ndjson",
    columns: "网站导出的栏目表，与本地方案所需的栏目逐项对照",
    against:
      "做出这份目录的本地方案：暂不列入的、写明理由不列入的不算缺，本地没有的渠道不算少，决定过的不再问；村级公示则写乡镇的方案",
  },
  tooManyToRank: (files: number, out: string) =>
    `${files} 个文件的结果在 ${out}。太多，不在这里排名；用 DuckDB 等查询，语句见 docs/conformity.md。`,
  checking: (file: string, index: number, count: number) => `正在对照 ${file}（${index}/${count}）`,
  failures: {
    "rows-missing": (file: string) => ({
      message: `${file} 里没有公开事项的表`,
      hint: "表头应有“公开事项”“公开内容”等列；另存为 xlsx 或 csv 再试",
    }),
    "columns-missing": (file: string) => ({
      message: `${file} 里没有栏目`,
      hint: "表头应为“一级栏目、二级栏目……”，或“栏目名称、上级栏目”",
    }),
    "tables-missing": (folder: string) => ({
      message: `${folder} 里没有可以对照的文件`,
      hint: "放入 xlsx、xls、docx、html、csv 等目录表",
    }),
    "records-foreign": (file: string) => ({
      message: `${file} 不是 zwgk check 写出的记录，没有改动它`,
      hint: "换一个文件名，或先移走这个文件",
    }),
    "against-missing": () => ({
      message: "--level village 要与乡镇的目录对照",
      hint: "加上 --against <本地方案>，如 --against 我镇/profile.yaml",
    }),
  },
};

/** What both languages say. */
export type CheckMessages = typeof checkZh;

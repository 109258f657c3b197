/** What `zwgk stats` says in Chinese. `stats.en.ts` says the same in English. */
export const statsZh = {
  command: {
    summary: "统计标准目录，或本地方案的目录（年度报告用）",
    about:
      "不写方案时，按领域、层级和核实状态统计标准目录。写了方案时，统计它生成的目录，供年度报告使用：按领域、公开方式、层级、承办机构、核实状态、依据失效，以及比上次发布多了、少了、改了哪些事项。",
    arguments: { profile: "本地方案，如 我镇/profile.yaml；可不写" },
    examples: [
      ["zwgk stats", "标准目录，按领域列表"],
      ["zwgk stats --json", "只输出合计，供程序读取"],
      ["zwgk stats 我镇", "本镇的目录，年度报告用的数字"],
    ] as [string, string][],
  },
  options: {
    since: "与哪次发布比较，写版本号或 catalogs 文件夹；不写则与上次发布比较",
  },
  title: (agency: string) => `${agency}政务公开事项目录统计`,
  office: "承办机构",
  withoutOffice: "（没有承办机构）",
  noOffices: "方案没有权责清单和对应表，不按承办机构统计。",
  firstRelease: (release: string) => `标准目录 ${release} 是首次发布，没有以前的发布可以比较。`,
  since: (release: string, date: string, added: number, removed: number, changed: number) =>
    `与标准目录 ${release}（${date}）相比：增加 ${added} 项，减少 ${removed} 项，改动 ${changed} 项。`,
  added: "增加",
  removed: "减少",
  changed: "改动",
  meaning: ({ weakening, review, info }: { weakening: number; review: number; info: number }) =>
    `其中对公众不利的变化 ${weakening} 处，需要人看的 ${review} 处，其他 ${info} 处；逐处见 zwgk diff。`,
  outdated: (items: number, citations: number, day: string) =>
    `截至 ${day} 依据失效：${items} 项事项，${citations} 处。`,
  failures: {
    "profile-missing": () => ({
      message: "--since 要同时写明本地方案",
      hint: "如 zwgk stats 我镇 --since 1.0.0；两次发布之间的变化用 zwgk diff 看",
    }),
  },
};

/** What both languages say. */
export type StatsMessages = typeof statsZh;

/** What the command line says in Chinese of vocabularies, and of what a list leaves out. `own.en.ts` says the same in English. */
export const ownZh = {
  vocabulary: {
    kinds: {
      domains: "领域",
      subjects: "公开主体",
      channels: "公开渠道",
      levels: "层级",
      methods: "公开方式",
      presets: "预设",
    },
  },
  own: {
    options: {
      own: "只列本机关自己是公开主体的事项",
      preset: (names: string) => `机关的种类：${names}`,
      name: "机关全称，如 某某县某某镇人民政府",
      domain: "只列入哪些领域，写名称或代码，可写多个，用逗号分开；第二批的（旅游等）也可以",
      bureau: "县级部门的简称，如 民政局",
    },
    leftOut: (count: number, names: string) => `没有列入的：${count} 个事项（${names}）`,
    leftOutBy: {
      level: "层级",
      domain: "不列入的领域",
      include: "不在只列入的领域中",
      preset: "预设",
      bureau: "不由本部门公开",
      exclude: "逐项不列入",
      own: "不由本机关公开",
    },
    preset: (name: string, count: number) => `预设“${name}”没有列入 ${count} 个事项：`,
    presetReason: (reason: string, items: string) => `  ${reason}：${items}`,
    bureau: (bureau: string, domains: string, taken: number, left: number) =>
      `只列入${bureau}是公开主体的 ${taken} 个事项（${domains}）；同级的其余 ${left} 个事项不由它公开，没有列入。`,
    bureauUnknown: (bureau: string) =>
      `标准目录里没有以“${bureau}”为公开主体的事项：用 zwgk vocabulary subjects 查它在标准目录里怎样称呼，写进方案的 subjects。`,
    open: (count: number) => `还有 ${count} 处要由本地决定：`,
    openLine: (text: string) => `  ${text}`,
    more: (count: number) => `  ……另有 ${count} 处`,
    decide: {
      disclosers: "  由谁公开，在核对单的“由谁公开”里选；没有决定的，目录印本机关，请决定以后再公布。",
      names: (file: string) => `  本地部门的名称，写在 ${file} 里。`,
      advised: "  在核对单的“建议处理”里选或者写上本地的名称；就用统称的，选“相符”。不影响公布。",
    },
  },
};

/** What the commands say in Chinese of many things at once. `many.en.ts` says the same in English. */
export const manyZh = {
  options: {
    many: "为很多份方案各生成一份：给文件夹（其中的方案），或每行一份方案的 ndjson",
    jobs: "同时用几个线程；不写就按处理器的个数，东西少时用一个",
  },
  making: (profile: string, at: number, count: number) => `正在生成 ${profile}（${at}/${count}）`,
  done: (
    { made, old, failed }: { readonly made: number; readonly old: number; readonly failed: number },
    out: string,
    file: string,
  ) =>
    `生成 ${made} 份，写在 ${out}${old > 0 ? `；${old} 份没有变，不重做` : ""}${failed > 0 ? `；${failed} 份没有生成` : ""}。每份的情况：${file}`,
  failures: {
    "many-empty": (path: string) => ({
      message: `${path} 里没有本地方案`,
      hint: "给一个文件夹，里面有各地的 profile.yaml；或一个文件，每行一份 JSON 写的方案",
    }),
    "many-single": () => ({
      message: "--columns、--handbook 不能与 --many 一起用",
      hint: "先生成目录，再为需要的那几份单独运行 zwgk generate",
    }),
    "many-line": () => ({
      message: "这一行不是 JSON 写的方案，或者没有写机关名称",
      hint: '每行一份方案，例如 {"profile":1,"agency":{"name":"某镇人民政府","level":"township"},"release":"1.0.0"}',
    }),
    "many-twice": (other: string) => ({
      message: `与 ${other} 写到同一个文件夹`,
      hint: "换一个名称；同名的机关，把 province、city、county 写全",
    }),
    "profile-invalid": () => ({
      message: "方案有上面这些错误，没有生成",
      hint: "改正以后再运行一次，只做没有做成的",
    }),
  },
};

/** What both languages say. */
export type ManyMessages = typeof manyZh;

/** What `zwgk export` says in Chinese. `export.en.ts` says the same in English. */
export const exportZh = {
  command: {
    summary: "把整个标准目录导出给别的工具用",
    about:
      "全部数据，每个字段：事项、佐证页面、法律法规文件、词表、领域、历次发布。ndjson 一行一条记录；csv 连同 datapackage.json（Frictionless）；jsonld 是 SKOS、DCAT；sqlite 是一个数据库文件；parquet 一张表一个文件。不写 -o 时，ndjson 或 jsonld 写到屏幕。",
    arguments: {},
    examples: [
      ["zwgk export -o 数据", "全部格式"],
      ["zwgk export -o 数据 --format sqlite", "只要数据库"],
      ["zwgk export --format ndjson", "写到屏幕，供别的程序读取"],
      ["zwgk export -o 数据 --format jsonld --base https://www.example.gov.cn/zwgk/", "用自己网站的网址"],
    ] as [string, string][],
  },
  out: "写到哪个文件夹",
  formats: (formats: string) => `哪些格式，用逗号分开：${formats}；不写为全部`,
  release: "哪次发布，如 1.0.0，或放标准目录 YAML 的文件夹；不写为现行的",
  base: "jsonld 中网址的开头，以 /、# 或 : 结尾；不写为 urn:zwgk-catalog:",
  force: "覆盖别人修改过的、不是本工具生成的同名文件",
  written: (count: number, folder: string) => `已写出 ${count} 个文件，在 ${folder}：`,
  outMissing: (formats: string) => ({
    message: `写到屏幕只能有一种格式，而且是 ${formats}`,
    hint: "用 --format 写一种，或用 -o 写出放在哪个文件夹",
  }),
};

/** What both languages say. */
export type ExportMessages = typeof exportZh;

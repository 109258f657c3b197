/** What `zwgk intake` says in Chinese. `intake.en.ts` says the same in English. */
import type { IntakeDecision, IntakeKind } from "../../intake/index.js";

export const intakeZh = {
  command: {
    summary: "把已发布的目录表收进标准目录，或建成本地自己的版本",
    about:
      "逐项说明表中哪些与目录相符、补上了什么（空着的，或者没有页面证实的）、哪里不一致、多了什么、缺了什么；确认以后写入版本文件：值、佐证（evidence）、来源、新事项和次序，注释和排版保留。同一张表收第二次不再改动。不写 --edition 时写入当前文件夹里的 catalogs（项目的一份克隆）；写了自己的版次（如 某县-2020）就在当前文件夹建立 editions/<领域>/<版次>.yaml，供本地方案的 base 使用。",
    arguments: { file: "目录表，可写多个；格式看内容不看扩展名" },
    examples: [
      ["zwgk intake 某县目录.xls --source fj-xx-2020 --publisher 某县人民政府 --dry-run", "先看看，不写"],
      ["zwgk intake 某县目录.xls --source fj-xx-2020 --sheet 核对.xlsx", "写出核对表；填好再运行一次"],
      ["zwgk intake 某县目录.xls --source fj-xx-2020 --accept fills,confirms", "相符的、补充的都采用"],
      [
        "zwgk intake 某县目录.xls --source fj-xx-2020 --publisher 某县人民政府 --edition xx-2020",
        "建成某县自己的版本",
      ],
    ] as [string, string][],
  },
  options: {
    source: "来源编号，用“省简拼-地名-年份”，如 sc-dazhu-2022",
    publisher: "发布单位；来源还没有登记时必写",
    url: "网址；没有网址的不写",
    date: "发布日期，YYYY-MM-DD 或 YYYY-MM；不详不写",
    level: "发布层级：national、province、city、county、township、other；不写时由发布单位的名称判断",
    domain: "只收这个领域，代码或名称；不写则 26 个领域都收。后来的领域（如交通运输）只有写明才收",
    edition: "自己的版次，用小写字母、数字和连字符，如 xx-2020；或标准目录已有的版次，如 2019",
    folder: "版本文件在哪个文件夹；不写时是 catalogs，建自己的版本时是当前文件夹",
    accept:
      "不逐条问，采用这几类：confirms 相符、fills 补充、contradicts 不一致、adds 新增；拿不准的行仍要人决定。fills 包括空着的字段，也包括有值而没有页面证实的字段，后者以表中的值取代，并列出原值",
    sheet: "把要决定的逐条写进这个 xlsx；已经有了的，按填好的决定写入",
    dryRun: "只说明，不写文件",
  },
  kinds: { confirms: "相符", fills: "补充", contradicts: "不一致", adds: "新增" } as Readonly<
    Record<IntakeKind, string>
  >,
  decisions: { take: "采用", variant: "另记", skip: "不采用" } as Readonly<Record<IntakeDecision, string>>,
  say: {
    domain: (name: string, edition: string, rows: number) => `${name}（${edition}）：表中 ${rows} 行`,
    counts: (confirms: number, fills: number, contradicts: number, adds: number) =>
      `  相符 ${confirms} 项，补充 ${fills} 处，不一致 ${contradicts} 处，新增 ${adds} 项`,
    over: (count: number) => `  补充的里面，${count} 处目录里有值，但没有页面证实；采用就以表中的为准`,
    replaced: (count: number) => `取代了没有页面证实的值 ${count} 处（原值 → 现值）：`,
    replacedLine: (item: string, field: string, before: string, after: string) =>
      `  ${item} ${field}：“${before}” → “${after}”`,
    known: (count: number) => `  另有 ${count} 项以前已经记过，没有新内容`,
    missing: (count: number, ids: string) => `  表中没有的事项 ${count} 项：${ids}`,
    of: (text: string, items: string) => `${text}（${items}）`,
    repeated: (rows: string) => `  与别的行对应同一事项，没有收：${rows}`,
    unwritten: (names: string) => `  公开主体是本地名称，没有对应的代码，没有收：${names}`,
    unwrittenGroups: (names: string) =>
      `  公开对象的人群不在词表里，没有收：${names}。要收的，先在 catalogs/vocabulary/audiences.yaml 登记，再运行一次`,
    unplaced: (rows: string) => `看不出属于哪个领域，没有收（可用 --domain 指定）：${rows}`,
    doubtful: "？",
    nothing: "（没有写明）",
    fieldLine: (kind: string, field: string, standard: string, page: string) =>
      `    ${kind} ${field}：目录“${standard}”，来源“${page}”`,
    near: (items: string) =>
      `    是新增，还是标准里换了说法的事项？相近而表中没有的：${items}（其余见“表中没有的事项”）。若是其中一项，在表里加“事项编号”一列写上编号，再收一次`,
    undecided: (count: number) =>
      `还有 ${count} 处没有决定，没有写入：在终端逐条回答，或用 --sheet 写出核对表，或用 --accept 按类采用。`,
    sheetWritten: (file: string) =>
      `要决定的已写进 ${file}：在“决定”一列选择，保存后把同一条命令再运行一次。`,
    written: "已写入：",
    wouldWrite: "将要写入（没有写）：",
    unchanged: "没有可以写入的改动，文件没有动。",
    looked: "--dry-run：还没有作决定，文件没有动。去掉它就逐条询问，或用 --sheet、--accept 决定。",
    changelog: "可用于更新日志的说明：",
    refused: "写入后校验不能通过，所以什么都没有写。原因见上。",
    begun: (file: string, edition: string) =>
      `在本地方案里写 base: ${edition}，清单就以这个版本为底（${file}）。`,
    question: (choices: string) => `    ${choices} › `,
    choices: (hasVariant: boolean): string =>
      hasVariant
        ? "采用 y，另记 v，不采用 n，以后再说 回车，到此为止 q"
        : "采用 y，不采用 n，以后再说 回车，到此为止 q",
  },
  failures: {
    "catalogs-missing": (folder: string) => ({
      message: `没有 ${folder}/editions，不知道收到哪里`,
      hint: "在项目的克隆里运行，或用 --folder 指定；要建本地自己的版本，加 --edition <版次>",
    }),
    "publisher-missing": (source: string) => ({
      message: `来源 ${source} 还没有登记，缺少发布单位`,
      hint: "加 --publisher <发布单位>；有网址的加 --url，有日期的加 --date",
    }),
    "source-invalid": (detail: string) => ({
      message: `来源写得不对：${detail}`,
      hint: "编号用小写字母、数字和连字符，如 sc-dazhu-2022；网址以 http 开头；日期写 2022-09-28 或 2022-09",
    }),
    "edition-name": (name: string) => ({
      message: `版次“${name}”写得不对`,
      hint: "用小写字母、数字和连字符，如 dazhu-2022",
    }),
    "not-an-intake-sheet": (file: string) => ({
      message: `${file} 不是核对表，没有覆盖`,
      hint: "换一个文件名",
    }),
  },
};

/** What both languages say. */
export type IntakeMessages = typeof intakeZh;

/** Taking in a published table: the words in both languages. */
import type { IntakeDecision, IntakeKind } from "../../../src/intake/index.js";

export const zh = {
  title: "录入一张官方附表",
  lead: "放入附表或公布的目录，逐项与标准目录核对。表里写的，才会记为见于这个来源。",
  publisher: "谁印发、公布的",
  publisherHint: "例如：某某县人民政府办公室",
  code: "代码",
  codeHint: "省简拼-地名-年份，小写字母和数字，例如 fj-pingtan-2020",
  codeWrong: "用小写字母、数字，以连字符分开，例如 fj-pingtan-2020",
  url: "网址（没有的空着）",
  first: "先写明谁印发的和代码。",
  drop: "选择或拖入附表",
  dropHint: "Excel、WPS、Word、PDF、网页、CSV 都可以。",
  working: "正在逐行核对…",
  own: "建成本县的版本",
  ownLead:
    "照这张表建成版本文件。各单位编制时在“领域”一步放入它，就以这张表为底，不再从国家标准改起；用命令行的，解压到方案文件夹，方案里写 base: 代码。",
  ownUse: "现在这份目录就以它为底",
  ownGet: "下载版本文件",
  contribute: "交给标准目录的维护者",
  contributeLead:
    "相符的、补上的已经选好；不一致的、新增的、拿不准的，请逐项决定。下载的压缩包里有原表、您的决定和录入的命令。",
  contributeGet: "下载录入材料",
  open: (count: number) => `还有 ${count} 处没有决定，也可以先下载，没有决定的不录入。`,
  allDecided: "都决定了。",
  unplaced: (count: number) => `有 ${count} 行看不出属于哪个领域，没有列出。`,
  counts: (taken: number, open: number, known: number, missing: number) =>
    `相符、补充 ${taken}，待决定 ${open}，已知 ${known}，表里没有 ${missing}`,
  kinds: {
    confirms: "相符",
    fills: "补充",
    contradicts: "不一致",
    adds: "新增",
  } satisfies Record<IntakeKind, string>,
  decisions: {
    take: "按表里的",
    variant: "标准不改，另记表里的",
    skip: "不采用",
  } satisfies Record<IntakeDecision, string>,
  doubtful: "拿不准是不是同一事项",
  standard: "标准目录",
  page: "表里",
  nothing: "（空）",
  more: (count: number) => `再显示 ${count} 处`,
};

export const en: typeof zh = {
  title: "Take in an official table",
  lead: "Drop an annex or a published list, and compare it with the standard item by item. Only what the table shows is noted as seen there.",
  publisher: "Who issued or published it",
  publisherHint: "Such as 某某县人民政府办公室",
  code: "Code",
  codeHint: "province-place-year in small letters and digits, such as fj-pingtan-2020",
  codeWrong: "Small letters and digits with hyphens between, such as fj-pingtan-2020",
  url: "Address (blank if none)",
  first: "First say who issued it, and give it a code.",
  drop: "Choose or drop the table",
  dropHint: "Excel, WPS, Word, PDF, a web page or CSV.",
  working: "Comparing row by row…",
  own: "An edition of your county",
  ownLead:
    "The table as an edition. Whoever makes a list drops it in the step “Domains” and starts from this table, not from the national standard; on the command line, unzip it into the folder of a profile and write base: and the code there.",
  ownUse: "Let the present list stand on it",
  ownGet: "Download the edition",
  contribute: "For those who keep the catalog",
  contributeLead:
    "What agrees and what fills gaps is chosen; decide what contradicts, what is new and what is doubtful. The zip holds the table, your decisions and the command that takes both in.",
  contributeGet: "Download the contribution",
  open: (count) => `${count} not decided. You can download already: what is not decided is not taken in.`,
  allDecided: "All is decided.",
  unplaced: (count) => `${count} rows belong to no domain and are not shown.`,
  counts: (taken, open, known, missing) =>
    `${taken} agree or fill gaps, ${open} to decide, ${known} known, ${missing} not in the table`,
  kinds: { confirms: "Agrees", fills: "Fills a gap", contradicts: "Differs", adds: "New" },
  decisions: { take: "As in the table", variant: "Keep the standard, note the table's", skip: "Not taken" },
  doubtful: "may be another item",
  standard: "Standard",
  page: "Table",
  nothing: "(blank)",
  more: (count) => `Show ${count} more`,
};

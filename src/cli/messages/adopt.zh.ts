/** What `zwgk adopt` says in Chinese. `adopt.en.ts` says the same in English. */
export const adoptZh = {
  command: {
    summary: "把在 Excel、Word 目录里手工改的地方收进方案",
    about:
      "在生成的目录里改了字、打了勾、增删了行，用这条命令写回方案，成为 change、exclude、add；下次生成就是改过的样子。换行、合并单元格、另存的格式不算改动。理由取自表里加的“备注”一栏，没有的当场问；都没有，记作“待补理由”，由 zwgk validate 提醒。分不清的不写，列出来。",
    arguments: {
      edited: "改过的目录：xlsx、docx、xls、ods、doc、html、csv",
      profile: "生成它的本地方案，如 我镇/profile.yaml；--new-profile 时不写",
    },
    examples: [
      ["zwgk adopt 我镇/目录/某镇人民政府政务公开事项标准目录.xlsx 我镇", "把改动收进方案"],
      ["zwgk adopt 改过的目录.docx 我镇 --dry-run", "只看有哪些改动，不写方案"],
      ["zwgk adopt 去年的目录.xlsx --new-profile 我镇", "由以前公布的目录建立方案"],
    ] as [string, string][],
  },
  options: {
    dryRun: "只列出改动，不写方案",
    newProfile: "不收改动，由以前公布的目录在这个文件夹里建立方案",
    level: "与 --new-profile 一起用：本机关的层级，县级或乡级；不写时看名称和表里的勾",
    answer: "对分不清之处的回答，写作 问题=回答，可写多次",
  },
  none: (file: string) => `${file} 与方案生成的一样，没有改动。`,
  found: (count: number) => `收进方案的改动 ${count} 处：`,
  wouldFind: (count: number) => `可以收进方案的改动 ${count} 处（没有写入）：`,
  place: (table: string, row: number) => `${table} 第 ${row} 行：`,
  because: (reason: string) => `，理由：${reason}`,
  open: (count: number) => `没有收进方案、要由人定的 ${count} 处：`,
  answerWith: (key: string, code: string) => `回答：--answer ${JSON.stringify(`${key}=${code}`)}`,
  slips: "这些改动看来有差错，请再核对：",
  weaker: "这些改动比标准目录放宽，须有上位规定：",
  pending: (count: number, profile: string) =>
    `${count} 处还没有理由：打开方案，把“待补理由”改成理由；zwgk validate ${profile} 逐处列出。`,
  ask: {
    choice: (message: string, choices: string) => `${message}\n  ${choices}\n  请选（回车留待以后）：`,
    reason: (message: string) => `${message}\n  理由（回车留待补，输入 = 同上一条）：`,
  },
  withoutMade: (file: string) =>
    `${file} 旁边没有它生成时的底本（移动过、另存过的没有），是与方案现在的样子比较的：文件生成以后方案里作过的决定，可能当作改动撤回了，请逐处核对。`,
  written: (file: string, copy: string | null) =>
    copy === null ? `已写入 ${file}。` : `已写入 ${file}；原来的另存为 ${copy}。`,
  next: (profile: string, folder: string) => `重新生成：zwgk generate ${profile} -o ${folder}`,
  made: (file: string, agency: string) => `已建立 ${file}：${agency}`,
  counted: (count: Readonly<Record<"rows" | "items" | "change" | "add" | "exclude" | "domains", number>>) =>
    `原目录 ${count.rows} 行，对上国家事项 ${count.items} 项：其中 ${count.change} 项与标准不同，记作 change；本地事项 ${count.add} 项，记作 add；原目录没有的 ${count.exclude} 项记作 exclude${count.domains > 0 ? `，另有 ${count.domains} 个领域整个不列入` : ""}。`,
  unnamed: "某某镇人民政府",
  nameless: "没有在标题里找到机关名称：打开方案，改写 agency 的 name 和 level。",
  included: (count: number) =>
    `表里只有 ${count} 个领域，方案只列入这些（domains.include）；要列入别的领域，在那里加上。`,
  repeated: (count: number) => `${count} 行与前面同名，只是公开内容不同，并为一项。`,
  elsewhere: (count: number) => `${count} 行只公开在别的层级，不在本机关的目录里，没有收进方案。`,
  levelGuessed: (level: string) =>
    `名称和表里都看不出层级，按${level === "township" ? "乡级" : "县级"}建立；不对的，加 --level ${level === "township" ? "县级" : "乡级"} --force 重来。`,
  reasons: (profile: string) =>
    `差异和不列入的理由都记作“待补理由”：逐处核对，确要不同的写明理由，不要的删去；zwgk validate ${profile} 逐处列出。`,
  refused: "改动写进方案后通不过校验，方案没有动。",
};

/** What both languages say. */
export type AdoptMessages = typeof adoptZh;

/** Taking back what was edited elsewhere: the words in both languages. */

export const zh = {
  taken: (count: number) => `已收回 ${count} 处，下面是调整过的事项。`,
  title: "收回在外面改的",
  lead: "放入从这里下载、后来在 Excel 或 Word 里改过的目录。增删的行、改过的格子，一处一处列出来，不要的去掉勾。",
  drop: "选择或拖入改过的文件",
  dropHint: "Excel、WPS、Word、网页、CSV 都可以。",
  working: "正在找出改动…",
  none: (file: string) => `“${file}”与这份目录没有不同。`,
  blind:
    "这份目录里没有留下这个文件下载时的样子，是与现在的样子比较的：下载以后才作的决定，可能当作改动撤回，请逐处核对，不要的去掉勾。",
  found: (edits: number, open: number) =>
    open === 0 ? `找到 ${edits} 处改动` : `找到 ${edits} 处改动，另有 ${open} 处要您说明`,
  place: (table: string, row: number) => `${table} 第 ${row} 行`,
  asked: "要说明",
  reason: "理由",
  reasonHint: "为什么这样改",
  forAll: "没有写理由的，都写",
  forAllHint: "例如：按县政务公开办意见修改",
  nothing: "（空）",
  gone: (lines: string) => `删去：${lines}`,
  added: (lines: string) => `加上：${lines}`,
  back: "回到编制",
  unexplained: (count: number) => `还有 ${count} 处没有写理由。`,
  take: (count: number) => `收回勾选的 ${count} 处`,
};

export const en: typeof zh = {
  taken: (count) => `${count} taken back. The items that were changed stand below.`,
  title: "Take back edits",
  lead: "Drop the list that was downloaded here and edited in Excel or Word. Rows that came or went and cells that changed are shown one by one; untick what you do not want.",
  drop: "Choose or drop the edited file",
  dropHint: "Excel, WPS, Word, a web page or CSV.",
  working: "Looking for edits…",
  none: (file) => `“${file}” is the same as this list.`,
  blind:
    "How this file was when it was downloaded is not known here, so it was compared with the list of today: what was decided after the download may be taken back as if it had been edited. Look at each, and untick what you do not want.",
  found: (edits, open) =>
    open === 0
      ? `${edits === 1 ? "One edit" : `${edits} edits`} found`
      : `${edits === 1 ? "One edit" : `${edits} edits`} found, and ${open} to explain`,
  place: (table, row) => `${table}, row ${row}`,
  asked: "To explain",
  reason: "Reason",
  reasonHint: "Why it was changed",
  forAll: "Where no reason is given, write",
  forAllHint: "Such as: as the county office asked",
  nothing: "(blank)",
  gone: (lines) => `taken out: ${lines}`,
  added: (lines) => `added: ${lines}`,
  back: "Back to the list",
  unexplained: (count) => `${count} without a reason yet.`,
  take: (count) => `Take back the ${count} ticked`,
};

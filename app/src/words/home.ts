/** Where it begins: the words in both languages. */

export const zh = {
  title: "编制本机关的政务公开事项标准目录",
  lead: "照国家标准指引和本机关的权责清单（没有也行），做出可以报审的 Excel 和 Word。",
  private: "不联网，不上传，内容只留在这台电脑上。",
  begin: "开始编制",
  goOn: (agency: string) => `继续编制：${agency}`,
  unnamed: "（还没有写机关名称）",
  anew: "重新开始一份",
  anewSure: "现在这份还没有下载项目文件的话会丢失。确定重新开始？",
  open: "打开项目文件",
  openPick: "选择或拖入项目文件",
  openHint: "去年做的，或者别人交来的“…项目.zip”。",
  openSure: "打开以后代替现在这份。确定打开？",
  tasks: {
    check: { name: "对照检查一份已公布的目录", lead: "缺什么、弱什么，依据是否失效。" },
    adopt: { name: "收回在 Excel、Word 里改的", lead: "下载以后在外面改过的，记进来。" },
    intake: { name: "录入一张官方附表", lead: "县政务公开办用：核对以后建成本县的版本。" },
  },
  others: "还能做的",
  adoptFirst: "先打开或做好一份目录。",
};

export const en: typeof zh = {
  title: "Make the disclosure list of your agency",
  lead: "From the national guidelines of 26 domains and your own responsibility list to an Excel and a Word file for approval.",
  private: "Everything stays on this computer: this page never goes online and uploads nothing.",
  begin: "Begin",
  goOn: (agency) => `Go on: ${agency}`,
  unnamed: "(no agency named yet)",
  anew: "Begin another list",
  anewSure: "The present list is lost unless its project file was downloaded. Begin anew?",
  open: "Open a project file",
  openPick: "Choose or drop a project file",
  openHint: "Last year's, or one that a colleague handed over: “…项目.zip”.",
  openSure: "It takes the place of the present list. Open it?",
  tasks: {
    check: {
      name: "Check a published list",
      lead: "What it lacks, where it asks less than the standard, which law it cites has ended.",
    },
    adopt: {
      name: "Take back edits made in Excel or Word",
      lead: "Drop a downloaded list that was edited elsewhere.",
    },
    intake: {
      name: "Take in an official table",
      lead: "For county offices: an annex that a ministry issued becomes an edition of your county.",
    },
  },
  others: "Other tasks",
  adoptFirst: "Open or make a list first.",
};

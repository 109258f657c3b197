/** The step of the responsibility list: the words in both languages. */

export const zh = {
  drop: "选择或拖入权责清单",
  dropHint: "Excel、WPS、Word、PDF、网页都可以。",
  read: (file: string, powers: number) => `“${file}”读到 ${powers} 项职权。`,
  offices: (count: number, names: string) => `认出 ${count} 个机构：${names}`,
  officesMerged: (names: number, offices: number) =>
    `（${names} 种写法合并为 ${offices} 个；要分开的在下面补充）`,
  noOffices:
    "清单里没有写承办机构。请在下面写出本机关的机构和职责，或者放入机构职责的文件，否则提不出承办机构。",
  sample: "前几项",
  replace: "换一个文件",
  column: "“职权名称”在哪一列？",
  columnHint: "写列的字母（例如 C）或表头的文字",
  again: "按这一列再读",
  officesDrop: "机构职责的文件（可不放）",
  officesDropHint: "“三定”方案、机构职责表等，Excel、Word 都可以。",
  officesFile: (file: string) => `机构职责：“${file}”`,
  byHand: "本机关的机构和职责（可不写）",
  byHandHint: "一行一个：机构名称，冒号，职责用顿号分开。例如：社会事务办公室：民政、救灾、养老",
  form: "没有权责清单？下载空白表格填写",
  skip: "没有，跳过这一步",
  counted: (count: number) => `${count} 项职权`,
  moreOffices: "补充机构和职责",
};

export const en: typeof zh = {
  drop: "Choose or drop the responsibility list",
  dropHint: "Excel, WPS, Word, PDF, web page or CSV, however it is laid out.",
  read: (file, powers) => `${powers} powers read from “${file}”.`,
  offices: (count, names) => `${count} offices recognised: ${names}`,
  officesMerged: (names, offices) =>
    ` The list spells ${names} names; stations in brackets count as the office that they belong to, which makes ${offices}. What is to be chosen by itself goes below, a line each.`,
  noOffices:
    "The list names no offices. Write the agency's offices and duties below, or drop a file of them; without, no offices can be proposed.",
  sample: "The first ones",
  replace: "Choose another file",
  column: "Which column holds the names of the powers?",
  columnHint: "Its letter, such as C, or its heading",
  again: "Read again by this column",
  officesDrop: "File of offices and duties (optional)",
  officesDropHint: "A table or document of offices with their duties, in Excel or Word.",
  officesFile: (file) => `Offices and duties: “${file}”`,
  byHand: "Offices and duties of the agency (optional)",
  byHandHint: "One a line: name, colon, duties separated by 、. Such as 社会事务办公室：民政、救灾、养老",
  form: "No responsibility list? Download a form to fill in",
  skip: "None: skip this step",
  counted: (count) => `${count} powers`,
  moreOffices: "More offices and duties",
};

/** Words for files that no table could be read from. */
import type { Bilingual } from "../../model/codes.js";

interface TableMessage {
  readonly message: (detail: Bilingual) => Bilingual;
  readonly hint: Bilingual;
}

/** What to say of each failure, by its code. The detail is a bound, the name of a format, or empty. */
export const TABLE_MESSAGES = {
  "table-file-empty": {
    message: () => ({ zh: "文件是空的", en: "the file is empty" }),
    hint: { zh: "检查文件是否下载或保存完整", en: "check that the file was downloaded or saved whole" },
  },
  "table-file-too-large": {
    message: ({ zh, en }) => ({ zh: `文件超过 ${zh}`, en: `the file is larger than ${en}` }),
    hint: {
      zh: "只留下需要的工作表，删去图片，另存后再试；网页只保存表格所在的部分",
      en: "keep the sheets that matter, remove pictures and save again; of a page, keep the part with the table",
    },
  },
  "table-zip-bomb": {
    message: () => ({
      zh: "文件解压后大得不正常，已停止读取",
      en: "the file grows out of all proportion when unpacked; reading was stopped",
    }),
    hint: {
      zh: "来源可靠的，用 WPS 或 Excel 打开，把表格复制到新文件里再试",
      en: "if you trust its source, open it in a spreadsheet program and copy the table to a new file",
    },
  },
  "table-too-large": {
    message: ({ zh, en }) => ({
      zh: `表格太大：超过 ${zh}`,
      en: `the table is too large: more than ${en}`,
    }),
    hint: {
      zh: "删去表格下方、右侧的空白行列（选中后整行整列删除）再保存；确有这么多行的，拆成几个文件",
      en: "delete the blank rows and columns below and beside the table and save; split a table that is really so large",
    },
  },
  "table-too-many": {
    message: ({ zh, en }) => ({
      zh: `文件里的东西太多：超过 ${zh}`,
      en: `the file has too much in it: more than ${en}`,
    }),
    hint: {
      zh: "只留下需要的表格或页，另存后再试；确实都要的，拆成几个文件",
      en: "keep the tables or pages that matter and save again; split a file that really has so many",
    },
  },
  "table-nested-too-deep": {
    message: () => ({ zh: "文件里的标签层层嵌套，过深", en: "the tags of the file are nested too deeply" }),
    hint: {
      zh: "把表格复制到 Excel 或 Word 的新文件里再试",
      en: "copy the table to a new spreadsheet or document",
    },
  },
  "table-file-damaged": {
    message: ({ zh, en }) => ({
      zh: `文件已损坏或不完整${zh === "" ? "" : `（${zh}）`}`,
      en: `the file is damaged or incomplete${en === "" ? "" : ` (${en})`}`,
    }),
    hint: {
      zh: "重新下载；或用 WPS、Excel、Word 打开，另存为 xlsx 或 docx 再试",
      en: "download it again; or open it in an office program and save it as xlsx or docx",
    },
  },
  "table-file-encrypted": {
    message: () => ({ zh: "文件有打开密码", en: "the file is protected by a password" }),
    hint: {
      zh: "用 WPS、Excel 或 Word 打开，去掉密码后另存再试",
      en: "open it in an office program, remove the password and save it",
    },
  },
  "table-file-legacy-doc": {
    message: () => ({
      zh: "这是 Word 95 或更早的文件",
      en: "this is a document of Word 95 or older",
    }),
    hint: { zh: "用 Word 或 WPS 打开，另存为 docx 再试", en: "open it in Word or WPS and save it as docx" },
  },
  "table-file-unsupported": {
    message: ({ zh, en }) => ({
      zh: `不支持这种文件${zh === "" ? "" : `：${zh}`}`,
      en: `files of this kind are not supported${en === "" ? "" : `: ${en}`}`,
    }),
    hint: {
      zh: "可用 xlsx、xls、ods、docx、doc、rtf、pdf、html、csv、txt；图片先转成 Word 或 Excel，压缩包先解压",
      en: "use xlsx, xls, ods, docx, doc, rtf, pdf, html, csv or txt; convert pictures first, unpack archives",
    },
  },
  "table-file-embedded": {
    message: () => ({
      zh: "文档的单元格里嵌入了另一个文件，或嵌入的文件里又有嵌入",
      en: "the document embeds another file in a cell, or in a file that it embeds",
    }),
    hint: {
      zh: "用 Word 或 WPS 打开，另存为 docx（嵌入的内容随之变成正文）再试",
      en: "open it in Word or WPS and save it as docx, which makes what is embedded a part of the text",
    },
  },
  "table-pdf-scanned": {
    message: () => ({
      zh: "这个 PDF 是扫描件或图片，里面没有表格的文字",
      en: "this PDF is a scan or a picture: the text of its tables is not in it",
    }),
    hint: {
      zh: "向制作单位要 Word 或 Excel 原件；没有的，用 WPS 的“PDF 转 Excel”识别，核对后再用",
      en: "ask for the Word or Excel file that it was made of, or have a program recognise its text and check it",
    },
  },
  "table-pdf-fonts": {
    message: () => ({
      zh: "这个 PDF 的字体没有说明每个字形是什么字，读不出文字",
      en: "the fonts of this PDF do not say which characters they draw, so that its text cannot be read",
    }),
    hint: {
      zh: "用 Word 或 Excel 原件；没有的，用 WPS 的“PDF 转 Excel”转换，核对后再用",
      en: "use the Word or Excel file that it was made of, or have a program recognise its text and check it",
    },
  },
  "table-pdf-no-lines": {
    message: () => ({
      zh: "这个 PDF 里没有画了线的表格，看不出哪些字是一格",
      en: "this PDF has no table with lines, so that nobody can tell which texts are one cell",
    }),
    hint: {
      zh: "用 Word 或 Excel 原件；没有的，用 WPS 的“PDF 转 Excel”转换，核对后再用",
      en: "use the Word or Excel file that it was made of, or convert it to a spreadsheet and check that",
    },
  },
  "table-json-not-list": {
    message: ({ zh, en }) => ({
      zh: `不是 JSON 的事项目录，也不是逐行的事项${zh === "" ? "" : `：${zh}`}`,
      en: `neither a disclosure list nor rows of items in JSON${en === "" ? "" : `: ${en}`}`,
    }),
    hint: {
      zh: "用 zwgk generate --format json 生成的文件；或每行一个 JSON 对象，至少有 name（事项名称）",
      en: "use a file made by zwgk generate --format json, or one JSON object a line with a name at least",
    },
  },
  "table-columns-lost": {
    message: () => ({
      zh: "文字里没有分列的符号：表格的列在复制时丢了",
      en: "nothing stands between the cells of this text: the columns of its table were lost in copying",
    }),
    hint: {
      zh: "回到原来的网页或文档，选中整张表格，复制到 Excel 或 WPS 表格里保存；或把网页另存为 html",
      en: "go back to the page or document, copy the whole table into a spreadsheet and save it; or save the page as html",
    },
  },
  "table-page-frames": {
    message: ({ zh, en }) => ({
      zh: `这个文件只是外框，表格在另外的文件里：${zh}`,
      en: `this file is only a frame, its tables are in other files: ${en}`,
    }),
    hint: {
      zh: "改用上面那个文件（在旁边同名的文件夹里）；或用 Excel、WPS 打开这个文件，另存为 xlsx",
      en: "use that file (in the folder of the same name beside this one); or open this one in a spreadsheet program and save it as xlsx",
    },
  },
  "table-none": {
    message: () => ({ zh: "文件里没有表格", en: "the file has no table" }),
    hint: {
      zh: "检查是不是这个文件；网页上的表格若是图片或附件，请改用附件",
      en: "check that this is the file; where a page shows the table as a picture or attachment, use the attachment",
    },
  },
} satisfies Record<string, TableMessage>;

/** Why no table could be read. Codes never change. */
export type TableErrorCode = keyof typeof TABLE_MESSAGES;

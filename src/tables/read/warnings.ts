/** What is said of a table that was read, though not all of it as it stands in the file. */
import type { Bilingual } from "../../model/codes.js";

interface WarningWords {
  readonly message: (detail: Bilingual) => Bilingual;
  readonly hint: Bilingual;
}

const RESAVE: Bilingual = {
  zh: "用 Excel 或 WPS 打开，核对这一格，另存为 xlsx 再试",
  en: "open the file in a spreadsheet program, check this cell and save it as xlsx",
};

const WARNINGS = {
  "cell-cut": {
    message: () => ({
      zh: "这一格有 32767 字，是一格的上限：后面的没有读",
      en: "this cell has 32,767 characters, the most that a cell holds: what follows is not read",
    }),
    hint: { zh: "核对原文，把这一格拆成几格", en: "compare the original, and split the cell" },
  },
  "text-missing": {
    message: ({ zh, en }) => ({
      zh: `这一格的文字不在文件里（${zh}）：读作 \uFFFD`,
      en: `the text of this cell is not in the file (${en}): read as \uFFFD`,
    }),
    hint: RESAVE,
  },
  "text-covered": {
    message: ({ zh, en }) => ({
      zh: `这一格被合并单元格盖住，看不见的文字“${zh}”没有读`,
      en: `a merged cell covers this one: its text “${en}”, which nobody sees, is not read`,
    }),
    hint: {
      zh: "这些文字要用的，取消合并再试；不用的，不用管",
      en: "where the text is needed, split the merged cell; else nothing is missing",
    },
  },
  "picture-unread": {
    message: () => ({
      zh: "这一格里只有图片：图片里的字、用图片表示的勾都没有读",
      en: "this cell holds a picture and nothing else: words or ticks that it shows are not read",
    }),
    hint: {
      zh: "图片是文字或勾的，改成文字（如 √）再试；是照片、印章的，不用管",
      en: "where it shows words or a tick, write them as text (such as √); a photo or a seal can stay",
    },
  },
  "part-missing": {
    message: ({ zh, en }) => ({
      zh: `工作簿指向的“${zh}”不在文件里：数字、日期可能不按原样显示`,
      en: `“${en}”, to which the workbook refers, is not in the file: numbers and dates may look different`,
    }),
    hint: {
      zh: "用 Excel 或 WPS 打开，另存为 xlsx 再试",
      en: "open the file in a spreadsheet program and save it as xlsx",
    },
  },
  "part-guessed": {
    message: ({ zh, en }) => ({
      zh: `“${zh}”已损坏：工作表按通常的名称和顺序找到`,
      en: `“${en}” is damaged: sheets were found by their usual names, in their usual order`,
    }),
    hint: {
      zh: "核对表名和内容；或用 Excel、WPS 打开，另存为 xlsx 再试",
      en: "check the names of the sheets, or open the file in a spreadsheet program and save it as xlsx",
    },
  },
  "box-unread": {
    message: ({ zh, en }) => ({
      zh: `只有一列的表格没有读：${zh}`,
      en: `tables of a single column were not read: ${en}`,
    }),
    hint: {
      zh: "是清单的，在左边加一列序号再试；只是正文、边框的，不用管",
      en: "where it is a list, put a column of numbers beside it; where it is text with a border, nothing is missing",
    },
  },
  "page-unread": {
    message: ({ zh, en }) => ({
      zh: `${zh}有的字体没有说明每个字形是什么字：有的文字读不出，或者读错`,
      en: `fonts of ${en} do not say which characters they draw: some of its text is missing or wrong`,
    }),
    hint: {
      zh: "对照原文核对这一页；最好用制作 PDF 的 Word 或 Excel 原件",
      en: "compare this page with the original, or use the Word or Excel file that the PDF was made of",
    },
  },
} satisfies Record<string, WarningWords>;

/** Why something is not as it stands in the file. Codes never change. */
export type GridWarningCode = keyof typeof WARNINGS;

/** Something of a table that did not come over as it stands in the file. */
export interface GridWarning {
  readonly code: GridWarningCode;
  /** Where; row and column from 1. */
  readonly at: { readonly sheet: string; readonly row: number; readonly column: number };
  /** What is not as it was. */
  readonly text: Bilingual;
  /** What to do about it. */
  readonly hint: Bilingual;
}

/** @param detail what is missing */
export function gridWarning(
  code: GridWarningCode,
  at: GridWarning["at"],
  detail: Bilingual = { zh: "", en: "" },
): GridWarning {
  const { message, hint } = WARNINGS[code];
  return { code, at, text: message(detail), hint };
}

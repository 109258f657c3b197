/** What is wrong with a list, by code, and what to do about it. */
import type { Bilingual, Finding, FindingLevel } from "../../model/index.js";

interface Words {
  readonly level: FindingLevel;
  readonly message: (place: string, detail: string) => Bilingual;
  readonly hint: (detail: string) => Bilingual;
}

const inTable = (place: string): Bilingual =>
  place === "" ? { zh: "", en: "" } : { zh: `表“${place}”：`, en: `table “${place}”: ` };

/** By code. */
const PROBLEMS = {
  "column-missing": {
    level: "error",
    message: (column, seen) => ({
      zh: `没有认出“${column}”一列；看到的表头是：${seen === "" ? "（没有表头）" : seen}`,
      en: `no column was recognised as ${column}; the headings seen are: ${seen === "" ? "(none)" : seen}`,
    }),
    hint: (column) => ({
      zh: `用 --column ${column}=C 指出它在哪一列（写列的字母或表头的文字）；表头要在数据的上面`,
      en: `say which column it is with --column ${column}=C (its letter, or its heading); the heading row must stand above the data`,
    }),
  },
  "column-not-there": {
    level: "error",
    message: (choice, seen) => ({
      zh: `没有 ${choice} 这一列；看到的表头是：${seen === "" ? "（没有表头）" : seen}`,
      en: `there is no column ${choice}; the headings seen are: ${seen === "" ? "(none)" : seen}`,
    }),
    hint: () => ({
      zh: "--column 的等号后面写列的字母（A、B、C…）或表头的文字",
      en: "write the letter of a column (A, B, C …) or its heading behind the equals sign of --column",
    }),
  },
  "list-empty": {
    level: "error",
    message: () => ({ zh: "文件里没有可用的行", en: "the file has no rows that can be used" }),
    hint: () => ({
      zh: "确认选对了文件，表头下面有内容",
      en: "make sure that it is the right file, with rows under the headings",
    }),
  },
  "list-too-long": {
    level: "error",
    message: (_place, most) => ({
      zh: `文件里的职权太多：超过 ${most} 项`,
      en: `the file has too many powers: more than ${most}`,
    }),
    hint: () => ({
      zh: "按部门拆成几个文件，一个一个来",
      en: "split it into a file for each department, and take one after the other",
    }),
  },
  "row-without-name": {
    level: "warning",
    message: (place, column) => ({
      zh: `${inTable(place).zh}这一行没有${column}，没有读入`,
      en: `${inTable(place).en}this row has no ${column} and was left out`,
    }),
    hint: (column) => ({ zh: `补上${column}，或删去这一行`, en: `fill in ${column}, or delete the row` }),
  },
  "sheet-skipped": {
    level: "info",
    message: (place, column) => ({
      zh: `${inTable(place).zh}没有“${column}”一列，没有读入`,
      en: `${inTable(place).en}has no column ${column} and was left out`,
    }),
    hint: () => ({
      zh: "如果它也是清单，给它加上表头",
      en: "if it is a list too, give it a heading row",
    }),
  },
  "json-invalid": {
    level: "error",
    message: (_place, detail) => ({
      zh: `不是可用的 JSON：${detail}`,
      en: `no JSON of the expected form: ${detail}`,
    }),
    hint: () => ({
      zh: '.json 是数组，.jsonl 每行一个对象，如 {"no":"1","type":"行政许可","name":"…","basis":[],"subject":null,"office":null,"duties":[]}',
      en: '.json is an array, .jsonl one object a line, such as {"no":"1","type":"行政许可","name":"…","basis":[],"subject":null,"office":null,"duties":[]}',
    }),
  },
} satisfies Record<string, Words>;

/** Stable codes of problems with lists. */
type ListProblemCode = keyof typeof PROBLEMS;

/**
 * A problem as a finding.
 *
 * @param place name of the table, or of the column, as the code's message takes it
 * @param detail what else the message names
 * @param row as a person counts it; 0 where the problem is about no row in particular
 */
export function listProblem(code: ListProblemCode, place: string, detail = "", row = 0): Finding {
  const { level, message, hint }: Words = PROBLEMS[code];
  const named = code === "column-missing" || code === "column-not-there" ? place : detail;
  return {
    rule: code,
    level,
    file: null,
    position: row > 0 ? { line: row, column: 1 } : null,
    path: [],
    message: message(place, detail),
    hint: hint(named),
  };
}

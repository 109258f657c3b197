/** What is wrong with a row of a filled-in check sheet. */
import type { Bilingual, Finding } from "../../model/index.js";

interface Words {
  readonly message: (detail: Bilingual) => Bilingual;
  readonly hint: Bilingual;
}

const PROBLEMS = {
  "check-decision-unknown": {
    message: (detail) => ({ zh: `“决定”不能是“${detail.zh}”`, en: `the decision cannot be “${detail.en}”` }),
    hint: {
      zh: "选 相符、改为、不列入 或 待定",
      en: "choose Agrees (相符), Change (改为), Leave out (不列入) or Open (待定)",
    },
  },
  "check-discloser-unknown": {
    message: (detail) => ({
      zh: `由谁公开的行，“决定”不能是“${detail.zh}”`,
      en: `a row about who discloses cannot be decided as “${detail.en}”`,
    }),
    hint: {
      zh: "选 本机关公开、县级部门公开、不列入 或 待定；部门的全称写在“改为”里",
      en: "choose Ours (本机关公开), The bureau's (县级部门公开), Leave out (不列入) or Open (待定); the department's full name goes under Change to (改为)",
    },
  },
  "check-value-unused": {
    message: (detail) => ({
      zh: `这样决定的行，“改为”里不写什么，现在写了“${detail.zh}”`,
      en: `nothing is written under Change to in a row that is decided so, and “${detail.en}” stands there`,
    }),
    hint: {
      zh: "由这个部门公开的，选“县级部门公开”；不是的，“改为”留空",
      en: "if that department discloses it choose The bureau's (县级部门公开); else leave Change to blank",
    },
  },
  "check-name-in-file": {
    message: (detail) => ({
      zh: `部门名称写在全县共用的 ${detail.zh} 里，不在这里写`,
      en: `names of departments stand in the county's ${detail.en}, not here`,
    }),
    hint: {
      zh: "在那个文件里写上这个部门，“改为”留空",
      en: "write the department there, and leave Change to blank",
    },
  },
  "check-row-changed": {
    message: () => ({
      zh: "这一行的编号或校验码被改动，认不出原来是哪一行",
      en: "the id or the code of this row was changed; it cannot be told which row it was",
    }),
    hint: {
      zh: "撤销对灰色列的改动；或删去这一行，重新生成核对单后再填",
      en: "undo the change of the grey columns, or delete the row and make the sheet anew",
    },
  },
  "check-value-missing": {
    message: () => ({
      zh: "选了“改为”，没有写改成什么",
      en: "Change (改为) is chosen, and nothing is written under it",
    }),
    hint: {
      zh: "在“改为”一列写栏目和新的写法，如“公开时限：20个工作日内”",
      en: "write field and value under Change to (改为), such as “Deadline: 20个工作日内”",
    },
  },
  "check-value-unread": {
    message: (detail) => ({
      zh: `“改为”里的“${detail.zh}”读不懂`,
      en: `“${detail.en}” under Change to (改为) cannot be read`,
    }),
    hint: {
      zh: "写“栏目：新的写法”，栏目用表头的名称，渠道、主体、层级用目录里的名称",
      en: "write “field: value”, with the headings of the table and the names that the list uses",
    },
  },
  "check-field-missing": {
    message: (detail) => ({
      zh: `“改为”里没有写明改哪一栏（${detail.zh}）`,
      en: `under Change to (改为) it is not said which field is changed (${detail.en})`,
    }),
    hint: { zh: "写成“栏目：新的写法”，一栏一行", en: "write “field: value”, one field a line" },
  },
  "check-reason-missing": {
    message: () => ({ zh: "选了“不列入”，没有写理由", en: "Leave out (不列入) is chosen without a reason" }),
    hint: { zh: "在“备注”里写明为什么不列入", en: "say why under Remark (备注)" },
  },
  "check-cannot-agree": {
    message: (detail) => ({
      zh: `${detail.zh}，不能选“相符”`,
      en: `${detail.en}: Agrees (相符) is no answer`,
    }),
    hint: {
      zh: "选“改为”，写上现行文件或本地名称；删去这一条依据的，选“不列入”",
      en: "choose Change (改为) with what takes its place, or Leave out (不列入) to drop the entry of the basis",
    },
  },
  "check-nothing-to-agree": {
    message: (detail) => ({
      zh: `${detail.zh}还空着，没有可以“相符”的内容`,
      en: `${detail.en}: blank as yet, so that there is nothing to agree to`,
    }),
    hint: {
      zh: "选“改为”，照原文写上这些栏目，原文也没有时限的写“公开时限：（空）”；本机关没有这个事项的，选“不列入”并写明理由",
      en: "choose Change (改为) and write these fields as the official text has them (“Deadline: (blank)” where it has none), or Leave out (不列入) with a reason",
    },
  },
  "check-cannot-drop": {
    message: (detail) => ({ zh: `不能删去：${detail.zh}`, en: `cannot be dropped: ${detail.en}` }),
    hint: { zh: "选“改为”，写上现行文件", en: "choose Change (改为) with what takes its place" },
  },
  "check-last-basis": {
    message: (detail) => ({
      zh: `“${detail.zh}”只有这一个公开依据，不能删去：每一项至少留一个依据`,
      en: `this is the only basis of “${detail.en}” and cannot be dropped: every item rests on at least one`,
    }),
    hint: {
      zh: "写上另一个现行的依据（选“改为”），例如《中华人民共和国政府信息公开条例》",
      en: "write another basis that is in force (Change, 改为), such as 《中华人民共和国政府信息公开条例》",
    },
  },
  "check-office-of-bureau": {
    message: () => ({
      zh: "由本机关公开，承办机构却是县级部门：承办机构写在职权对应表里，不在这一行改",
      en: "the agency discloses it, and the office is a department's: offices stand in the mapping and are not changed in this row",
    }),
    hint: {
      zh: "在职权对应表里换成本机关的机构；由这个部门公开的，选“县级部门公开”",
      en: "name an office of the agency in the mapping, or choose The bureau's (县级部门公开)",
    },
  },
  "check-ended-too": {
    message: (detail) => ({ zh: `“${detail.zh}”也已失效`, en: `“${detail.en}” has ended too` }),
    hint: { zh: "写上现行有效的文件", en: "name an instrument that is in force" },
  },
  "check-stale": {
    message: (detail) => ({
      zh: `这张核对单印出以后，方案又改过：${detail.zh}。这一行没有写进方案`,
      en: `the profile changed after this sheet was made: ${detail.en}. This row was not taken`,
    }),
    hint: {
      zh: "重新生成核对单，在新的一张里决定；要以方案为准的，把这一行改回“待定”",
      en: "make the sheet anew and decide there, or set this row back to Open (待定) to keep the profile",
    },
  },
  "check-decided-broadly": {
    message: () => ({
      zh: "由谁公开是方案的 disclosedBy 对整个领域或整个主体决定的，不能在这一行撤回",
      en: "who discloses it is decided in the profile for a whole domain or subject, and cannot be taken back in this row",
    }),
    hint: {
      zh: "选“本机关公开”“县级部门公开”或“不列入”，只改这一行；要整个撤回的，在方案的 disclosedBy 里删去",
      en: "choose who discloses it, or Leave out (不列入), for this row alone; to take back the whole, delete it under disclosedBy in the profile",
    },
  },
  "check-contradiction": {
    message: (detail) => ({
      zh: `同一件事在第${detail.zh}行另有不同的决定`,
      en: `row ${detail.en} decides the same matter otherwise`,
    }),
    hint: { zh: "只留一行", en: "keep one of them" },
  },
  "check-source-unnamed": {
    message: (detail) => ({
      zh: `“与什么核对的”写的是“${detail.zh}”，别人找不到是哪份文件`,
      en: `“${detail.en}” does not name what the items were compared with`,
    }),
    hint: {
      zh: "写文件的名称、文号、文件名或网址，例如：《社会救助领域基层政务公开标准指引》",
      en: "give the title, the number, the file name or the address of the document",
    },
  },
  "check-item-gone": {
    message: (detail) => ({ zh: `没有事项“${detail.zh}”`, en: `there is no item “${detail.en}”` }),
    hint: { zh: "重新生成核对单", en: "make the sheet anew" },
  },
  "check-local-item": {
    message: () => ({ zh: "本地新增的事项不在这里删去", en: "a local addition is not left out here" }),
    hint: { zh: "在方案的 add 里删去它", en: "delete it under add in the profile" },
  },
} satisfies Record<string, Words>;

/** Stable codes of problems with a filled-in sheet. */
export type CheckProblemCode = keyof typeof PROBLEMS;

/** Where a cell is, as a person counts it. */
export interface CellPlace {
  /** Name of its sheet. */
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** A problem as a finding; the sheet is named in its path. */
export function checkProblem(
  code: CheckProblemCode,
  at: CellPlace,
  detail: string | Bilingual = "",
): Finding {
  const { message, hint }: Words = PROBLEMS[code];
  const said = typeof detail === "string" ? { zh: detail, en: detail } : detail;
  return {
    rule: code,
    level: "error",
    file: null,
    position: { line: at.row, column: at.column },
    path: [at.table],
    message: message(said),
    hint,
  };
}

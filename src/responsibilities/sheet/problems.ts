/** What is wrong with a row of an edited mapping sheet. */
import { groupBy } from "../../model/group.js";
import type { Bilingual, Finding } from "../../model/index.js";

interface Words {
  readonly message: (detail: string) => Bilingual;
  readonly hint: (detail: string) => Bilingual;
}

const PROBLEMS = {
  "sheet-decision-unknown": {
    message: (detail) => ({ zh: `“决定”不能是“${detail}”`, en: `决定 cannot be “${detail}”` }),
    hint: () => ({ zh: "选 确认、否决、待定 或 无对应", en: "choose 确认, 否决, 待定 or 无对应" }),
  },
  "sheet-power-unknown": {
    message: (detail) => ({
      zh: `“改选职权”的“${detail}”不在权责清单中`,
      en: `改选职权 “${detail}” is not in the responsibility list`,
    }),
    hint: () => ({
      zh: "从下拉列表中选择；清单里没有的，先补进权责清单",
      en: "choose from the drop-down; add it to the responsibility list first where it is missing",
    }),
  },
  "sheet-office-unknown": {
    message: (detail) => ({
      zh: `“改选机构”的“${detail}”不在机构清单中`,
      en: `改选机构 “${detail}” is not among the offices`,
    }),
    hint: () => ({
      zh: "从下拉列表中选择；没有的，先补进机构清单或方案的 offices；是某个机构的别的写法，写进它的 aliases",
      en: "choose from the drop-down; add it to the list of offices or to offices of the profile first, or to the aliases of the office that it is",
    }),
  },
  "sheet-row-changed": {
    message: () => ({
      zh: "这一行的事项编号、职权、承办机构或校验码被改动，认不出原来是哪一行",
      en: "the item, power, office or code of this row was changed; it cannot be told which row it was",
    }),
    hint: () => ({
      zh: "撤销对灰色和白色各列的改动（要换职权或机构，请用“改选”两列），或删去这一行后重新运行",
      en: "undo the change (use the columns 改选 to pick another power or office), or delete the row and run again",
    }),
  },
  "sheet-nothing-proposed": {
    message: (detail) => ({
      zh: `这一行没有建议，不能${detail}`,
      en: `nothing is proposed in this row to say ${detail} to`,
    }),
    hint: () => ({
      zh: "在“改选职权”或“改选机构”里选一个，或者选“无对应”",
      en: "pick a power or an office under 改选, or choose 无对应",
    }),
  },
} satisfies Record<string, Words>;

/** Stable codes of problems with an edited sheet. */
export type SheetProblemCode = keyof typeof PROBLEMS;

/**
 * A problem as a finding.
 *
 * @param row as a person counts it
 * @param column of the cell, from 1
 */
export function sheetProblem(code: SheetProblemCode, row: number, column: number, detail = ""): Finding {
  const { message, hint }: Words = PROBLEMS[code];
  return {
    rule: code,
    level: "error",
    file: null,
    position: { line: row, column },
    path: [],
    message: message(detail),
    hint: hint(detail),
  };
}

/** Rows named before 等. */
const NAMED_ROWS = 5;

/** Problems of which those that say the same of several rows are one, with the rows: an unknown office is one mistake. */
export function oncePerName(problems: readonly Finding[]): Finding[] {
  const same = groupBy(problems, ({ rule, message }) =>
    rule === "sheet-row-changed" || rule === "sheet-nothing-proposed"
      ? Symbol(rule)
      : `${rule} ${message.zh}`,
  );
  return [...same.values()].flatMap(([first, ...more]): Finding[] => {
    if (!first || more.length === 0) return first ? [first] : [];
    const rows = more.slice(0, NAMED_ROWS).flatMap(({ position }) => position?.line ?? []);
    const rest = more.length > NAMED_ROWS;
    return [
      {
        ...first,
        message: {
          zh: `${first.message.zh}（另有第${rows.join("、")}行${rest ? `等${more.length}行` : ""}）`,
          en: `${first.message.en} (rows ${rows.join(", ")}${rest ? ` and others, ${more.length} in all,` : ""} too)`,
        },
      },
    ];
  });
}

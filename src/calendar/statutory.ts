/**
 * What the law asks of every agency by a day, whatever its list has: the annual report (《政府信息公开条例》第四十九条), and
 * budgets and final accounts once they are approved. Those twenty days are as published tables of the standard have them; the
 * article of 《预算法》 that tables cite was not seen itself, which the rule says.
 */

import { addDays, dateIn, dateParts } from "../deadlines/date.js";
import type { Bilingual } from "../model/codes.js";
import type { DisclosureList } from "../model/list.js";
import type { Approval } from "../model/profile.js";
import type { Duty, Period } from "./types.js";

interface Report {
  readonly id: string;
  readonly month: number;
  readonly task: Bilingual;
  readonly rule: Bilingual;
}

const REGULATION = {
  zh: "《中华人民共和国政府信息公开条例》",
  en: "Regulations on Open Government Information",
};

const OWN: Bilingual = {
  zh: "公布上一年度政府信息公开工作年度报告",
  en: "publish the report of the past year on open government information",
};

/** Of a department of a county. */
const DEPARTMENT: Report = {
  id: "annual-report",
  month: 1,
  task: OWN,
  rule: { zh: `${REGULATION.zh}第四十九条第一款`, en: `${REGULATION.en}, article 49 paragraph 1` },
};

/** The regulation names no day for towns: they report with the departments of their county. */
const TOWN: Report = {
  ...DEPARTMENT,
  rule: {
    zh: `${DEPARTMENT.rule.zh}（乡镇、街道没有单独规定，随县级部门）`,
    en: `${DEPARTMENT.rule.en} (it names no day for towns, which report with the departments)`,
  },
};

const COUNTY: readonly Report[] = [
  {
    id: "annual-reports-of-departments",
    month: 1,
    task: {
      zh: "各部门提交并公布上一年度政府信息公开工作年度报告",
      en: "departments hand in and publish their reports of the past year on open government information",
    },
    rule: DEPARTMENT.rule,
  },
  {
    id: "annual-report",
    month: 3,
    task: {
      zh: "公布本级政府上一年度政府信息公开工作年度报告",
      en: "publish the government's report of the past year on open government information",
    },
    rule: { zh: `${REGULATION.zh}第四十九条第二款`, en: `${REGULATION.en}, article 49 paragraph 2` },
  },
];

/** Budgets and final accounts are disclosed within so many days after their approval. */
const DISCLOSED_WITHIN = 20;

const ARTICLE: Bilingual = {
  zh: "所依据的《中华人民共和国预算法》第十四条，条文没有核对，以原文为准",
  en: "It rests on article 14 of the Budget Law, of which the text was not checked",
};

/** What is approved, by the words of a profile. */
const APPROVED: Readonly<Record<Approval["of"], Bilingual>> = {
  预算: { zh: "预算", en: "budget" },
  预算调整: { zh: "预算调整", en: "adjusted budget" },
  决算: { zh: "决算", en: "final accounts" },
  budget: { zh: "预算", en: "budget" },
  adjustment: { zh: "预算调整", en: "adjusted budget" },
  "final-accounts": { zh: "决算", en: "final accounts" },
};

/** The statutory duties of an agency that fall into a period. */
export function statutoryDuties(list: DisclosureList, { from, to }: Period): Duty[] {
  const duties = [...reports(list, { from, to }), ...accounts(list)];
  return duties.filter(({ date }) => date >= from && date <= to);
}

/**
 * Which of budget and final accounts have no day in a period, because nobody has stated when they were approved: they are
 * due within twenty days of that (《预算法》第十四条).
 */
export function awaitedApprovals(
  { approvals = [] }: DisclosureList,
  { from, to }: Period,
): ("预算" | "决算")[] {
  const stated = approvals.filter(({ on }) => on >= from && on <= to).map(({ of }) => APPROVED[of].zh);
  return (["预算", "决算"] as const).filter((one) => !stated.includes(one));
}

function reports({ agency }: DisclosureList, { from, to }: Period): Duty[] {
  const due = agency.level === "township" ? [TOWN] : agency.bureau === undefined ? COUNTY : [DEPARTMENT];
  const [first, last] = [dateParts(from).year, dateParts(to).year];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return due.flatMap(({ id, month, task, rule }) =>
    years.map((year) =>
      statutory({ id: `${id}-${year}`, series: id, date: dateIn(year, month, 31) }, { task, rule }),
    ),
  );
}

function accounts({ agency, approvals = [] }: DisclosureList): Duty[] {
  // Departments, and offices that a government sends out, have no people's congress: the finance department answers them.
  const isDepartment = agency.bureau !== undefined || /街道办事处$/u.test(agency.name);
  const rule: Bilingual = isDepartment
    ? {
        zh: `标准目录“财政预决算”：批复后20日内。${ARTICLE.zh}`,
        en: `National standard (budgets): within 20 days after the reply of the finance department. ${ARTICLE.en}`,
      }
    : {
        zh: `标准目录“财政预决算”：批准后20日内。${ARTICLE.zh}`,
        en: `National standard (budgets): within 20 days after the approval. ${ARTICLE.en}`,
      };
  return approvals.map(({ of, on }, index) => {
    const { zh, en } = APPROVED[of];
    const series = `approval-${on}${approvals.slice(0, index).some((one) => one.on === on) ? `-${index + 1}` : ""}`;
    return statutory(
      { id: series, series, date: addDays(on, DISCLOSED_WITHIN) },
      {
        task: {
          zh: `公开${zh}（${on} 批${isDepartment ? "复" : "准"}）`,
          en: `disclose the ${en} (approved on ${on})`,
        },
        rule,
      },
    );
  });
}

function statutory(
  when: Pick<Duty, "id" | "series" | "date">,
  { task, rule }: { readonly task: Bilingual; readonly rule: Bilingual },
): Duty {
  return {
    ...when,
    kind: "statutory",
    provisional: false,
    item: null,
    domain: null,
    task: task.zh,
    scope: null,
    times: 1,
    rule: rule.zh,
    en: { task: task.en, rule: rule.en },
  };
}

/** What rows of lists and tables have beside the fields of an item. */
import type { ChangedSides, FieldFacts } from "../../fields/any.js";
import type { ChangeRule } from "../../fields/rule.js";
import type { ChangeValue } from "../../fields/verdict.js";

export const basisStatusChanged: ChangeRule<ChangedSides> = {
  id: "basis-status-changed",
  level: "review",
  bump: "patch",
  title: { zh: "公开依据的效力改变", en: "Which entries of the basis have ended changed" },
  why: {
    zh: "清单生成那天，依据中失效的换了几条；失效的要更新。",
    en: "On the day on which the list was made, other laws than before had ended; what has ended needs a successor.",
  },
  find: ({ old, new: now }) => {
    const message =
      now === null
        ? { zh: "公开依据中不再有失效的", en: "the basis no longer has an entry that has ended" }
        : { zh: "公开依据中失效的有变化", en: "which entries of the basis have ended changed" };
    return [{ old, new: now, message }];
  },
};

export const officeChanged: ChangeRule<ChangedSides> = {
  id: "office-changed",
  level: "review",
  bump: "minor",
  title: { zh: "承办机构改变", en: "The responsible office changed" },
  why: {
    zh: "换了承办机构，须确认接手的知道。",
    en: "A person must see that the office that takes over knows.",
  },
  find: ({ old, new: now }) => {
    const zh = `承办机构由${quoted(old) ?? "无"}改为${quoted(now) ?? "无"}`;
    return [{ old, new: now, message: { zh, en: `responsible office ${officeTurn(old, now)}` } }];
  },
};

function officeTurn(old: ChangeValue, now: ChangeValue): string {
  if (old === null) return `${quoted(now)} is named, none was before`;
  return now === null ? `${quoted(old)} is no longer named` : `${quoted(old)} is now ${quoted(now)}`;
}

function quoted(office: ChangeValue): string | null {
  return office === null ? null : `“${office}”`;
}

export const originChanged: ChangeRule<ChangedSides> = {
  id: "origin-changed",
  level: "info",
  bump: "patch",
  title: { zh: "值的出处或核对情况改变", en: "Where values come from, or who checked them, changed" },
  why: {
    zh: "清单中的值来自标准还是本地方案的哪一处，有没有人核对过、填写过；值本身的变化另列。",
    en: "Whether a list takes a value from the standard or from the profile, and whether it was checked or filled in; changes of the values are listed apart.",
  },
  find: ({ old, new: now }) => {
    const message = {
      zh: "各字段值的出处或核对情况改变",
      en: "where the values of its fields come from, or whether they were checked, changed",
    };
    return [{ old, new: now, message }];
  },
};

export const remarkChanged: ChangeRule<ChangedSides> = {
  id: "remark-changed",
  level: "info",
  bump: "patch",
  title: { zh: "备注改变", en: "The remark changed" },
  why: { zh: "备注不是公开要求。", en: "A remark demands nothing." },
  find: ({ old, new: now }) => {
    const message = { zh: `备注由“${old}”改为“${now}”`, en: `remark “${old}” is now “${now}”` };
    return [{ old, new: now, message }];
  },
};

export const columnChanged: ChangeRule<ChangedSides> = {
  id: "portal-column-changed",
  level: "info",
  bump: "patch",
  title: { zh: "网站所属栏目改变", en: "The column of the site changed" },
  why: { zh: "公众要到网站的另一个栏目去看。", en: "The public finds it in another column of the site." },
  find: ({ old, new: now }) => {
    const message = { zh: "网站所属栏目改变", en: "the column of the site changed" };
    return [{ old, new: now, message }];
  },
};

export const columnMissing: ChangeRule<FieldFacts> = {
  id: "column-missing",
  level: "review",
  bump: "minor",
  title: { zh: "只有一张表有这一列", en: "Only one table has the column" },
  why: {
    zh: "另一张表没有这一列，逐行比较没有意义；须由人看是否漏印。",
    en: "Rows cannot be compared in a column that the other table lacks; a person must see whether it was left out.",
  },
  find: ({ name, old, new: now }) => {
    const message = {
      zh: `${old === null ? "原表" : "新表"}没有“${name.zh}”一列，没有比较`,
      en: `the ${old === null ? "old" : "new"} table has no column “${name.en}”, which was not compared`,
    };
    return [{ old, new: now, message }];
  },
};

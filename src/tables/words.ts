/** The words of the printed table that are neither data nor vocabulary, in Chinese and English. */
import type { ItemField, Verification } from "../model/codes.js";
import { quoteTitle } from "../text/title.js";
import type { Lang } from "./options.js";

/** Counts that the notes name. */
export interface NoteCounts {
  readonly items: number;
  readonly partial: number;
  readonly unverified: number;
}

/** The wording of one language. */
export interface Words {
  /** Value of the `lang` attribute. */
  readonly tag: string;
  title(agency: string): string;
  section(number: number, name: string): string;
  /** Headings that the vocabulary does not give. */
  readonly heading: Readonly<Record<"seq" | "item" | "public" | "groups" | ItemField, string>>;
  /** What stands after the name of an item; empty for attested and local ones. */
  readonly mark: Readonly<Record<Verification | "local", string>>;
  readonly verification: Readonly<Record<Verification | "local", string>>;
  /** In place of a deadline that is not known. */
  readonly noDeadline: string;
  /** Between a channel's term and the names behind it. */
  readonly colon: string;
  readonly comma: string;
  /** One line over each table. */
  summary(counts: NoteCounts): string;
  /** For a list or a section without rows. */
  readonly empty: string;
  readonly cover: CoverWords;
  readonly local: LocalWords;
  readonly csv: Readonly<Record<"id" | "number" | "domain" | "release" | "verification", string>>;
  readonly page: readonly [before: string, between: string, after: string];
}

/** Wording of the cover. */
export interface CoverWords {
  readonly name: string;
  readonly fact: Readonly<
    Record<
      "agency" | "level" | "place" | "release" | "date" | "documents" | "channels" | "revisions",
      string
    > & {
      total: string;
    }
  >;
  readonly blankDate: string;
  date(iso: string): string;
  release(version: string, date: string): string;
  document(title: string, number: string | undefined, date: string | undefined): string;
  revision(due: string, task: string, document: string | undefined): string;
  readonly notStated: string;
  total(counts: NoteCounts & { attested: number; local: number; domains: number }): string;
  /** Notes below the facts; each is printed only where its count is not 0. */
  readonly note: Readonly<
    Record<"unverified" | "partial" | "omitted" | "local", (count: number) => string>
  > & {
    readonly clean: string;
  };
  readonly domains: string;
  readonly column: Readonly<
    Record<
      | "number"
      | "domain"
      | "guideline"
      | "issuer"
      | "items"
      | "attested"
      | "partial"
      | "unverified"
      | "local"
      | "completeness",
      string
    >
  >;
  readonly sum: string;
  nationalItems(count: number): string;
  readonly sizeUnknown: string;
}

/** Wording of the table of local changes. */
export interface LocalWords {
  readonly name: string;
  readonly column: Readonly<
    Record<"domain" | "seq" | "id" | "item" | "kind" | "field" | "reason" | "place", string>
  >;
  readonly added: string;
  readonly changed: string;
  readonly allFields: string;
  place(profile: string, line: number | null): string;
}

const DIGITS = "零一二三四五六七八九";

/** 1 to 99 in Chinese numerals. */
function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return head + (ones === 0 && tens > 0 ? "" : (DIGITS[ones] ?? ""));
}

const zh: Words = {
  tag: "zh-CN",
  title: (agency) => `${agency}政务公开事项标准目录`,
  section: (number, name) => `（${chineseNumeral(number)}）${name}领域政务公开事项标准目录`,
  heading: {
    seq: "序号",
    item: "公开事项",
    category: "一级事项",
    name: "二级事项",
    content: "公开内容（要素）",
    basis: "公开依据",
    deadline: "公开时限",
    subjects: "公开主体",
    channels: "公开渠道和载体",
    audience: "公开对象",
    public: "全社会",
    groups: "特定群体",
    method: "公开方式",
    levels: "公开层级",
  },
  mark: { attested: "", partial: "*", unverified: "【待核实】", local: "" },
  verification: { attested: "已佐证", partial: "部分佐证", unverified: "待核实", local: "本地新增" },
  noDeadline: "（时限不详，待补）",
  colon: "：",
  comma: "、",
  summary: ({ items, partial, unverified }) =>
    [
      `共${items}项`,
      unverified > 0 ? `其中标“【待核实】”的${unverified}项尚未与公开页面核对` : "",
      partial > 0 ? `标“*”的${partial}项有个别栏目未见于公开页面` : "",
    ]
      .filter((part) => part !== "")
      .join("；")
      .concat("。"),
  empty: "本目录没有公开事项。",
  cover: {
    name: "封面",
    fact: {
      agency: "编制单位",
      level: "公开层级",
      place: "所在地",
      release: "标准目录版本",
      date: "编制日期",
      documents: "编制依据",
      channels: "公开渠道",
      revisions: "修订任务",
      total: "事项合计",
    },
    blankDate: "　　　　年　　月　　日",
    date: chineseDate,
    release: (version, date) => `${version}（${date}发布）`,
    document: (title, number, date) => {
      const details = [number, date].filter((part) => part !== undefined).join("，");
      const name = quoteTitle(title);
      return details === "" ? name : `${name}（${details}）`;
    },
    revision: (due, task, document) => `${due}前：${task}${document === undefined ? "" : `（${document}）`}`,
    notStated: "（未填写）",
    total: ({ domains, items, attested, partial, unverified, local }) =>
      `${domains}个领域，共${items}项：已佐证${attested}项，部分佐证${partial}项，待核实${unverified}项，本地新增${local}项。`,
    note: {
      unverified: (count) =>
        `标“【待核实】”的${count}项尚未与任何公开发布的页面核对，采用前应与主管部门印发的标准指引原文逐项核对。`,
      partial: (count) => `标“*”的${count}项已见于公开发布的页面，但有个别栏目未见于任何页面，采用前应核对。`,
      omitted: (count) => `另有${count}项待核实事项按编制要求未列入本目录。`,
      local: (count) => `另有${count}处本地调整或新增，理由见“本地调整”。`,
      clean: "全部事项均已与公开发布的页面核对。",
    },
    domains: "各领域事项数和标准指引",
    column: {
      number: "序号",
      domain: "领域",
      guideline: "标准指引",
      issuer: "印发机关",
      items: "列入事项",
      attested: "已佐证",
      partial: "部分佐证",
      unverified: "待核实",
      local: "本地新增",
      completeness: "标准目录完整性",
    },
    sum: "合计",
    nationalItems: (count) => `全国目录共${count}项。`,
    sizeUnknown: "全国事项总数不详。",
  },
  local: {
    name: "本地调整",
    column: {
      domain: "领域",
      seq: "序号",
      id: "事项编号",
      item: "公开事项",
      kind: "类别",
      field: "栏目",
      reason: "理由",
      place: "方案中的位置",
    },
    added: "新增",
    changed: "调整",
    allFields: "全部",
    place: (profile, line) => (line === null ? profile : `${profile}（第${line}行）`),
  },
  csv: {
    id: "事项编号",
    number: "领域序号",
    domain: "领域",
    release: "标准目录版本",
    verification: "核实状态",
  },
  page: ["第 ", " 页 共 ", " 页"],
};

/** `2026-03-05` → 2026年3月5日. */
function chineseDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

const en: Words = {
  tag: "en",
  title: (agency) => `${agency}: Standard List of Government Disclosure Items`,
  section: (number, name) => `${number}. ${name}`,
  heading: {
    seq: "No.",
    item: "Item",
    category: "Category",
    name: "Name",
    content: "Content (elements)",
    basis: "Basis",
    deadline: "Deadline",
    subjects: "Disclosing body",
    channels: "Channels",
    audience: "Audience",
    public: "All",
    groups: "Groups",
    method: "Method",
    levels: "Level",
  },
  mark: { attested: "", partial: "*", unverified: "[unverified]", local: "" },
  verification: { attested: "attested", partial: "partial", unverified: "unverified", local: "local" },
  noDeadline: "(not known, to be filled in)",
  colon: ": ",
  comma: ", ",
  summary: ({ items, partial, unverified }) =>
    [
      `${items} items`,
      unverified > 0 ? `${unverified} marked [unverified] not yet checked against a published page` : "",
      partial > 0 ? `${partial} marked * with fields seen on no published page` : "",
    ]
      .filter((part) => part !== "")
      .join("; ")
      .concat("."),
  empty: "This list has no items.",
  cover: {
    name: "Cover",
    fact: {
      agency: "Agency",
      level: "Level",
      place: "Place",
      release: "Catalog release",
      date: "Compiled",
      documents: "Compiled under",
      channels: "Channels",
      revisions: "Revision duties",
      total: "Totals",
    },
    blankDate: "____-__-__",
    date: (iso) => iso,
    release: (version, date) => `${version} (${date})`,
    document: (title, number, date) => {
      const details = [number, date].filter((part) => part !== undefined).join(", ");
      return details === "" ? title : `${title} (${details})`;
    },
    revision: (due, task, document) => `by ${due}: ${task}${document === undefined ? "" : ` (${document})`}`,
    notStated: "(not stated)",
    total: ({ domains, items, attested, partial, unverified, local }) =>
      `${domains} domains, ${items} items: ${attested} attested, ${partial} partial, ${unverified} unverified, ${local} local.`,
    note: {
      unverified: (count) =>
        `${count} items marked [unverified] have not been checked against any published page; check each against the ministry's guideline before use.`,
      partial: (count) =>
        `${count} items marked * were seen on published pages, but some of their fields on none; check before use.`,
      omitted: (count) => `${count} further unverified items were left out as asked.`,
      local: (count) => `${count} local changes or additions; the reasons are under “Local changes”.`,
      clean: "All items were checked against published pages.",
    },
    domains: "Items and guidelines by domain",
    column: {
      number: "No.",
      domain: "Domain",
      guideline: "Guideline",
      issuer: "Issuer",
      items: "Listed",
      attested: "Attested",
      partial: "Partial",
      unverified: "Unverified",
      local: "Local",
      completeness: "Completeness",
    },
    sum: "Total",
    nationalItems: (count) => `${count} items in the national list. `,
    sizeUnknown: "Size of the national list not known.",
  },
  local: {
    name: "Local changes",
    column: {
      domain: "Domain",
      seq: "No.",
      id: "Id",
      item: "Item",
      kind: "Kind",
      field: "Field",
      reason: "Reason",
      place: "Place in the profile",
    },
    added: "added",
    changed: "changed",
    allFields: "all",
    place: (profile, line) => (line === null ? profile : `${profile} (line ${line})`),
  },
  csv: { id: "Id", number: "Domain no.", domain: "Domain", release: "Release", verification: "Verification" },
  page: ["Page ", " of ", ""],
};

/** The wording by language. */
export const WORDS: Readonly<Record<Lang, Words>> = { zh, en };

/** One way in which a local catalog differs from the standard. */

import { SLIP_RULES, SLIPS, type SlipRule } from "../fields/slips/index.js";
import type { FindingLevel } from "../model/finding.js";
import type { Bilingual, DomainId } from "../model/index.js";
import type { Column } from "../tables/row.js";

/** The ways in which a row asks less, which `zwgk diff` knows by the same ids. */
export const WEAKENINGS = [
  "content-dropped",
  "deadline-loosened",
  "deadline-dropped",
  "deadline-vague",
  "subject-dropped",
  "channel-dropped",
  "audience-narrowed",
  "method-weakened",
  "level-dropped",
] as const;

/** What a person must look at: by the same ids as in `zwgk diff`, and `deadline-missing` where the standard has none either. */
export const REVIEWS = [
  "content-reworded",
  "basis-dropped",
  "basis-replaced",
  "basis-article-changed",
  "deadline-changed",
  "deadline-missing",
  "subject-transferred",
  "audience-changed",
  "field-unstated",
  "field-changed",
  "column-missing",
] as const;

/** What a deviation can be. */
export const DEVIATIONS = [
  "item-missing",
  "domain-missing",
  ...WEAKENINGS,
  ...REVIEWS,
  "basis-outdated",
  "document-foreign",
  ...SLIP_RULES,
  "item-added",
  "cell-unread",
] as const;

/** Permanent id of a kind of deviation. */
export type DeviationRule = (typeof DEVIATIONS)[number];

/** One deviation, with what the standard says and what the locality says. */
export interface Deviation {
  readonly rule: DeviationRule;
  /** `error` where the public gets less than the standard promises. */
  readonly level: FindingLevel;
  /** Where the row stands; null for an item that has none. */
  readonly at: { readonly table: string; readonly row: number } | null;
  /** Null where it is not known which item the row stands for. */
  readonly domain: DomainId | null;
  readonly item: string | null;
  /** Category and name: the standard's, or the locality's where it has no item; of a domain as a whole its name. */
  readonly title: { readonly category: string | null; readonly name: string };
  /** The column; null where the row as a whole is meant. */
  readonly field: Column | null;
  /** As printed; empty where there is nothing. */
  readonly national: string;
  readonly local: string;
  readonly message: Bilingual;
}

/** How grave each kind is where nothing else is said. */
export const LEVEL_OF: Readonly<Record<DeviationRule, FindingLevel>> = {
  ...allOf(WEAKENINGS, "error"),
  ...allOf(REVIEWS, "warning"),
  ...allOf(SLIP_RULES, "warning"),
  "item-missing": "error",
  // One table need not be all that an agency publishes.
  "domain-missing": "warning",
  "basis-outdated": "warning",
  "document-foreign": "warning",
  "item-added": "info",
  "cell-unread": "warning",
  // A subject without whom somebody else still discloses it is for a person to look at.
  "subject-dropped": "warning",
  // A locality has its own words for most of what it publishes.
  "content-reworded": "info",
};

function allOf<Rule extends DeviationRule>(
  rules: readonly Rule[],
  level: FindingLevel,
): Readonly<Record<Rule, FindingLevel>> {
  return Object.fromEntries(rules.map((rule) => [rule, level])) as Record<Rule, FindingLevel>;
}

const COMPARE: Bilingual = { zh: "对照标准核对这一格", en: "compare this cell with the standard" };
const STATE_DEADLINE: Bilingual = { zh: "写明公开时限", en: "state a deadline" };

const SLIP_HINTS = Object.fromEntries(SLIP_RULES.map((rule) => [rule, SLIPS[rule].hint])) as Readonly<
  Record<SlipRule, Bilingual>
>;

/** What to do about a deviation: nobody is told to add what is in doubt. */
export function hintOf({ rule, level }: Pick<Deviation, "rule" | "level">): Bilingual {
  return (level === "info" ? HINT_OF_INFO[rule] : undefined) ?? HINT_OF[rule];
}

const DOUBTFUL: Bilingual = {
  zh: "不用马上补：还待核实的，先与标准指引的原文核对",
  en: "nothing to be added at once: what is unverified, compare with the official guideline first",
};

/** What to do where a deviation is told as information only: the catalog has not verified it, it has ended, or others stand. */
const HINT_OF_INFO: Partial<Readonly<Record<DeviationRule, Bilingual>>> = {
  "item-missing": DOUBTFUL,
  "content-dropped": DOUBTFUL,
  "channel-dropped": { zh: "不用处理", en: "nothing to be done" },
  "basis-dropped": {
    zh: "其余依据足够的，不用补",
    en: "nothing to be added where the other bases will do",
  },
  "basis-replaced": {
    zh: "已改为取代它的文件，不用处理",
    en: "what took its place is cited: nothing to be done",
  },
};

/** What to do about each kind. */
export const HINT_OF: Readonly<Record<DeviationRule, Bilingual>> = {
  ...SLIP_HINTS,
  "item-missing": {
    zh: "补上这一事项；确与本机关无关的，在本地方案中写明理由",
    en: "add the item; where it does not concern this agency, say why in the profile",
  },
  "domain-missing": {
    zh: "另表公布的，各表一起对标，或者只对标这张表的领域；没有公布的，补上",
    en: "where other tables publish it, check them together or ask about the domains of this one alone; else add it",
  },
  "content-dropped": { zh: "补上这一要素", en: "add the element" },
  "content-reworded": {
    zh: "看内容是否还是同一要素，有没有减少",
    en: "see whether it is still all of the element",
  },
  "basis-dropped": { zh: "补上这一依据，或确认其余的足够", en: "add it, or make sure that the rest will do" },
  "basis-replaced": COMPARE,
  "basis-article-changed": { zh: "核对文号、年份和条款", en: "check number, year and article" },
  "deadline-loosened": { zh: "改为不迟于标准的时限", en: "set a deadline no later than the standard's" },
  "deadline-dropped": STATE_DEADLINE,
  "deadline-vague": { zh: "写明不迟于标准的具体期限", en: "say by when, no later than the standard does" },
  "deadline-changed": { zh: "看是否不迟于标准的时限", en: "see whether it is no later than the standard's" },
  "deadline-missing": STATE_DEADLINE,
  "subject-dropped": {
    zh: "确认由谁公开，补上缺的主体",
    en: "make sure who discloses it, and add who is missing",
  },
  "subject-transferred": { zh: "确认由谁公开", en: "make sure who discloses it" },
  "channel-dropped": { zh: "补上这一渠道", en: "add the channel" },
  "audience-narrowed": { zh: "恢复标准的公开对象", en: "restore the standard's audience" },
  "audience-changed": COMPARE,
  "method-weakened": { zh: "恢复标准的公开方式", en: "restore the standard's method" },
  "level-dropped": { zh: "确认这一级是否也要公开", en: "make sure whether this level discloses it too" },
  "field-unstated": { zh: "补上这一格", en: "fill in this cell" },
  "field-changed": COMPARE,
  "column-missing": { zh: "补上这一列，或在别处写明", en: "add the column, or say it elsewhere" },
  "basis-outdated": { zh: "改引现行有效的文件", en: "cite what is in force" },
  "document-foreign": {
    zh: "多半是照抄外地目录时留下的：改引本地或上级的文件",
    en: "most likely left over from another place's list: cite a document of your own place or of one above it",
  },
  "item-added": {
    zh: "本地新增，无需改动；请确认它不是标准目录中换了说法的事项",
    en: "an addition of the locality; make sure that it is no national item under another name",
  },
  "cell-unread": { zh: "对照原表核对这一格", en: "check this cell against the table" },
};

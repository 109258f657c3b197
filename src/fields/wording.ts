/**
 * Content elements as they are compared, and whether one says another, under whatever words. Where it may well mean the
 * other it counts: that an element is gone accuses somebody, and has to be right.
 */
import { lazy } from "../catalog/lazy.js";
import { type Bag, bagOf, likeness } from "../text/bag.js";
import { fold } from "../text/fold.js";
import { NUMERAL, parseNumeral } from "../text/numerals.js";
import { toSimplified } from "../text/traditional.js";
import { kindOf } from "./element-kinds.js";

/** 1. （一） ① and the like before an element; 1.5 is none. */
const NUMBER =
  /^\s*(?:[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）.．、:：](?!\d)|[①-⑳●■◆•·])\s*/u;
const ARTICLE = new RegExp(`第\\s*([${NUMERAL}]{1,9})\\s*(?=[条款项])`, "gu");

/** An element as it counts: without the number before it, and with one way to write articles. */
export function bare(text: string): string {
  return text
    .replace(NUMBER, "")
    .replace(ARTICLE, (_, digits: string) => `第${parseNumeral(digits) ?? digits}`);
}

/** 选择性公开, 各地可根据实际情况适当公开 */
const OPTIONAL = /选择性公开|可根据实际情况/u;

/** Whether the standard leaves an element to the locality. */
export function isOptional(element: string): boolean {
  return OPTIONAL.test(element);
}

/** What an element may say besides its name: punctuation, numbers, 信息 and the like. */
const BESIDES = /[\s\p{P}\p{S}\d]+|中华人民共和国|信息|情况|相关|有关|等/gu;
/** The 2019 guideline's 扶贫领域 goes by these names since 2021. */
const RENAMED = /(?:巩固(?:拓展)?脱贫(?:攻坚)?成果(?:同|与)|涉贫涉)?乡村振兴(?:工作)?(?:有效衔接)?/gu;

const JOINT = /[和与及或、,;/]+/u;

/** An element as it is compared. */
export interface Wording {
  /** Folded, with its punctuation. */
  readonly plain: string;
  /** Its words alone. */
  readonly core: string;
  /** What it names before it explains: 办事指南 of 办事指南：包括……. */
  readonly head: string;
  readonly kind: () => number | null;
  readonly bag: () => Bag;
  /** What it goes on to list. */
  readonly parts: () => readonly Wording[];
  /** What it joins by 和, 、 and the like, each by its words alone. */
  readonly joined: () => readonly string[];
}

/** 识别程序（……）, 办事指南：主要包括……, 办事指南，包括：……, 办事指南：甲、乙、丙, 办事指南：内容同上 */
const EXPLAINED = /^([^(:,]{2,})(?:\(|[,:]?(?:主要)?包括:?|:(?=[^、]+、[^、]+、)|:内容同上)(.*)$/su;

/** Reads an element. */
export function wordingOf(text: string): Wording {
  const plain = toSimplified(fold(bare(text))).replace(RENAMED, "扶贫");
  const core = stripped(plain);
  const [, head = "", rest = ""] = EXPLAINED.exec(plain) ?? [];
  return {
    plain,
    core,
    head: stripped(head) || core,
    // Most elements are told apart without them.
    kind: lazy(() => kindOf(core)),
    bag: lazy(() => bagOf(core)),
    parts: lazy(() => partsOf(rest)),
    joined: lazy(() => plain.split(JOINT).map(stripped)),
  };
}

function partsOf(list: string): Wording[] {
  return list
    .split(/[、,;)]/u)
    .filter((part) => stripped(part).length > 1)
    .map(wordingOf);
}

function stripped(text: string): string {
  return text.replace(BESIDES, "");
}

/** Likeness from which two wordings are taken for one element. */
const ALIKE = 0.5;
/** So many last characters say what a thing is. */
const TAIL = 4;
const DOCUMENTS = /(?:法律|法规|规章|文件|政策|规定要求)$/u;
/** 法律法规和规章: who says 规章 alone leaves something out. */
const ONE_OF_SEVERAL = /[和与及或、，,/]$/u;

/** The ways in which an element says another one. */
const WAYS: readonly ((wanted: Wording, local: Wording) => boolean)[] = [
  (wanted, local) => local.core !== "" && local.core === wanted.core,
  (wanted, local) => likeness(wanted.bag(), local.bag()) >= ALIKE,
  (wanted, local) => wanted.kind() !== null && wanted.kind() === local.kind(),
  (wanted, local) => local.head !== "" && local.head === wanted.head,
  // 意见征集 for 城乡规划事项的意见征集, 新办 for 新办的办理情况
  ({ plain }, { plain: local }) =>
    local.length > 1 &&
    ((plain.endsWith(local) && !ONE_OF_SEVERAL.test(plain.slice(0, -local.length))) ||
      plain.startsWith(`${local}的`)),
  // 义务教育阶段学校招生计划 for 各校本年度招生计划
  ({ core }, { core: local }) => local.length >= TAIL && core.endsWith(local.slice(-TAIL)),
  // 各地配套政策法规文件 is said by naming one.
  (wanted, local) =>
    DOCUMENTS.test(wanted.core) && !wanted.plain.includes("《") && /《.+》/u.test(local.plain),
  holds,
];

/** Whether an element says another one, or names it in what it lists. */
export function says(local: Wording, wanted: Wording): boolean {
  return [local, ...local.parts()].some((one) => WAYS.some((way) => way(wanted, one)));
}

/** Shorter ones stand in many others by chance. */
const SHORTEST = 2;

/** Whether an element is one of those that another one joins: 申请材料 in 申请条件和申请材料, or in 申请条件和材料. */
export function holds({ core }: Wording, local: Wording): boolean {
  if (core.length < SHORTEST) return false;
  if (local.core.length > core.length && local.core.includes(core)) return true;
  return local.joined().some((part, at) => {
    if (at === 0 || part.length < SHORTEST || !core.endsWith(part)) return part === core;
    return local.core.startsWith(core.slice(0, -part.length));
  });
}

/**
 * Whether an element that took the place of another one may stand for this one, too: it joins them, in their words, in
 * other words (申请条件、材料、流程 for 办理流程) or run together (部门预决算报表 for 部门预算报表), or names what they have in common
 * (行政处罚决定书 for 自然人行政处罚决定书).
 */
export function coversToo(local: Wording, wanted: Wording): boolean {
  return (
    holds(wanted, local) ||
    (local.joined().length > 1 &&
      local.joined().some((part) => part.length >= SHORTEST && wanted.core.endsWith(part))) ||
    (wanted.core.length >= TAIL && runsThrough(wanted.core, local.core)) ||
    (local.core.length >= TAIL && wanted.core.endsWith(local.core))
  );
}

/** Whether a text holds all characters of another one, in their order. */
function runsThrough(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at++;
  return at === part.length;
}

/** Whether the elements together say one, word for word or at least half of what it lists. */
export function sayTogether(locals: readonly Wording[], { core, parts }: Wording): boolean {
  if (
    core !== "" &&
    locals
      .map((one) => one.core)
      .join("")
      .includes(core)
  )
    return true;
  const listed = parts();
  if (listed.length < LISTED) return false;
  const found = listed.filter((part) => locals.some((one) => says(one, part)));
  return found.length * 2 >= listed.length;
}

/** From so many parts on, an element is a list. */
const LISTED = 3;

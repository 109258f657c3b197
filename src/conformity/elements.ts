/**
 * Whether an element of the standard (公开内容要素) stands in a local row, under whatever words. Where a row may well mean
 * the element it counts as there: a finding accuses somebody, and has to be right.
 */
import { type Bag, bagOf, likeness } from "../text/bag.js";
import { fold } from "../text/fold.js";
import { toSimplified } from "../text/traditional.js";
import { kindOf } from "./element-kinds.js";

/** The elements of the standard that no element of the row says; those that it leaves to the locality are not asked. */
export function droppedElements(standard: readonly string[], local: readonly string[]): string[] {
  const wanted = standard.map(wordingOf);
  const own = local.map(wordingOf);
  const said = new Set(own.map(({ core }) => core));
  const asked = new Set(wanted.map(({ core }) => core));
  // What says one element of the standard word for word is no evidence of another.
  const free = own
    .filter(({ core }) => core !== "" && !asked.has(core))
    .flatMap((one) => [one, ...one.parts.map(wordingOf)]);
  const joined = free.map(({ core }) => core).join("");
  return wanted
    .filter(({ text, core }) => !OPTIONAL.test(text) && !said.has(core) && !joined.includes(core))
    .filter((one) => !isSaid(one, free) && !isListed(one, free))
    .map(({ text }) => text);
}

function isSaid(wanted: Wording, local: readonly Wording[]): boolean {
  return local.some((one) => WAYS.some((says) => says(wanted, one)));
}

/** Whether at least half of what the standard lists in one element stands item by item. */
function isListed({ parts }: Wording, local: readonly Wording[]): boolean {
  const found = parts.filter((part) => isSaid(wordingOf(part), local));
  return parts.length >= LISTED && found.length * 2 >= parts.length;
}

/** From so many parts on, an element is a list. */
const LISTED = 3;

/** 选择性公开, 各地可根据实际情况适当公开 */
const OPTIONAL = /选择性公开|可根据实际情况/u;

/** What an element may say besides its name: punctuation, numbers, 信息 and the like. */
const BESIDES = /[\s\p{P}\p{S}\d]+|中华人民共和国|信息|情况|相关|有关|等/gu;
/** The 2019 guideline's 扶贫领域 goes by these names since 2021. */
const RENAMED = /(?:巩固(?:拓展)?脱贫(?:攻坚)?成果(?:同|与)|涉贫涉)?乡村振兴(?:工作)?(?:有效衔接)?/gu;

/** An element as it is compared. */
interface Wording {
  /** As written. */
  readonly text: string;
  /** Folded, with its punctuation. */
  readonly plain: string;
  /** Its words alone. */
  readonly core: string;
  /** What it names before it explains: 办事指南 of 办事指南：包括……. */
  readonly head: string;
  /** What it goes on to list. */
  readonly parts: readonly string[];
  readonly kind: number | null;
  readonly bag: Bag;
}

/** 识别程序（……）, 办事指南：主要包括……, 办事指南，包括：……, 办事指南：甲、乙、丙, 办事指南：内容同上 */
const EXPLAINED = /^([^(:,]{2,})(?:\(|[,:]?(?:主要)?包括:?|:(?=[^、]+、[^、]+、)|:内容同上)(.*)$/su;

function wordingOf(text: string): Wording {
  const plain = toSimplified(fold(text)).replace(RENAMED, "扶贫");
  const core = bared(plain);
  const [, head = "", rest = ""] = EXPLAINED.exec(plain) ?? [];
  return {
    text,
    plain,
    core,
    head: bared(head) || core,
    parts: rest.split(/[、,;)]/u).filter((part) => bared(part).length > 1),
    kind: kindOf(core),
    bag: bagOf(core),
  };
}

function bared(text: string): string {
  return text.replace(BESIDES, "");
}

/** Likeness from which two wordings are taken for one element. */
const ALIKE = 0.55;
/** So many last characters say what a thing is. */
const TAIL = 4;
const DOCUMENTS = /(?:法律|法规|规章|文件|政策|规定要求)$/u;
/** 法律法规和规章: who says 规章 alone leaves something out. */
const ONE_OF_SEVERAL = /[和与及或、，,/]$/u;

/** The ways in which a local element says one of the standard. */
const WAYS: readonly ((wanted: Wording, local: Wording) => boolean)[] = [
  (wanted, local) => likeness(wanted.bag, local.bag) >= ALIKE,
  (wanted, local) => wanted.kind !== null && wanted.kind === local.kind,
  (wanted, local) => local.head === wanted.head,
  // 意见征集 for 城乡规划事项的意见征集, 新办 for 新办的办理情况
  ({ plain }, { plain: local }) =>
    local.length > 1 &&
    ((plain.endsWith(local) && !ONE_OF_SEVERAL.test(plain.slice(0, -local.length))) ||
      plain.startsWith(`${local}的`)),
  // 义务教育阶段学校招生计划 for 各校本年度招生计划
  ({ core }, { core: local }) =>
    local.length >= TAIL && core.length >= TAIL && core.endsWith(local.slice(-TAIL)),
  // 各地配套政策法规文件 is said by naming one.
  (wanted, local) =>
    DOCUMENTS.test(wanted.core) && !wanted.plain.includes("《") && /《.+》/u.test(local.plain),
];

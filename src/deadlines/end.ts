/** Reads how a part of a deadline ends: the verb, what is disclosed, where and to whom. */
import { adjunctsAt } from "./act.js";
import { ACTIONS, skipVerbs, VERBS } from "./cores/core.js";
import { coresAt, type HeadRole } from "./cores/index.js";
import { noticeLengthAt } from "./cores/notice-length.js";
import { has, isEnd, numberAt, skipAll } from "./cursor.js";
import type { DeadlineClause } from "./deadline.js";
import {
  ACCORDING,
  AT_PLACE,
  AUXILIARIES,
  CONNECTIVES,
  DISCLOSING,
  DYNAMIC,
  DYNAMIC_SHOWN,
  HARD_STOPS,
  IMMEDIATELY,
  KEPT,
  LONG,
  MOVING,
  PERMANENT,
  PROMPTLY,
  REGULARLY,
  TIMES,
} from "./lexicon.js";
import { objectEnd } from "./object.js";
import { namesPlace } from "./place.js";
import { behindSubject } from "./subject.js";
import { behindMatch, type Sentence, type Token, textOf } from "./tokens.js";
import { isWords, OWN_WORD } from "./words.js";

/** Where a part ends, and what stands there. */
export interface PartEnd {
  readonly place: string | null;
  readonly object: string | null;
  readonly next: number;
}

/**
 * The end of a part: what is disclosed, a place (，在村公示栏公开) or nothing, then a separator, the end of the text, or the
 * next part without one (20个工作日内公开，保持长期公开 less its comma).
 */
export function readEnd(sentence: Sentence, at: number): PartEnd | null {
  const end = readOwnEnd(sentence, at);
  return end && { ...end, next: behindMatch(sentence, end.next, PURPOSE) };
}

/** They begin what it is for, and what is done beside: 接受社会监督, 并为公众查询提供便利, 任何单位有权查阅. */
const BESIDE =
  "供|接[受收]|听取|方便|便于|以便|保障|确保|引导|鼓励|促进|满足|提高|增强|明确|告知|通知|说明|抄送|主要包括|包括|为(?=[^，；。]*(?:提供|服务|参考|依据))|任何(?:单位|组织|个人)|加[大强]|科学|反映|推动|做好|[标注载]明|免费|无偿|提供|督促|责成|组织|负责|抄送|报(?=[^，；。]*备案)";
/** They would say more about the time, or what else is disclosed. */
const SAYS_MORE = "公[开布示告]|及时|定期|长期|实时|立即|每|(?<!目)前|后|除外|延长|顺延|期满|转为";
/** 公布收支情况，接受社会监督: what it is for says nothing of when, nor do 不得延迟 and what else is disclosed (案由，当事人的名称，以及地点). */
const REST = `(?:(?!${SAYS_MORE})[^，；。：0-9])`;
const PURPOSE = new RegExp(
  `(?:，(?:并|且|同时)?(?:依法|自觉|书面)?(?:${BESIDE})${REST}{2,60})+(?=[；。]|$)|(?:，${REST}{2,40}){0,3}，以及${REST}{2,60}(?=[；。]|$)|，[且并但]?不得(?:向|对|指定|限定|收取)${REST}{2,40}(?=[；。]|$)|，[且并]?不得(?:延迟|延误|拖延|无故拖延)(?=[；。]|$)`,
  "uy",
);

function readOwnEnd(sentence: Sentence, at: number): PartEnd | null {
  const { tokens } = sentence;
  if (isEnd(tokens, at)) {
    const start = behindSubject(sentence, at);
    const acted = skipVerbs(tokens, start, hasVerb(sentence, at) ? ACTIONS : undefined);
    if (acted > start && isEnd(tokens, acted)) return readPlace(sentence, start) ?? endAt(acted);
    const behind = acted > start ? (readPlace(sentence, acted) ?? readObject(sentence, acted)) : null;
    const read = readPlace(sentence, start) ?? readMoved(sentence, start) ?? behind;
    return read ?? (has(tokens, at, ["，"]) ? readAct(sentence, start) : null) ?? endAt(at);
  }
  return (
    readPlace(sentence, at) ??
    readMoved(sentence, at) ??
    readObject(sentence, at) ??
    readAct(sentence, at) ??
    (beginsPart(sentence, at) ||
    pointsToRules(tokens, at) ||
    BEGINS_ANEW.test(textOf(sentence, at, tokens.length))
      ? endAt(at)
      : null)
  );
}

/** 20个工作日内或按主管部门规定执行. */
function pointsToRules(tokens: readonly Token[], at: number): boolean {
  return has(tokens, at, ["或", "或者"]) && has(tokens, at + 1, ACCORDING);
}

/** 公示7日无异议后公布, and the 自 of a second event: 自收到申请之日起20个工作日内 自信息形成之日起…… on the next line of a cell. */
const BEGINS_ANEW = new RegExp(
  `^(?!${OWN_WORD})自[^，；。]{2,40}(?:之日|之后|后)|^(?:期满)?后?无(?:任何)?异议[的后，]`,
  "u",
);

/** Whether a part has said already what is to be done by its time: then 及时更新 behind it is another. */
function hasVerb({ tokens }: Sentence, end: number): boolean {
  return has(tokens, end - 1, VERBS) || has(tokens, end - 1, DYNAMIC);
}

/** 将上年度报告在网站公开: what is disclosed, before its verb. */
function readMoved(sentence: Sentence, at: number): PartEnd | null {
  const { tokens } = sentence;
  if (!has(tokens, at, MOVING)) return null;
  for (let verb = at + 2; verb < tokens.length && !has(tokens, verb, [...HARD_STOPS, "，"]); verb++) {
    // 在报批前将草案公示30日: the verb begins the next part.
    if (noticeLengthAt(tokens, verb) !== null) {
      const shown = textOf(sentence, at + 1, verb);
      return isWords(shown) && !/在|通过/u.test(shown) ? { place: null, object: shown, next: verb } : null;
    }
    const place = readPlace(sentence, verb);
    const next = place?.next ?? skipVerbs(tokens, verb);
    if (next === verb || !isEnd(tokens, next)) continue;
    const object = textOf(sentence, at + 1, verb);
    return isWords(object) ? { place: place?.place ?? null, object, next } : null;
  }
  return null;
}

/** 在公开栏向村民公布收支情况, 将名单通过网站向社会公示: what, where and to whom, in any order, and the verb. */
function readAct(sentence: Sentence, at: number): PartEnd | null {
  const { tokens } = sentence;
  const act = adjunctsAt(sentence, at, (verb) => has(tokens, verb, DISCLOSING));
  if (act === null || act.next === at) return null;
  const acted = skipVerbs(tokens, act.next);
  if (acted === act.next) return null;
  if (isEnd(tokens, acted)) return { ...act, next: acted };
  const object = act.object === null ? readObject(sentence, acted) : null;
  return object && { ...object, place: act.place ?? object.place };
}

/** An end that says nothing. */
export function endAt(next: number): PartEnd {
  return { place: null, object: null, next };
}

/** 公布上一年度报告: only behind a verb, or a number of times. */
function readObject(sentence: Sentence, at: number): PartEnd | null {
  if (!has(sentence.tokens, at - 1, BEFORE_OBJECTS) || has(sentence.tokens, at - 1, AUXILIARIES)) return null;
  if (has(sentence.tokens, at, ["并", "并且", "且"]) && has(sentence.tokens, at + 1, TIMED)) return null;
  const next = objectEnd(sentence, at);
  if (next === null) return null;
  const object = textOf(sentence, at, next);
  // 披露环境信息，在披露系统公开.
  const place = has(sentence.tokens, next, ["，"]) ? readPlace(sentence, next + 1) : null;
  const isWhole = place !== null && place.object === null && isEnd(sentence.tokens, place.next);
  return isWhole ? { ...place, object } : { place: null, object, next };
}

/** 公开并动态更新: another part, and not what is disclosed. */
const TIMED = [...DYNAMIC, ...LONG, ...PERMANENT, ...REGULARLY, ...PROMPTLY, ...IMMEDIATELY];

/** 书面向委员会提出 discloses nothing. */
const BEFORE_OBJECTS = new Set(
  [...ACTIONS, ...TIMES, ...DYNAMIC_SHOWN].filter((word) => !word.includes("书面")),
);

/** Where parts are known to begin: every place of a sentence is asked for again and again. */
const BEGINNINGS = new WeakMap<Sentence, Map<number, boolean>>();

function beginnings(sentence: Sentence): Map<number, boolean> {
  const known = BEGINNINGS.get(sentence) ?? new Map<number, boolean>();
  BEGINNINGS.set(sentence, known);
  return known;
}

/** Whether a part that needs no head begins at a place, with or without 并 before it. */
function beginsPart(sentence: Sentence, at: number): boolean {
  const known = beginnings(sentence);
  const start = skipAll(sentence.tokens, at, [...CONNECTIVES, ...KEPT]);
  const found = known.get(start);
  if (found !== undefined) return found;
  const begins = [...coresAt(sentence, start)].some(({ head, next, clause }) => {
    const kind = clause(null, "")?.kind;
    // 20个工作日内不公开 says neither.
    if (kind === undefined || kind === "not-disclosed") return false;
    const needsNoHead = HEADLESS.includes(head) || AT_ONCE.includes(kind);
    if (!needsNoHead) return false;
    if (isEnd(sentence.tokens, next)) return true;
    // 每年公布并及时更新名录.
    const object = has(sentence.tokens, next - 1, DISCLOSING) ? objectEnd(sentence, next) : null;
    return (
      (object !== null && isEnd(sentence.tokens, object)) || (next > start && beginsPart(sentence, next))
    );
  });
  known.set(start, begins);
  return begins;
}

const HEADLESS: readonly HeadRole[] = ["scope", "topic", "rounds", "noun"];

/** They may have an event before them, and need none. */
const AT_ONCE: readonly DeadlineClause["kind"][] = ["immediately", "promptly"];

const DISCLOSES = ["公开", "公布", "公示", "公告", "发布", "披露"];

/** 在显著位置长期公开 says for how long as well. */
const LASTING = new RegExp(`(?:${[...LONG, ...PERMANENT].join("|")})$`, "u");

/** 在公开栏上以书面形式向村民公布: how and to whom, behind the place. */
const PLACE_TAIL =
  /上?(?:以(?:书面|适当|公告|张贴)[^，]{0,4}[形方]式)?(?:向(?!社会)|[将把]|对(?!外))[^，]{2,40}$|上?(?:及时|依法|统一)+$|上$|，$/u;

function readPlace(sentence: Sentence, at: number): PartEnd | null {
  const { tokens } = sentence;
  if (!has(tokens, at, AT_PLACE)) return null;
  for (let verb = at + 1; verb < tokens.length && !has(tokens, verb, HARD_STOPS); verb++) {
    const acted = skipAll(tokens, verb, ACTIONS);
    if (acted === verb) continue;
    // 每半年在小区公示不少于15天: the verb begins the next part.
    const isNotice = noticeLengthAt(tokens, verb) !== null;
    const once = numberAt(tokens, acted)?.value === 1 && has(tokens, acted + 1, TIMES);
    const next = isNotice ? verb : once ? acted + 2 : acted;
    const object = isNotice || isEnd(tokens, next) ? null : objectEnd(sentence, next);
    if (object === null && !isNotice && !isEnd(tokens, next)) continue;
    // 通过信息披露系统进行披露: the first verb is part of the place.
    const isNamed = has(tokens, verb, ["发布"]) && has(tokens, object === null ? at : object - 1, ["公告"]);
    if (object !== null && has(tokens, object - 1, DISCLOSES) && !isNamed) continue;
    const place = textOf(sentence, at + 1, verb).replace(PLACE_TAIL, "");
    if (/^(?:原|其|本)?$|[，0-9]|[期时]限内?$/u.test(place) || !namesPlace(place) || LASTING.test(place))
      return null;
    return { place, object: object === null ? null : textOf(sentence, next, object), next: object ?? next };
  }
  return null;
}

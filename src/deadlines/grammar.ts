/**
 * Reads an official deadline. The grammar, over the tokens of tokens.ts:
 *
 *     deadline := part (separator? part)* separator? broken?
 *     part     := number-of-the-part? (head core object? place? | proviso)
 *     separator := ；| 。| ，| 、 | （ | ） (+ 或者, 其中 …)
 *     head     := (scope (： | 的，))? (event | words)?      place     := ，? 在 words 公开
 *     broken   := words? (… | （页面截断）)                  of a page that was cut, see cut-off.ts
 *
 * A part is read at the first place where a core, its end and its head all make sense. One part that makes none leaves
 * the whole sentence unparsed: half a reading would pass for the whole. Where the source itself breaks off behind a whole
 * part, the value ends in a `cut-off` part that says so.
 */
import { assertText } from "../model/argument.js";
import { withoutBasis } from "./basis.js";
import { skipVerbs } from "./cores/core.js";
import { type Core, coresAt, type HeadRole } from "./cores/index.js";
import { noticeLengthAt } from "./cores/notice-length.js";
import { has, isEnd, numberAt, skipAll } from "./cursor.js";
import { brokenWords, endsInBrokenUnit, splitCutMark } from "./cut-off.js";
import type { Deadline, DeadlineClause, DeadlinePart } from "./deadline.js";
import { foldDeadline } from "./fold.js";
import { formatDeadline } from "./format.js";
import { type Head, isScope, readHead } from "./head.js";
import {
  ACCORDING,
  ACTIONS,
  AT_PLACE,
  AUXILIARIES,
  BECOMES,
  CONNECTIVES,
  HARD_STOPS,
  KEPT,
  LONG,
  MOVING,
  PERMANENT,
  PROMPTLY,
  SEPARATORS,
  TIMES,
  TOGETHER,
} from "./lexicon.js";
import { objectEnd } from "./object.js";
import { type Ahead, placeFirst, placeInScope, shownBefore } from "./place-ahead.js";
import { pointerAt } from "./pointer.js";
import { provisoAt } from "./proviso.js";
import { behindSubject } from "./subject.js";
import { type Sentence, type Token, textOf, tokenize } from "./tokens.js";
import { isWords } from "./words.js";

/** No cell of an official table comes near; longer texts are prose and stay unparsed, in bounded time. */
const LONGEST = 500;

/** 1. or （二）, 一是; the 1、 of 1、4、7、10月 is a month. */
const NUMBERING =
  /(?:[（]?[0-9一二三四五六七八九十]{1,3}[）、.．]|[一二三四五六七八九]是[，：]?)(?!(?:[0-9一二三四五六七八九十]{1,2}[、，和及])*[0-9一二三四五六七八九十]{1,2}月)/uy;

interface PartRead {
  readonly part: DeadlinePart;
  /** Further clauses of the same scope and place. */
  readonly more: readonly DeadlineClause[];
  /** What the sentence says is disclosed, behind its verb. */
  readonly object: string | null;
  readonly next: number;
}

/**
 * Reads an official deadline (公开时限): a column of the table in the guidelines that ministries issued in 2019 under
 * 国办发〔2019〕54号. Most of them repeat the 20 working days of 《政府信息公开条例》第二十六条.
 *
 * @param text as published, in any width; a line break separates parts, or is only where the line of the cell was full
 * @returns what it says, or `{kind: "unparsed", text}` with the text as given where the grammar cannot read all of it
 */
export function parseDeadline(text: string): Deadline {
  assertText("parseDeadline", text);
  const words = text.trim();
  const deadline = readWhole(words) ?? (words.includes("\n") ? readWhole(words.replace(/\s+/gu, "")) : null);
  return deadline ?? { kind: "unparsed", text };
}

function readWhole(text: string): Deadline | null {
  if (text.length > LONGEST) return null;
  const folded = withoutBasis(foldDeadline(text));
  const deadline = read(folded);
  return deadline !== null && readsBack(deadline, folded) ? deadline : null;
}

/**
 * What is understood says the same when it is written out and read again; words that read otherwise were misread. A length
 * from an event of the table always does, and most deadlines are one.
 */
function readsBack(deadline: Deadline, folded: string): boolean {
  if (deadline.kind === "within" && typeof deadline.trigger === "string") return true;
  const written = foldDeadline(formatDeadline(deadline));
  return written === folded || JSON.stringify(read(written)) === JSON.stringify(deadline);
}

function read(folded: string): Deadline | null {
  const parts = readParts(folded);
  const first = parts?.[0];
  if (parts === null || first === undefined) return null;
  const single = parts.length === 1 && first.scope === null && first.place === null;
  return single ? first.deadline : { kind: "compound", parts };
}

function readParts(text: string): DeadlinePart[] | null {
  const { said, marked } = splitCutMark(text);
  const sentence = { text: said, tokens: tokenize(said) };
  const read: PartRead[] = [];
  let at = 0;
  while (at < sentence.tokens.length) {
    const start = partStart(sentence, at);
    const part = readPointer(sentence, start) ?? readPart(sentence, start) ?? readProviso(sentence, start);
    if (part === null) {
      const words = brokenWords(sentence, start, marked);
      return words === null ? null : cutOff(withObjects(read), words || null);
    }
    read.push(part);
    at = skipAll(sentence.tokens, part.next, SEPARATORS);
  }
  const parts = withObjects(read);
  return marked || endsInBrokenUnit(sentence.tokens) ? cutOff(parts, null) : parts;
}

/** Beside other parts, what is disclosed tells a part from them; alone, it is the item itself once more. */
function withObjects(read: readonly PartRead[]): DeadlinePart[] {
  const parts: DeadlinePart[] = [];
  const isAlone = read.filter(({ part }) => part.deadline.kind !== "proviso").length === 1;
  for (const { part, more, object } of read) {
    const about = isAlone || object === null || part.scope !== null ? part : { ...part, scope: object };
    parts.push(about);
    for (const deadline of more) parts.push({ ...about, deadline });
  }
  return parts;
}

function readPointer(sentence: Sentence, start: number): PartRead | null {
  const pointer = pointerAt(sentence, start);
  if (pointer === null) return null;
  const { scope, words } = pointer.value;
  const { place, next } = readEnd(sentence, pointer.next) ?? endAt(pointer.next);
  const deadline = { kind: "elsewhere", source: { words } } as const;
  return { part: { scope, place, deadline }, more: [], object: null, next };
}

function readProviso(sentence: Sentence, start: number): PartRead | null {
  const proviso = provisoAt(sentence, start);
  if (proviso === null) return null;
  const deadline = { kind: "proviso", words: proviso.value } as const;
  return { part: { scope: null, place: null, deadline }, more: [], object: null, next: proviso.next };
}

/** A break behind no whole part leaves nothing to read. */
function cutOff(parts: readonly DeadlinePart[], words: string | null): DeadlinePart[] | null {
  if (parts.length === 0) return null;
  return [...parts, { scope: null, place: null, deadline: { kind: "cut-off", words } }];
}

const LEADS_ON = [...CONNECTIVES, ...BECOMES, ...TOGETHER];

/** Where a part begins, behind any 1. or （二） and 其中. */
function partStart(sentence: Sentence, at: number): number {
  let start = at;
  for (let next = behindNumber(sentence, start); next > start; next = behindNumber(sentence, start))
    start = next;
  return start;
}

function behindNumber({ text, tokens }: Sentence, at: number): number {
  NUMBERING.lastIndex = tokens[at]?.start ?? text.length;
  const end = NUMBERING.test(text) ? NUMBERING.lastIndex : 0;
  let next = at;
  while ((tokens[next]?.start ?? text.length) < end) next++;
  return skipAll(tokens, next, LEADS_ON);
}

function readPart(sentence: Sentence, start: number): PartRead | null {
  for (let at = start; at < sentence.tokens.length; at++) {
    if (sentence.tokens[at]?.type === "plain") continue;
    if (has(sentence.tokens, at, HARD_STOPS)) return null;
    for (const core of coresAt(sentence, at)) {
      const end = readEnd(sentence, core.next);
      const said = textOf(sentence, start, at);
      const first = end?.place === null ? placeFirst(said) : null;
      const head = end && (readHead(said, core.head) ?? (first && readHead(first.rest, core.head)));
      const ahead = end && head === null && end.place === null ? shownBefore(said, core) : null;
      const part =
        end &&
        (head
          ? build(core, head, end.place ?? (readHead(said, core.head) ? null : (first?.place ?? null)))
          : ahead && build(core, headless(ahead), ahead.place));
      if (part)
        return withBracket(sentence, {
          part,
          more: core.more ?? [],
          object: head?.object ?? ahead?.object ?? end.object,
          next: end.next,
        });
    }
  }
  return null;
}

/** 7个工作日（行政处罚）: what a part is about, in brackets behind it. */
function withBracket(sentence: Sentence, read: PartRead): PartRead {
  const { tokens } = sentence;
  if (!has(tokens, read.next, ["（"])) return read;
  let close = read.next + 1;
  while (close < tokens.length && !has(tokens, close, ["）", ...HARD_STOPS])) close++;
  const said = textOf(sentence, read.next + 1, close);
  const counted = has(tokens, close, ["）"]) ? countedFrom(read.part.deadline, said) : null;
  if (counted !== null) return { ...read, part: { ...read.part, deadline: counted }, next: close + 1 };
  if (has(tokens, close, ["）"]) && read.part.deadline.kind === "notice" && DAYS_OF_NOTICE.test(said))
    return { ...read, next: close + 1 };
  if (read.part.scope !== null) return read;
  const words = said.replace(LIMITED_TO, "");
  const isAlone =
    !has(tokens, close, ["）"]) || !isScope(words) || readPart(sentence, read.next + 1) !== null;
  return isAlone ? read : { ...read, part: { ...read.part, scope: words }, next: close + 1 };
}

/** 公示7日（2025年3月3日至2025年3月9日）: which days those are. */
const DAYS_OF_NOTICE =
  /^自?[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日起?[至到-](?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日止?$/u;

/** 20个工作日（自该信息形成或者变更之日起）: what a length counts from, in brackets behind it. */
function countedFrom(clause: DeadlineClause, said: string): DeadlineClause | null {
  const event = /^(.{2,40}?)(?:之日|日)?起(?:计?算)?$/u.exec(said)?.[1];
  if (event === undefined || clause.kind !== "within" || clause.trigger !== null) return null;
  const trigger = readHead(event, "event")?.trigger;
  return trigger == null ? null : { ...clause, trigger };
}

const LIMITED_TO = /^(?:仅限|限于?|适用于|针对)/u;

function headless({ scope }: Ahead): Head {
  return { scope, trigger: null, words: "" };
}

function build(core: Core, head: Head, place: string | null): DeadlinePart | null {
  const deadline = core.clause(head.trigger, head.words);
  if (deadline === null) return null;
  const scope = head.scope?.replace(AGENT, "").replace(/^[将把](?=..)/u, "") || null;
  const ahead = place === null ? placeInScope(scope ?? "") : null;
  return ahead === null ? { scope, place: place ?? core.place ?? null, deadline } : { ...ahead, deadline };
}

/** 变动情况由村民委员会: by whom, which the column of the subject says. */
const AGENT = /(?:应当?|须|要)?(?:由|会同)[^，；：]{2,30}$/u;

interface PartEnd {
  readonly place: string | null;
  readonly object: string | null;
  readonly next: number;
}

/**
 * The end of a part: what is disclosed, a place (，在村公示栏公开) or nothing, then a separator, the end of the text, or the
 * next part without one (20个工作日内公开，保持长期公开 less its comma).
 */
function readEnd(sentence: Sentence, at: number): PartEnd | null {
  const end = readOwnEnd(sentence, at);
  return end && { ...end, next: behindPurpose(sentence, end.next) };
}

/** 公布收支情况，接受社会监督: what it is for says nothing of when, nor does 不得延迟. */
const PURPOSE =
  /^，(?:(?:并)?(?:依法|自觉)?(?:供|接受|方便|便于|以便|保障|确保)(?:(?!公[开示布告]|及时|定期)[^，；。：0-9]){2,40}|[且并]?不得(?:延迟|延误|拖延|无故拖延))(?=[；。]|$)/u;

function behindPurpose(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (!has(tokens, at, ["，"])) return at;
  const purpose = PURPOSE.exec(textOf(sentence, at, tokens.length))?.[0] ?? "";
  if (purpose === "") return at;
  const end = (tokens[at]?.start ?? 0) + purpose.length;
  const next = tokens.findIndex(({ start }) => start >= end);
  return next < 0 ? tokens.length : next;
}

function readOwnEnd(sentence: Sentence, at: number): PartEnd | null {
  const { tokens } = sentence;
  if (isEnd(tokens, at)) {
    const start = behindSubject(sentence, at);
    const acted = skipVerbs(tokens, start, hasVerb(sentence, at) ? ACTIONS_ALONE : undefined);
    if (acted > start && isEnd(tokens, acted)) return readPlace(sentence, start) ?? endAt(acted);
    const behind = acted > start ? (readPlace(sentence, acted) ?? readObject(sentence, acted)) : null;
    return readPlace(sentence, start) ?? readMoved(sentence, start) ?? behind ?? endAt(at);
  }
  return (
    readPlace(sentence, at) ??
    readMoved(sentence, at) ??
    readObject(sentence, at) ??
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
const BEGINS_ANEW =
  /^自(?![评查建愿主筹然考行动])[^，；。]{2,40}(?:之日|之后|后)|^(?:期满)?后?无(?:任何)?异议[的后，]/u;

/** Whether a part has said already what is to be done by its time: then 及时更新 behind it is another. */
function hasVerb({ tokens }: Sentence, end: number): boolean {
  return has(tokens, end - 1, SAID_BY);
}

const SAID_BY = [...ACTIONS, ...PROMPTLY];
const ACTIONS_ALONE: ReadonlySet<string> = new Set(ACTIONS);

/** 将上年度报告在网站公开: what is disclosed, before its verb. */
function readMoved(sentence: Sentence, at: number): PartEnd | null {
  const { tokens } = sentence;
  if (!has(tokens, at, MOVING)) return null;
  for (let verb = at + 2; verb < tokens.length && !has(tokens, verb, [...HARD_STOPS, "，"]); verb++) {
    const place = readPlace(sentence, verb);
    const next = place?.next ?? skipVerbs(tokens, verb);
    if (next === verb || !isEnd(tokens, next)) continue;
    const object = textOf(sentence, at + 1, verb);
    return isWords(object) ? { place: place?.place ?? null, object, next } : null;
  }
  return null;
}

function endAt(next: number): PartEnd {
  return { place: null, object: null, next };
}

/** 公布上一年度报告: only behind a verb, or a number of times. */
function readObject(sentence: Sentence, at: number): PartEnd | null {
  if (!has(sentence.tokens, at - 1, BEFORE_OBJECTS) || has(sentence.tokens, at - 1, AUXILIARIES)) return null;
  const next = objectEnd(sentence, at);
  if (next === null) return null;
  const object = textOf(sentence, at, next);
  // 披露环境信息，在披露系统公开.
  const place = has(sentence.tokens, next, ["，"]) ? readPlace(sentence, next + 1) : null;
  const isWhole = place !== null && place.object === null && isEnd(sentence.tokens, place.next);
  return isWhole ? { ...place, object } : { place: null, object, next };
}

const BEFORE_OBJECTS = [...ACTIONS, ...TIMES];

/** Whether a part that needs no head begins at a place, with or without 并 before it. */
function beginsPart(sentence: Sentence, at: number): boolean {
  const start = skipAll(sentence.tokens, at, [...CONNECTIVES, ...KEPT]);
  return [...coresAt(sentence, start)].some(({ head, next, clause }) => {
    const kind = clause(null, "")?.kind;
    // 20个工作日内不公开 says neither.
    if (kind === undefined || kind === "not-disclosed") return false;
    const needsNoHead = HEADLESS.includes(head) || AT_ONCE.includes(kind);
    return needsNoHead && (isEnd(sentence.tokens, next) || (next > start && beginsPart(sentence, next)));
  });
}

const HEADLESS: readonly HeadRole[] = ["scope", "topic", "rounds"];

/** They may have an event before them, and need none. */
const AT_ONCE: readonly DeadlineClause["kind"][] = ["immediately", "promptly"];

const DISCLOSES = ["公开", "公布", "公示", "公告", "发布", "披露"];

/** 在显著位置长期公开 says for how long as well. */
const LASTING = new RegExp(`(?:${[...LONG, ...PERMANENT].join("|")})$`, "u");

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
    const place = textOf(sentence, at + 1, verb).replace(/(?:(?:向(?!社会)|[将把])[^，]{2,24}|上)$|，$/u, "");
    if (place === "" || /[，0-9]/u.test(place) || LASTING.test(place)) return null;
    return { place, object: object === null ? null : textOf(sentence, next, object), next: object ?? next };
  }
  return null;
}

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
import { type Core, coresAt } from "./cores/index.js";
import { has, skipAll } from "./cursor.js";
import { brokenWords, endsInBrokenUnit, splitCutMark } from "./cut-off.js";
import type { Deadline, DeadlineClause, DeadlinePart } from "./deadline.js";
import { endAt, readEnd } from "./end.js";
import { foldDeadline } from "./fold.js";
import { formatDeadline } from "./format.js";
import { type Head, readHead } from "./head.js";
import { BECOMES, CONNECTIVES, HARD_STOPS, SEPARATORS, TOGETHER } from "./lexicon.js";
import { barePlace } from "./place.js";
import { type Ahead, placeFirst, placeInScope, shownBefore } from "./place-ahead.js";
import { pointerAt } from "./pointer.js";
import { provisoAt } from "./proviso.js";
import { isScope } from "./scope.js";
import { type Sentence, textOf, tokenize } from "./tokens.js";

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
  /** Whether a word alone joins the next part to it: 按月或者按季度公开账目. */
  readonly isJoined: boolean;
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
    read.push({ ...part, isJoined: has(sentence.tokens, part.next, [...CONNECTIVES, "、"]) });
    at = skipAll(sentence.tokens, part.next, SEPARATORS);
  }
  const parts = withObjects(read);
  return marked || endsInBrokenUnit(sentence.tokens) ? cutOff(parts, null) : parts;
}

/** Beside other parts, what is disclosed tells a part from them; alone, or where all are of the same, it is the item itself once more. */
function withObjects(read: readonly PartRead[]): DeadlinePart[] {
  const parts: DeadlinePart[] = [];
  const apart = read.filter(({ part, isJoined }) => part.deadline.kind !== "proviso" && !isJoined);
  const isAlone = apart.length <= 1 && read.filter(({ object }) => object !== null).length <= 1;
  for (const { part, more, object } of read) {
    const tells = object !== null && !ANYTHING.test(object);
    const about = isAlone || !tells || part.scope !== null ? part : { ...part, scope: object };
    parts.push(about);
    for (const deadline of more) parts.push({ ...about, deadline });
  }
  return parts;
}

/** 完成信息发布, 更新内容: of whatever the item is. */
const ANYTHING =
  /^(?:该|其|相关|有关|所有|全部|具体|政府)*(?:信息|内容|事项|情况)(?:发布|公开|更新|公示)?(?:工作)?$/u;

function readPointer(sentence: Sentence, start: number): PartRead | null {
  const pointer = pointerAt(sentence, start);
  if (pointer === null) return null;
  const { scope, words } = pointer.value;
  const { place, next } = readEnd(sentence, pointer.next) ?? endAt(pointer.next);
  const deadline = { kind: "elsewhere", source: { words } } as const;
  return { part: { scope, place, deadline }, more: [], object: null, isJoined: false, next };
}

function readProviso(sentence: Sentence, start: number): PartRead | null {
  const proviso = provisoAt(sentence, start);
  if (proviso === null) return null;
  const deadline = { kind: "proviso", words: proviso.value } as const;
  return {
    part: { scope: null, place: null, deadline },
    more: [],
    object: null,
    isJoined: false,
    next: proviso.next,
  };
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
          ? build(
              core,
              head,
              end.place ?? head.place ?? (readHead(said, core.head) ? null : (first?.place ?? null)),
            )
          : ahead && build(core, headless(ahead), ahead.place));
      if (part)
        return withBracket(sentence, {
          part,
          more: core.more ?? [],
          object: head?.object ?? ahead?.object ?? end.object,
          isJoined: false,
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
  const event = /^(.{2,40}?)(?:(?:之日|日)?起(?:计?算)?|(?:之|以)?后)$/u.exec(said)?.[1];
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
  const where = place ?? core.place;
  return ahead === null
    ? { scope, place: where == null ? null : barePlace(where), deadline }
    : { ...ahead, deadline };
}

/** 变动情况由村民委员会: by whom, which the column of the subject says. */
const AGENT = /(?:应当?|须|要)?(?:由|会同)(?:[^，；：在]|所在){2,30}(?=在|$)/u;

/**
 * Reads an official deadline. The grammar, over the tokens of tokens.ts:
 *
 *     deadline := part (separator part)* separator? broken?
 *     part     := number-of-the-part? head core place?      separator := ；| 。| ，| 、 (+ 或者, 其中 …)
 *     head     := (scope (： | 的，))? (event | words)?      place     := ，? 在 words 公开
 *     broken   := words? (… | （页面截断）)                  of a page that was cut, see cut-off.ts
 *
 * A part is read at the first place where a core, its end and its head all make sense. One part that makes none leaves
 * the whole sentence unparsed: half a reading would pass for the whole. Where the source itself breaks off behind a whole
 * part, the value ends in a `cut-off` part that says so.
 */
import { type Core, coresAt } from "./cores/index.js";
import { has, skip, skipAll } from "./cursor.js";
import { brokenWords, endsInBrokenUnit, splitCutMark } from "./cut-off.js";
import type { Deadline, DeadlinePart } from "./deadline.js";
import { formatDeadline } from "./format.js";
import { type Head, readHead } from "./head.js";
import { ACTIONS, AT_PLACE, CONNECTIVES, HARD_STOPS, STOPS } from "./lexicon.js";
import { foldDeadline, type Sentence, textOf, tokenize } from "./tokens.js";

/** No cell of an official table comes near; longer texts are prose and stay unparsed, in bounded time. */
const LONGEST = 500;

const NUMBERING = /(?:[（]?[0-9一二三四五六七八九十]{1,3}[）、.．]|[①-⑳])/uy;

interface PartRead {
  readonly part: DeadlinePart;
  readonly next: number;
}

/**
 * Reads an official deadline (公开时限): a column of the table in the guidelines that ministries issued in 2019 under
 * 国办发〔2019〕54号. Most of them repeat the 20 working days of 《政府信息公开条例》第二十六条.
 *
 * @param text as published, in any width; a line break separates parts
 * @returns what it says, or `{kind: "unparsed", text}` with the text as given where the grammar cannot read all of it
 */
export function parseDeadline(text: string): Deadline {
  const deadline = read(text);
  return deadline !== null && readsBack(deadline, text) ? deadline : { kind: "unparsed", text };
}

/** What is understood says the same when it is written out and read again; words that read otherwise were misread. */
function readsBack(deadline: Deadline, text: string): boolean {
  const written = formatDeadline(deadline);
  if (foldDeadline(written) === foldDeadline(text)) return true;
  return JSON.stringify(read(written)) === JSON.stringify(deadline);
}

function read(text: string): Deadline | null {
  const parts = text.length > LONGEST ? null : readParts(foldDeadline(text));
  const first = parts?.[0];
  if (parts === null || first === undefined) return null;
  const single = parts.length === 1 && first.scope === null && first.place === null;
  return single ? first.deadline : { kind: "compound", parts };
}

function readParts(text: string): DeadlinePart[] | null {
  const { said, marked } = splitCutMark(text);
  const sentence = { text: said, tokens: tokenize(said) };
  const parts: DeadlinePart[] = [];
  let at = 0;
  while (at < sentence.tokens.length) {
    const start = partStart(sentence, at);
    const read = readPart(sentence, start);
    if (read === null) {
      const words = brokenWords(sentence, start, marked);
      return words === null ? null : cutOff(parts, words || null);
    }
    parts.push(read.part);
    at = skipAll(sentence.tokens, read.next, STOPS);
  }
  return marked || endsInBrokenUnit(sentence.tokens) ? cutOff(parts, null) : parts;
}

/** A break behind no whole part leaves nothing to read. */
function cutOff(parts: readonly DeadlinePart[], words: string | null): DeadlinePart[] | null {
  if (parts.length === 0) return null;
  return [...parts, { scope: null, place: null, deadline: { kind: "cut-off", words } }];
}

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
  return skipAll(tokens, next, CONNECTIVES);
}

function readPart(sentence: Sentence, start: number): PartRead | null {
  for (let at = start; at < sentence.tokens.length; at++) {
    if (has(sentence.tokens, at, HARD_STOPS)) return null;
    for (const core of coresAt(sentence, at)) {
      const end = readEnd(sentence, core.next);
      const head = end && readHead(textOf(sentence, start, at), core.head);
      const part = end && head && build(core, head, end.place);
      if (part) return { part, next: end.next };
    }
  }
  return null;
}

function build(core: Core, head: Head, place: string | null): DeadlinePart | null {
  const deadline = core.clause(head.trigger, head.words);
  return deadline && { scope: head.scope, place, deadline };
}

/** The end of a part: a place (，在村公示栏公开) or nothing, then a separator or the end of the text. */
function readEnd(sentence: Sentence, at: number): { place: string | null; next: number } | null {
  if (isEnd(sentence, at)) {
    const start = skip(sentence.tokens, at, ["，"]);
    return readPlace(sentence, start) ?? { place: null, next: at };
  }
  return readPlace(sentence, at);
}

function readPlace(sentence: Sentence, at: number): { place: string; next: number } | null {
  if (!has(sentence.tokens, at, AT_PLACE)) return null;
  for (let verb = at + 1; verb < sentence.tokens.length && !has(sentence.tokens, verb, HARD_STOPS); verb++) {
    const next = skipAll(sentence.tokens, verb, ACTIONS);
    if (next === verb || !isEnd(sentence, next)) continue;
    const place = textOf(sentence, at + 1, verb);
    return place === "" || /[，0-9]/u.test(place) ? null : { place, next };
  }
  return null;
}

function isEnd({ tokens }: Sentence, at: number): boolean {
  return at >= tokens.length || has(tokens, at, STOPS);
}

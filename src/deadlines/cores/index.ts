/**
 * The cores of clauses, one reader each. What stands before a core, the head (whose formation? of which part?), is read
 * by head.ts.
 */
import * as lexicon from "../lexicon.js";
import type { Sentence } from "../tokens.js";
import { afterwards, atOnce, sameDay, sameDayAs } from "./at-once.js";
import type { Core, Reader } from "./core.js";
import { ahead, aheadOfIt, before, beforehand, leading, nextDay, opening, within } from "./counted.js";
import { byDate, byDay } from "./dated.js";
import { alongside, asSaid, byLaw, meanwhile, ruled } from "./elsewhere.js";
import { byMonths, byPartsOfYear, span, until } from "./months.js";
import { lasting, notice, noticeAgain, noticeBehind } from "./notice.js";
import { eachTime, interval, periodic, rate } from "./recurring.js";
import { atStages, during, longAfter, longTerm, PHRASES, plain } from "./standing.js";
import { partOf, termly } from "./terms.js";

export type { Core, HeadRole } from "./core.js";

/** The sign for any number among the words that a core can begin with. */
const NUMBER = "0";

const UNITS = Object.keys(lexicon.UNITS);
/** The readers, the likeliest first, each with the words that its core can begin with. */
const READERS: readonly (readonly [read: Reader, ...starts: (readonly string[])[]])[] = [
  [until, [NUMBER]],
  [span, [NUMBER], lexicon.EVERY, lexicon.OF_YEAR],
  [byMonths, [NUMBER], lexicon.EVERY, lexicon.OF_YEAR],
  [byPartsOfYear, [NUMBER], lexicon.EVERY, lexicon.OF_YEAR, Object.keys(lexicon.PARTS_OF_YEAR)],
  [termly, [NUMBER], lexicon.EVERY, lexicon.BY_UNIT, lexicon.AT_LEAST, Object.keys(lexicon.TERMS)],
  [partOf, lexicon.EVERY, lexicon.OF_YEAR, Object.keys(lexicon.PARTS_OF_PERIODS)],
  [byDate, [NUMBER, "年", "年度"], lexicon.EVERY, lexicon.OF_YEAR, lexicon.YEAR_END],
  [opening, lexicon.EVERY, lexicon.OF_MONTH, lexicon.OF_QUARTER],
  [byDay, UNITS, lexicon.EVERY, lexicon.OF_MONTH, lexicon.OF_QUARTER, lexicon.OF_WEEK],
  [periodic, [NUMBER], UNITS, lexicon.EVERY, lexicon.BY_UNIT, lexicon.MEASURE, lexicon.AT_LEAST],
  [rate, [NUMBER], lexicon.AT_LEAST],
  [interval, lexicon.INTERVAL],
  [eachTime, lexicon.EACH_TIME],
  [notice, lexicon.FROM, Object.keys(lexicon.NOTICE), lexicon.SHOWN],
  [lasting, lexicon.FROM],
  [noticeBehind, [NUMBER], lexicon.AT_LEAST],
  [noticeAgain, [NUMBER], lexicon.AT_LEAST],
  [before, [NUMBER], lexicon.HALVES, lexicon.AT_LEAST],
  [aheadOfIt, [NUMBER], lexicon.AT_LEAST],
  [within, [NUMBER], lexicon.HALVES, lexicon.FROM, lexicon.T_PLUS, lexicon.AT_MOST],
  [leading, lexicon.BEFORE],
  [beforehand, lexicon.BEFORE],
  [ahead, lexicon.AHEAD, lexicon.AT_LEAST],
  [longTerm, lexicon.KEPT, lexicon.LONG, lexicon.PERMANENT, lexicon.DYNAMIC],
  [alongside, lexicon.ALONGSIDE, lexicon.WITH],
  [meanwhile, lexicon.AT],
  [plain, PHRASES],
  [atStages, Object.keys(lexicon.STAGES)],
  [during, lexicon.WHILE],
  [nextDay, Object.keys(lexicon.NEXT_DAY), lexicon.FROM],
  [sameDayAs, lexicon.SAME_DAY, lexicon.AFTER, lexicon.OF],
  [sameDay, lexicon.SAME_DAY],
  [atOnce, lexicon.FROM, lexicon.AT, lexicon.SHALL, lexicon.IMMEDIATELY, lexicon.PROMPTLY],
  [longAfter, lexicon.AFTER],
  [afterwards, lexicon.FROM],
  [byLaw, lexicon.OTHERWISE, lexicon.LAW_PREVAILS],
  [ruled, lexicon.RULED_LIMIT, lexicon.ACCORDING],
  [asSaid, lexicon.AS_SAID, lexicon.RULES],
];

const BY_START = readersByStart();

function readersByStart(): ReadonlyMap<string, readonly Reader[]> {
  const byStart = new Map<string, Reader[]>();
  for (const [read, ...starts] of READERS)
    for (const word of new Set(starts.flat())) byStart.set(word, [...(byStart.get(word) ?? []), read]);
  return byStart;
}

/**
 * The cores that can be read at a place, the likeliest first, each looked for only when it is asked for.
 *
 * @param sentence the whole deadline
 * @param at index of a token
 */
export function* coresAt(sentence: Sentence, at: number): Generator<Core> {
  const token = sentence.tokens[at];
  // Every core begins with a number or a word with a role, and most of a sentence is neither.
  if (token === undefined || token.type === "plain") return;
  for (const read of BY_START.get(token.type === "key" ? token.word : NUMBER) ?? []) {
    const core = read(sentence.tokens, at, sentence);
    if (core !== null) yield core;
  }
}

/** The columns 公开对象, 公开方式 and 公开层级: boxes under headings of their own, or words. */
import { LEVELS, type Level, type Method } from "../../../model/codes.js";
import type { Audience } from "../../../model/item.js";
import type { BlockContext } from "./context.js";
import { chosen, type LabelledText, type Reading } from "./reading.js";
import { audienceWord, levelWords, methodWords } from "./words.js";

/** Reads how an item is disclosed. */
export function methodOf(cells: readonly LabelledText[], { ticks }: BlockContext): Reading<Method> {
  const { found, unread } = chosen(cells, ticks, methodWords);
  const methods = new Set(found);
  const [method = null] = methods;
  return { value: unread.length > 0 ? null : methods.size > 1 ? "both" : method, unread };
}

/** Reads at which levels an item is disclosed. */
export function levelsOf(
  cells: readonly LabelledText[],
  { ticks, cityIsUpper }: BlockContext,
): Reading<Level[]> {
  const { found, unread } = chosen(cells, ticks, (word) => levelWords(word, cityIsUpper));
  const levels = LEVELS.filter((level) => found.includes(level));
  return { value: unread.length > 0 || levels.length === 0 ? null : levels, unread };
}

/** A ticked group without a name. */
const UNNAMED = Symbol("unnamed");
const EVERYONE = Symbol("everyone");

const GENERIC = /对象|對象|范围|範圍|audience/iu;

/** Reads who an item is for. */
export function audienceOf(
  cells: readonly LabelledText[],
  { ticks, readers }: BlockContext,
): Reading<Audience> {
  const whoOf = (word: string) => {
    const who = audienceWord(word);
    return who === "public" ? EVERYONE : who === "groups" ? UNNAMED : word;
  };
  const groupsOf = (text: string) => readers.groups(named(text)).map(whoOf);
  // A tick under 公开对象 alone names nobody.
  const headed = (label: string) =>
    audienceWord(label) === null && GENERIC.test(label) ? null : groupsOf(label);
  const { found, unread } = chosen(cells, ticks, groupsOf, headed);
  const names = found.filter((one) => typeof one === "string");
  const groups = names.length > 0 ? names : found.includes(UNNAMED) ? null : undefined;
  const value = { public: found.includes(EVERYONE), ...(groups === undefined ? {} : { groups }) };
  return { value: unread.length > 0 || found.length === 0 ? null : value, unread };
}

/** 特定群体：征地所涉农户 names them behind the colon. */
function named(text: string): string {
  const names = /^特定(?:群体|群众|对象|人群)\s*(?:[:：]|[（(](?=.*[）)]$))/u.exec(text);
  return names === null
    ? text
    : text
        .slice(names[0].length)
        .replace(/[）)]$/u, "")
        .trim();
}

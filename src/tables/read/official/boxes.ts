/** Cells of boxes: a mark under a heading of its own, or words with marks before them. */
import { markOf, SIGN_CLASS } from "./marks.js";

/** What a mark says; null where the table does not show what its marks mean. */
export type Ticks = (mark: string) => boolean | null;

/** A word of a cell, and whether it applies. */
export interface BoxWord {
  readonly word: string;
  readonly ticked: boolean | null;
}

const SIGN = new RegExp(`([${SIGN_CLASS}])`, "u");
const BETWEEN = /[、，,；;/\s\u3000]+/u;

/**
 * Texts and marks in turn, each mark before its word, as {@link String.split} gives them: where the first word has none
 * before it and the last mark no word behind it, marks stand behind their words.
 */
export function marksFirst(parts: readonly string[]): readonly string[] {
  const isBlank = (part: string | undefined) => (part ?? "").trim() === "";
  const words = parts.filter((_, at) => at % 2 === 0);
  const areBehind = parts.length > 1 && isBlank(words.at(-1)) && !words.slice(0, -1).some(isBlank);
  if (!areBehind) return parts;
  return ["", ...words.slice(0, -1).flatMap((word, at) => [parts[at * 2 + 1] ?? "", word])];
}

const CROSS = "×✗✘✖❌❎╳";
/** One of them; several stand for a name that is left out: ××县. */
const LONE_CROSS = new RegExp(`(?<![${CROSS}])[${CROSS}](?![${CROSS}])`, "gu");
const TICK = /[√✓✔☑✅🗹🗸■]/u;
/** Fewer crosses without a tick part nothing. */
const FORM = 9;

/** A cell in which crosses stand where others have empty boxes: √政府网站 ×政府公报. */
export function withoutCrosses(text: string): string {
  const lone = text.match(LONE_CROSS)?.length ?? 0;
  return lone > 0 && (TICK.test(text) || lone >= FORM) ? text.replace(LONE_CROSS, "□") : text;
}

/** The marks of a cell, for counting what they mean. */
export function marksOf(text: string): string[] {
  const mark = markOf(text);
  return mark === null
    ? withoutCrosses(text)
        .split(SIGN)
        .filter((_, at) => at % 2 === 1)
    : [mark];
}

/**
 * The words of a cell: those with marks one a mark, others one by one.
 *
 * @returns empty for a blank cell
 */
export function boxWords(text: string, ticks: Ticks): BoxWord[] {
  const parts = marksFirst(withoutCrosses(text).split(SIGN));
  if (parts.length === 1)
    return text
      .split(BETWEEN)
      .filter((word) => word !== "")
      .map((word) => ({ word, ticked: true }));
  return parts.flatMap((part, at): BoxWord[] => {
    const word = part.trim();
    if (at % 2 === 1 || word === "") return [];
    const mark = parts[at - 1];
    return [{ word, ticked: mark === undefined ? true : ticks(mark) }];
  });
}

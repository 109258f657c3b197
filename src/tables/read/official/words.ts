/** Short words of the columns 公开对象, 公开方式 and 公开层级, in cells and over boxes. */
import type { Level, Method } from "../../../model/codes.js";
import { foldHeading } from "../heading.js";

/** Longer texts are no words of these columns. */
const MAX_WORD = 40;

/** Who a word of 公开对象 means. */
export function audienceWord(text: string): "public" | "groups" | null {
  const folded = foldHeading(text);
  if (/^(?:面向)?(?:全社会|社会公众|全体社会公众|社会|公众|全民|全部|所有人|all|everyone)$/u.test(folded))
    return "public";
  return /^(?:特定)(?:群体|群众|对象|人群|公众|社会群体)$|^groups$/u.test(folded) ? "groups" : null;
}

type SingleMethod = Exclude<Method, "both">;

const METHOD_WORDS: Readonly<Record<SingleMethod, RegExp>> = {
  proactive: /主动|proactive/u,
  "on-request": /依申请|onrequest/u,
};
const METHOD_TEXT = /^(?:主动|依申请|公开|和|及|或|与|全文|部分|partly|proactive|onrequest)+$/u;

/** Which methods a word of 公开方式 means; null where none. */
export function methodWords(text: string): SingleMethod[] | null {
  const folded = foldHeading(text);
  if (folded.length > MAX_WORD || !METHOD_TEXT.test(folded)) return null;
  const methods = (Object.keys(METHOD_WORDS) as SingleMethod[]).filter((one) =>
    METHOD_WORDS[one].test(folded),
  );
  return methods.length > 0 ? methods : null;
}

const LEVEL_WORDS: Readonly<Record<Level, RegExp>> = {
  county: /[县区旗]|市(?!县)|county/u,
  township: /乡|镇|街道|街办|township/u,
  village: /村|社区|居委?|village/u,
};
/** A level above the county's: lists of a whole province or city have it. */
const ABOVE = /^(?:国家|中央|省|自治区|地市|设区市|市|州|盟)+级?$/u;
const LEVEL_TEXT =
  /^(?:[省市州县区旗乡镇街道办村社居委层级本各自治及和或与两三公开]|county|township|village|level)+$/u;

/**
 * The levels that a word of 公开层级 names.
 *
 * @param lowest whether the table has no 县级, so that 市级 is its upper level
 * @returns null where the word names none; empty for a level above the county's
 */
export function levelWords(text: string, lowest: boolean): Level[] | null {
  const folded = foldHeading(text);
  if (folded.length > MAX_WORD || !LEVEL_TEXT.test(folded)) return null;
  if (ABOVE.test(folded)) return lowest && /市/u.test(folded) ? ["county"] : [];
  const words = folded.replaceAll("社区", "村");
  const levels = (Object.keys(LEVEL_WORDS) as Level[]).filter((level) => LEVEL_WORDS[level].test(words));
  return levels.length > 0 ? levels : null;
}

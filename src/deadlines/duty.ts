/**
 * A sentence of law before its time: 确有必要的，市人民政府应当在……. Who must, and when that holds, are the scope; what leads
 * up to the time itself is left.
 */
import { adjunctsAt } from "./act.js";
import { has } from "./cursor.js";
import { tokenize } from "./tokens.js";
import { isEventWords, isWords, LED_BY, withoutIf } from "./words.js";

/** What stands before a time, taken apart. */
export interface Duty {
  /** When it holds, with its 的. */
  readonly condition: string | null;
  /** 方案批准后，: the event that stands before who must. */
  readonly event: string | null;
  readonly who: string;
  readonly place: string | null;
  readonly object: string | null;
  /** What is left behind the duty. */
  readonly rest: string;
  /** Whether the place and the object are all that is left. */
  readonly isLed: boolean;
}

/** Not the 应 of 供应 or 应急, the 要 of 主要 or 要求, the 需 of 需求. */
const MODAL =
  /应当|必须|(?<![供响对反相适效])应(?![急用对聘征届答收付邀])|须|(?<![所急必])需(?![求要])|(?<![主需重必纪摘概只])要(?![求素件点闻])/gu;
const LEADS = /^(?:$|[自在于从将把向对由]|至少|最[迟晚]|至迟|不得|面向|通过|依法|进行|予以|张榜)/u;
const EVENT = new RegExp(`^(?:${LED_BY})?(.{2,40}?)(?:之日起|之后|以后|后)$`, "u");
/** 案件办理结束，应当: an event by its verb. */
const OVER = /^(.{2,40}(?:结束|终结|完毕|完成|期满|届满|终了))$/u;
/** In brackets, or where something was said before it that was not read. */
const NO_WHO = /[；。：0-9]|^[^（]*）|（[^）]*$|公[开布示告](?:$|，)|每|及时|定期/u;

/**
 * Takes apart what stands before a time.
 *
 * @param text folded
 * @returns null where nobody is said to have to do anything
 */
export function dutyOf(text: string): Duty | null {
  for (const modal of text.matchAll(MODAL)) {
    const behind = text.slice(modal.index + modal[0].length);
    if (!LEADS.test(behind)) continue;
    const ahead = aheadOf(text.slice(0, modal.index));
    return ahead && { ...ahead, ...adjunctsIn(behind.replace(/^依法/u, "")) };
  }
  return null;
}

function aheadOf(text: string): Pick<Duty, "condition" | "event" | "who"> | null {
  const said = text.split("，");
  const who = said.pop() ?? "";
  const last = said.at(-1) ?? "";
  const event = (EVENT.exec(last) ?? OVER.exec(last))?.[1] ?? null;
  if (event !== null) said.pop();
  const condition = said.length === 0 ? null : said.join("，");
  if (condition !== null && (said.length > 1 || !isCondition(condition, who))) return null;
  if (NO_WHO.test(text) || (event !== null && !isEventWords(event))) return null;
  return { condition: condition && withoutIf(condition), event, who };
}

/** 确有必要的, 对限制出口的货物, 汛期期间; 公开审判的案件，应当 names nobody who must, and what it is of. */
function isCondition(text: string, who: string): boolean {
  return (
    /的$|^对|^发生|期间$/u.test(text) || (who === "" && isWords(text) && !/[后前时内起中间]$/u.test(text))
  );
}

/** 将名单在公开栏: of what and where, if that leads up to the time. */
function adjunctsIn(text: string): Pick<Duty, "place" | "object" | "rest" | "isLed"> {
  const tokens = tokenize(text);
  const said = adjunctsAt(
    { text, tokens },
    0,
    (at) => at >= tokens.length || (at === tokens.length - 1 && has(tokens, at, ["，"])),
  );
  return { place: said?.place ?? null, object: said?.object ?? null, rest: text, isLed: said !== null };
}

/** Reads what stands before the core of a clause: a scope, an event, or words that say where the time is stated. */
import type { HeadRole } from "./cores/index.js";
import type { Trigger } from "./deadline.js";
import { findTrigger } from "./triggers.js";
import { isWords, LONGEST_WORDS } from "./words.js";

/** What a head says; `words` is the head as written, for the roles that take it so. */
export interface Head {
  readonly scope: string | null;
  readonly trigger: Trigger | null;
  readonly words: string;
}

const LEADING = ["应当自", "应当在", "应自", "应在", "应于", "自", "在", "于", "从"];
/** Words that begin with 自 or 在 by themselves. */
const NOT_LEADING = /^(?:自(?:[评查建愿主行筹然考])|在(?:[建线职校册编岗])|从(?:业))/u;
const TRAILING = ["之日", "当日"];
/** How a noun ends that can be the scope of a clause without a colon. */
const SCOPE_ENDS = [
  ..."信息 内容 事项 决定 结果 情况 名单 目录 标准 政策 文件 通知书 公布 公示 公告".split(" "),
  "》",
];
const STAGES = ["批前", "批后", "事前", "事中", "事后"];
const AUTHORITIES = ["法律", "法规", "国家", "规章"];

/**
 * Reads a head.
 *
 * @param text the folded text before the core
 * @param role what the core takes
 * @returns null where the core cannot follow these words
 */
export function readHead(text: string, role: HeadRole): Head | null {
  if (text.length > LONGEST_WORDS * 2) return null;
  const [scope, rest] = splitScope(text);
  if (role === "law")
    return AUTHORITIES.some((word) => rest.startsWith(word)) ? { scope, trigger: null, words: "" } : null;
  if (scope === "" || rest.includes("，") || rest.includes("：")) return null;
  if (role === "words") return isWords(rest) ? { scope, trigger: null, words: rest } : null;
  if (rest === "")
    return role === "event" || role === "marked-event" ? null : { scope, trigger: null, words: "" };
  if (role !== "scope") {
    const found = readEvent(rest, role);
    if (found !== null && !(scope !== null && found.scope !== null))
      return { scope: scope ?? found.scope, trigger: found.trigger, words: "" };
  }
  if (scope !== null || role === "event" || role === "marked-event") return null;
  const noun = withoutModal(rest);
  return isScope(noun) ? { scope: noun, trigger: null, words: "" } : null;
}

/** 处罚决定：…… and 企业欠税的，……: the scope that is marked as one, and what follows it. */
function splitScope(text: string): [scope: string | null, rest: string] {
  const colon = text.lastIndexOf("：");
  if (colon >= 0) return [text.slice(0, colon), text.slice(colon + 1)];
  const of = text.lastIndexOf("的，");
  return of < 0 ? [null, text] : [text.slice(0, of + 1), text.slice(of + 2)];
}

/** 信息形成, 结果信息自信息形成, 其他相关信息形成, 季度终了. */
function readEvent(text: string, role: HeadRole): Pick<Head, "scope" | "trigger"> | null {
  const known = findTrigger(withoutTrailing(withoutLeading(text)));
  if (known !== null) return { scope: null, trigger: known };
  const split = splitBeforeEvent(withoutTrailing(text));
  if (split !== null) return split;
  if (role === "known-event") return null;
  const bare = withoutTrailing(NOT_LEADING.test(text) ? text : withoutLeading(text));
  const marked = role === "event" || bare.length < text.length || text.endsWith("时间");
  return marked && isWords(bare) ? { scope: null, trigger: { words: bare } } : null;
}

/** A scope and an event of the table, joined by 自, 在 and the like, or by the 信息 that ends the one. */
function splitBeforeEvent(text: string): { scope: string; trigger: Trigger } | null {
  for (let at = 2; at < text.length; at++) {
    const rest = text.slice(at);
    const lead = LEADING.find((word) => rest.startsWith(word)) ?? "";
    const scope = text.slice(0, at);
    if (lead === "" && !scope.endsWith("信息")) continue;
    const trigger = findTrigger(rest.slice(lead.length));
    if (trigger !== null && isScope(scope)) return { scope, trigger };
  }
  return null;
}

function withoutLeading(text: string): string {
  return text.slice(LEADING.find((word) => text.startsWith(word))?.length ?? 0);
}

function withoutTrailing(text: string): string {
  const word = TRAILING.find((trailing) => text.endsWith(trailing));
  return word === undefined ? text : text.slice(0, -word.length);
}

function withoutModal(text: string): string {
  return text.replace(/(?:应当|应|为)$/u, "");
}

function isScope(text: string): boolean {
  return (
    isWords(text) &&
    (STAGES.includes(text) || SCOPE_ENDS.some((end) => text.length > end.length && text.endsWith(end)))
  );
}

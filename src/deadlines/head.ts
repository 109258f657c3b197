/** Reads what stands before the core of a clause: a scope, an event, or words that say where the time is stated. */
import type { HeadRole } from "./cores/index.js";
import type { Trigger } from "./deadline.js";
import { dutyOf } from "./duty.js";
import { AT_MOST } from "./lexicon.js";
import { endsAsScope, isNamed, isScope, isTopic, RECEIVED, SEVERAL } from "./scope.js";
import { isAgency, withoutSubject } from "./subject.js";
import { findTrigger } from "./triggers.js";
import { isEventWords, isUnnamed, isWords, LED_BY, LONGEST_WORDS, OWN_WORD, withoutIf } from "./words.js";

/** What a head says; `words` is the head as written, for the roles that take it so. */
export interface Head {
  readonly scope: string | null;
  readonly trigger: Trigger | null;
  readonly words: string;
  /** What is disclosed, where it stands before its verb: 将名单及时公开. */
  readonly object?: string;
  /** Where, if that stands before the time: 应当在公开栏及时公布. */
  readonly place?: string;
}

const SHALL = ["", "应当", "应", "须", "需", "必须", "要"];
/** What leads up to an event; what says that it must is never part of a noun. */
const MARKED_LEADING = SHALL.slice(1).flatMap((shall) =>
  ["自", "在", "于", "从"].map((word) => shall + word),
);
const LEADING = [...MARKED_LEADING, "自", "在", "于", "从"];
const MOST = AT_MOST.join("|");
/** 公开时间不能迟于: it says once more that there is a limit. */
const LIMIT = new RegExp(
  `^(?:(?:信息)?(?:公开|公示|公布|发布|更新)?的?(?:时间|时限|期限|周期|频次|频率)(?:跨度|间隔|要求)?(?:应当|应|一般|原则上|为)?)?(?:${MOST})+`,
  "u",
);
/** Words around a noun that say who discloses, or that he must. */
const IDLE = new RegExp(
  `^(?:自|在|于|每次|张贴|悬挂|向社会|面向社会|对外|分别|实行|采取|做到|达到|确保|应当|应予?|须|需|必须|均|都|可以?|一般|原则上|通常|尽量|力争|努力|要|提前[到至]|(?:在)?有[效限]期限?内|(?:信息)?(?:公开|公示|公布|发布|更新|披露)(?=[应要须需可])|${MOST}|主动|张榜|上墙|上网|集中|统一|(?:一般|原则上|应|应当)为|依法依规|依规|依法|予以|进行|本(?:单位|机关|部门)|将|(?:信息)?(?:公开|公示|公布|发布|更新)?的?(?:时间|时限|期限|周期|频次|频率)(?:跨度|间隔|要求)?(?:为|是)?|(?:公开|公布)$)+$`,
  "u",
);
/** 信息披露间隔, 更新频次: what comes round is the publishing itself. */
const PUBLISHING = /^(?:信息|内容)?(?:公开|公示|公布|发布|更新|披露)的?$/u;
/** 原则上应在……: what hedges an event or says that it must be; 一般事项 is a noun. */
const HEDGED =
  /^(?:并(?=[自在于])|至少(?=[自在于])|原则上|通常|一般应当?|一般(?=[应在自于须要不每])|应当|应(?=[在自于该信政])|均(?=应)|都(?=应)|将(?=[在自于力尽])|力争|努力|尽量|提前[到至])+/u;
const NOT_LEADING = new RegExp(`^(?:${OWN_WORD})`, "u");
/** 前款以外的地质资料，自汇交: what it is of, before the 自 of an event. */
const MARKED_FROM = new RegExp(
  `^([^，：0-9]{2,40}?(?<![前后时内起中间的])(?<!如有[^，]{2,6}))，(?=(?!${OWN_WORD})自)`,
  "u",
);
/** 公示结束后，转为: what holds from then on. */
const ENDED = /^([^，：]{2,20}后)，(?:转为|改为)/u;
/** 如有变更，及时更新. */
const IF_CHANGED =
  /^(?:(?:如|若|凡|一旦|根据|按照?|随)?(?:因[^，]{2,20}(?:导致|造成|引起|致使|使得?))?(?:有|遇|遇有)?|发生)(?:信息|内容)?(?:发生)?(?:变更|变动|变化|更新)(?:的|时)?，?(?:应当|应|须|需|要)?在?$/u;
/** 如有调整，及时更新; 调整 alone may be of anything. */
const IF_REVISED =
  /^(?:如果?|若|凡|一旦)(?:因[^，]{2,20})?(?:有|遇|遇有|发生)?(?:信息|内容)?(?:发生)?(?:调整|修订|修改|更改|增减)(?:的|时)?，?(?:应当|应|须|需|要)?在?$/u;
/** 如有调整，自调整之日起: the event says it again. */
const ON_CHANGE =
  /^(?:如|若|凡|一旦)(?:有|遇有?|发生)?(?:信息|内容)?(?:发生)?(?:变更|变动|变化|更新|调整|修订|修改)(?:的|时)?，(?=[自在于])/u;
/** 凡决定事项的实施情况，应……; 执法决定，由承办机构在……: a scope, and that it must be, or by whom. */
const NAMED =
  /^(?:凡是?|对于?)?([^，：]{2,40})，(?:应当|应|须|要|由[^，在自于]{2,12}(?=[在自于]))?([^，：]*)$/u;
/** 对于一些经常性工作，如招生事务等重大事项，要……: the commas of a list within a scope. */
const LISTED =
  /^(?:凡是?|对于?)?([^，：]{2,40}(?:，(?:如|例如|包括|特别是|尤其是|以及|含)[^，：]{2,80}?)+?)，?(?:应当|应|须|要|均|都)?$/u;
/** 村级公示7天，乡镇公示7天: at which level. */
const LEVEL = /^(?:村|社区|居|乡镇?|镇|街道|县|区|市|省)级?$/u;
/** 涉及重大决策的3个工作日内: a condition is a scope also without its comma. */
const CONDITIONAL =
  /^(?!.*(?:应当|应[自在于]|[自在于]|[末底初中]的$))(?!按照?|根据|依[据照]?|规定|法定|要求|信息|政府信息|该|本)[^，：0-9]{2,30}(?<!规定|要求|有关|相关|确定|公开|公布|公示|之日起)的$/u;
/** 会议的5天前, 选举日的20日前: a noun, and no verb of a condition. */
const SHORT_EVENT =
  /^(?:自|在|于)?(?!涉及|属于?|[需须应]|确需|符合|达到|超过|[有无未不经因是为拟可已被]|列入|纳入|存在|出现|发生|具[有备]|采[取用]|实[行施]|依法|重大)[^，：0-9的]{2,6}的$/u;
/** Of a length of time: for how long something lasts, which is not how often it comes round. */
const LASTING = /(?:期限|时限|时间|时长)$/u;
/** 发布有效期限为……之日起10日: how long it stands. */
const IN_FORCE = /有效期限?为/u;
const AUTHORITIES = /^(?:除|对)?(?:法律|信息|政府信息|公开|相关|有关|法规|国家|规章|上级|$)/u;

/**
 * Reads a head.
 *
 * @param text the folded text before the core
 * @param role what the core takes
 * @returns null where the core cannot follow these words
 */
export function readHead(text: string, role: HeadRole): Head | null {
  if (text.length > LONGEST_WORDS * 2) return null;
  return readPlain(text, role) ?? readDuty(text, role);
}

/** 确有必要的，市人民政府应当在……: when, and who must; then the event, or of what and where. */
function readDuty(text: string, role: HeadRole): Head | null {
  const duty = DUTY_ROLES.includes(role) ? dutyOf(text) : null;
  if (duty === null) return null;
  const who = withoutSubject(duty.who);
  const scope = [duty.condition, who].filter(Boolean).join("，") || null;
  const takesEvent = EVENT_ROLES.includes(role);
  if (duty.event !== null && !takesEvent) return null;
  const event = duty.event === null ? null : (findTrigger(duty.event) ?? { words: duty.event });
  const plain = duty.isLed && !takesEvent ? null : readPlain(duty.rest, role);
  const head = plain?.scope === null ? plain : null;
  // 规划批准后，规划机关应当自批准之日起: the later event counts.
  if (head !== null && head.trigger !== null && duty.event !== null)
    return { ...head, scope: [`${duty.event}后`, scope].filter(Boolean).join("，") };
  if (head !== null) return { ...head, scope, trigger: head.trigger ?? event };
  if (!duty.isLed || (role === "event" && event === null)) return null;
  return {
    scope,
    trigger: event,
    words: "",
    ...(duty.object !== null && { object: duty.object }),
    ...(duty.place !== null && { place: duty.place }),
  };
}

function readPlain(text: string, role: HeadRole): Head | null {
  const [scope, said] = splitScope(text.replace(LABEL_AHEAD, "").replace(ON_CHANGE, ""), role === "event");
  const told = (role === "topic" ? said.replace(ASIDE, "").replace(WHO_PUTS, "") : said).replace(AGENT, "");
  const spoken = role === "topic" && LEVEL.test(told) ? told : withoutSubject(told);
  if (role === "event" && PROMULGATED.test(spoken)) return { scope, trigger: { words: "公布" }, words: "" };
  const idle = IDLE.test(spoken) || ((role === "rounds" || role === "topic") && PUBLISHING.test(spoken));
  const hedged = idle ? "" : spoken.replace(HEDGED, "");
  const rest = hedged.replace(MOVED, "");
  if (rest !== hedged && scope === null && isKnown(role) && isWords(withoutModal(rest)))
    return { scope, trigger: null, words: "", object: withoutModal(rest) };
  const isOpen = scope === null && EVENT_ROLES.includes(role);
  const moved = isOpen ? movedAhead(spoken, role) : null;
  if (moved !== null) return moved;
  if (role === "law") return AUTHORITIES.test(rest) ? { scope, trigger: null, words: "" } : null;
  if (isOpen && (IF_CHANGED.test(rest) || IF_REVISED.test(rest)))
    return { scope, trigger: "changed", words: "" };
  if (scope === "" || rest.includes("，") || rest.includes("：")) return null;
  if (role === "rules" && AUTHORITY_ALONE.test(rest)) return { scope, trigger: null, words: "" };
  if (role === "rules" && BY_RULE.test(rest))
    return { scope, trigger: null, words: isUnnamed(rest) ? "" : rest };
  if (role === "words") return isWords(rest) ? { scope, trigger: null, words: rest } : null;
  if ((role === "rounds" && LASTING.test(said)) || IN_FORCE.test(said)) return null;
  if (rest === "") return role === "event" ? null : { scope, trigger: null, words: "" };
  if (EVENT_ROLES.includes(role)) {
    const found = readEvent(rest, role);
    if (found !== null && (scope === null || found.scope === null || isAgency(`本${found.scope}`))) {
      const whose = scope !== null && found.scope !== null ? `${scope}，${found.scope}` : null;
      return { scope: whose ?? scope ?? found.scope, trigger: found.trigger, words: "" };
    }
  }
  if (role === "event") return null;
  const noun = withoutModal(withoutModal(rest));
  if (scope !== null)
    return scope.endsWith("的") && isScope(noun)
      ? { scope: `${scope}，${noun}`, trigger: null, words: "" }
      : null;
  const stands =
    role === "topic"
      ? isTopic(noun)
      : isScope(noun) || ((role === "noun" || role === "happening") && isNamed(noun));
  return stands ? { scope: noun, trigger: null, words: "" } : null;
}

/** 公布之日起十日内在日报刊载: of a law, which is then made known. */
const PROMULGATED = /^(?:自|在|于)?公布$/u;

/** 将会议议程于会议召开7日前公开: what is disclosed, before the event. */
function movedAhead(text: string, role: HeadRole): Head | null {
  const [, object, rest] = MOVED_AHEAD.exec(text) ?? [];
  if (object === undefined || rest === undefined) return null;
  const head = readHead(rest, role);
  return head === null || head.scope !== null ? null : { ...head, object };
}

const MOVED_AHEAD = new RegExp(
  `^(?:应当?|须|要)?[将把]([^，；：0-9]{2,60}?)，?(?=${LED_BY}[^，]{2,40}$)(.+)$`,
  "u",
);

/** 处罚决定：…… and 企业欠税的，……: the scope that is marked as one, and what follows it. */
function splitScope(text: string, isOf: boolean): [scope: string | null, rest: string] {
  const colon = text.lastIndexOf("：");
  if (colon >= 0) {
    const named = text.slice(0, colon);
    return [LABEL.test(named) ? null : named, text.slice(colon + 1)];
  }
  const of = text.lastIndexOf("的，");
  // A comma within is the end of another part that was not read.
  if (of >= 0 && !text.slice(0, of).includes("，"))
    return [withoutIf(text.slice(0, of + 1)), text.slice(of + 2)];
  const hasComma = text.includes("，");
  const listed = hasComma ? LISTED.exec(text)?.[1] : undefined;
  if (listed !== undefined && endsAsScope(listed)) return [listed, ""];
  // 举行听证的7日前 and 会议的5天前 are events; 涉及重大决策的7日前 a condition.
  const isEvent = happening(text.slice(0, -1)) !== null || (isOf && SHORT_EVENT.test(text));
  if (CONDITIONAL.test(text) && !isEvent) return [text, ""];
  const labelled = LABELLED.exec(text);
  if (labelled?.[1] !== undefined && isScope(labelled[1]))
    return [labelled[1], text.slice(labelled[0].length)];
  if (!hasComma) return [null, text];
  const named = NAMED.exec(text);
  if (named?.[1] !== undefined && isScope(named[1])) return [named[1], named[2] ?? ""];
  const marked = MARKED_FROM.exec(text);
  if (marked?.[1] !== undefined && isTopic(marked[1])) return [marked[1], text.slice(marked[0].length)];
  const ended = ENDED.exec(text);
  return ended === null ? [null, text] : [ended[1] ?? null, text.slice(ended[0].length)];
}

/** 公开时限为自信息形成……: the same within a sentence. */
const LABEL_AHEAD =
  /^(?:信息|内容|主动)?(?:公开|公示|公布|发布|更新|披露)的?(?:时间|时限|期限|周期|频次|频率|期)(?:(?:为|是)(?=.)|(?=按|自|依|根据)|(?:一般|原则上|通常)(?=在(?![0-9])))/u;
/** 抽检信息公布时间为检验报告出具后: the same of a thing that is named. */
const LABELLED =
  /^([^，]{2,30}?)的?(?:公开|公示|公布|发布|更新|披露)的?(?:时间|时限|期限|周期|频次|频率)(?:为|是)(?=.)/u;
/** 更新周期：每年: the name of the cell, once more. */
const LABEL =
  /^(?:(?:信息|内容|主动)?(?:公开|公示|公布|发布|更新|披露)的?)?(?:时间|时限|期限|周期|频次|频率|要求)(?:要求|及频次)?$/u;

/** 变动情况由村民小组于3日内, 由主管部门自批准之日起: by whom, which the column of the subject says. */
const AGENT = /(?<=^|.{2})(?:应当?|须|要)?由[^，；：自在于]{1,30}(?=[自在于])/u;

/** 向全体业主公示15日: to whom, or by whom. */
const ASIDE = /(?<=^|.{2})[向由](?:[^，；：0-9在]|所在){2,16}$/u;

/** 管理机构应当将审核结果公示7日: of what, and not who. */
const WHO_PUTS =
  /^(?:[^，；：0-9]{0,20}(?:机构|机关|部门|单位|组织|企业|委员会|政府|中心|小组))?(?:应当?|须|要)?将(?=..)/u;

const DUTY_ROLES: readonly HeadRole[] = [
  "event",
  "known-event",
  "marked-event",
  "scope",
  "rounds",
  "topic",
  "noun",
  "happening",
];

function isKnown(role: HeadRole): boolean {
  return role === "known-event" || role === "happening";
}

const EVENT_ROLES: readonly HeadRole[] = ["event", "known-event", "marked-event", "happening"];

/** 法律法规规定的时限: whoever makes rules. */
const AUTHORITY_ALONE = /^(?:法律|法规|规章|有关|相关|国家|上级|政策|文件|条例|、|和|及)+$/u;

/** 按照……, whose rules. */
const BY_RULE = /^(?:严格)?(?:按照?|依照|依据?|根据)/u;

/** 将名单……: what is disclosed, put before its verb. */
const MOVED = /^(?:应当|应)?[将把](?=..)/u;

/** 采购意向不得晚于采购活动开始: what, and that there is a limit to the event. */
const LIMITED = new RegExp(
  `^([^，]{2,30}?)(?:原则上|一般)?(?:应当?|须|需)?(?:${MOST})(?:应当?)?[在于自]?(?=.{3})`,
  "u",
);

/** 集体协商代表应当自集体合同生效: who must, and the event. */
const WHO_SHALL = /^([^，]{2,30}?)(?:应当|应该|应|必须|须|要)(?=[自在于从经].{2})/u;

/** 信息形成, 结果信息自信息形成, 其他相关信息形成, 季度终了. */
function readEvent(text: string, role: HeadRole): Pick<Head, "scope" | "trigger"> | null {
  const who = WHO_SHALL.exec(text);
  if (who?.[1] !== undefined && isWords(who[1])) {
    const found = readEvent(text.slice(who[0].length), role);
    if (found !== null)
      return { scope: found.scope ?? (PUBLISHING.test(who[1]) ? null : who[1]), trigger: found.trigger };
  }
  const report = OF_PERIOD.exec(text);
  if (report?.[1] !== undefined && role === "event")
    return { scope: report[1], trigger: { words: withEnd(report[2] ?? "") } };
  const bounded = LIMITED.exec(text);
  if (bounded?.[1] !== undefined && isScope(bounded[1])) {
    const found = readEvent(text.slice(bounded[0].length), role);
    if (found !== null) return { scope: found.scope ?? bounded[1], trigger: found.trigger };
  }
  const limited = text.replace(LIMIT, "");
  const known = findTrigger(withoutTrailing(withoutLeading(limited)));
  if (known !== null) return { scope: null, trigger: known };
  const split = splitBeforeEvent(withoutTrailing(limited), role);
  if (split !== null) return split;
  if (isKnown(role) && /之日$/u.test(limited)) {
    const words = withoutTrailing(withoutLeading(limited));
    return isEventWords(words) ? { scope: null, trigger: { words } } : null;
  }
  if (isKnown(role)) return shallWithin(limited) ?? happening(limited) ?? from(limited);
  if (role === "marked-event") {
    const ahead = happening(limited);
    if (ahead !== null) return ahead;
  }
  const bare = withoutTrailing(NOT_LEADING.test(limited) ? limited : withoutLeading(limited));
  // 年后 and 灾后 tell no event.
  if (SEVERAL.test(bare) || (bare.length === 1 && !SHORT_EVENTS.includes(bare))) return null;
  const marked = role === "event" || bare.length < text.length || text.endsWith("时间");
  return marked && isEventWords(bare) ? { scope: null, trigger: { words: withEnd(bare) } } : null;
}

/** 季后15日内. */
const SHORT_EVENTS = ["季"];

/** 季报季后15日内. */
const OF_PERIOD = /^([^，]{1,20}报)(季度?|月度?|半年度?|年度)$/u;

/** 季后15日内, 每月后10日内, 第一季度后15日内: when it is over. */
function withEnd(words: string): string {
  return /^(?:每(?:半?年度?|季度?|月度?|周|旬)|[本上]?(?:半年|半?年度|季度?|月度)|第[一二三四]季度)$/u.test(
    words,
  )
    ? `${words}结束`
    : words;
}

/** 文件印发5个工作日内: an event without 之日起, by the verb that it ends in. */
function happening(text: string): Pick<Head, "scope" | "trigger"> | null {
  const words = withoutLeading(text);
  return (HAPPENS.test(words) || RECEIVED.test(words)) && isEventWords(words)
    ? { scope: null, trigger: { words } }
    : null;
}

const HAPPENS =
  /^(?:开[庭工标业考会盘拍]|(?:每学期|每学年|秋季|春季)?开学|施工|动工|换届|签约|停[水电气热暖运业工产办诊课机航]|断[水电]|封[路道]|放假|招标|拍卖|挂牌|出让|选举|投票|表决|报名|面试|录取|考试|拆除|爆破|搬迁|检修|调价|涨价)$|(?:举行|举办|召开|组织|开展).*(?:会|听证|活动)$|.{2}(?:成立|设立|届满|期满|签发|签署|审定|评定|成交|登记|举行|举办|开始|终了|启动|实施|开工|获取|获得|取得|收到|接收|下发|备案|核准|发放|施行|发布|印发|制发|发文|立项|召开|结束|完成|批复|批准|签订|下达|变动|变更|变化|调整|修订|出台|出具|产生|形成|送达|审批|支付|拨付|到账|到位|下拨|兑现|撤销|注销|解除|恢复|结业|毕业|[作做]出|通过|确定|竣工|验收|受理|办结|生效|(?<!信息|主动|政务|应当?|予以)公开)$/u;

/** 自立案15日内: an event without 之日起. */
function from(text: string): Pick<Head, "scope" | "trigger"> | null {
  if (!text.startsWith("自") || NOT_LEADING.test(text)) return null;
  const words = text.slice(1);
  return words.length > 1 && isEventWords(words) ? { scope: null, trigger: { words } } : null;
}

/** 信息变更需在……: the event stands before the words that say that it must be within. */
function shallWithin(text: string): Pick<Head, "scope" | "trigger"> | null {
  const shall = MARKED_LEADING.find((word) => text.endsWith(word));
  const before = shall === undefined ? "" : text.slice(0, -shall.length);
  const happens = findTrigger(before) !== null || HAPPENS.test(before) || RECEIVED.test(before);
  return happens ? readEvent(before, "event") : null;
}

/**
 * A scope and an event of the table, joined by 自, 在 and the like, or by the 信息 that ends the one; behind 自 and 应在
 * any other event.
 */
function splitBeforeEvent(text: string, role: HeadRole): { scope: string; trigger: Trigger } | null {
  for (let at = 2; at < text.length; at++) {
    const rest = text.slice(at);
    const lead = LEADING.find((word) => rest.startsWith(word)) ?? "";
    const scope = NOT_LEADING.test(text) ? text.slice(0, at) : withoutLeading(text.slice(0, at));
    if (lead === "" && !scope.endsWith("信息")) continue;
    const trigger = findTrigger(rest.slice(lead.length));
    if (trigger !== null && isScope(scope)) return { scope, trigger };
    const words = rest.slice(lead.length);
    const open = lead !== "" && (role === "event" || (isKnown(role) && lead === "自"));
    if (open && !NOT_LEADING.test(rest) && isScope(scope) && isEventWords(words))
      return { scope, trigger: { words } };
  }
  return null;
}

function withoutLeading(text: string): string {
  // 自其离任: whose, which the item says.
  return text
    .slice(LEADING.find((word) => text.startsWith(word))?.length ?? 0)
    .replace(/^其(?![他它余中])(?=..)/u, "");
}

function withoutTrailing(text: string): string {
  return text.replace(/(?:之日|当日)?的?$/u, "");
}

function withoutModal(text: string): string {
  return text.replace(MODAL, "");
}

const MODAL = new RegExp(
  `(?:逐项|逐笔|逐条|分别|集中|统一|自动|滚动|汇总|${MOST})*(?:应当|应|为|要|须|需|必须|均|都|(?<!许)可以?|将|一般|原则上|通常)?(?:${MOST})*(?:做到|达到|实行|按照?|[在于])?$`,
  "u",
);

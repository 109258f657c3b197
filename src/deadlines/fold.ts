/**
 * One form for the many ways of typing a deadline: widths, old characters, numerals, blanks, and slips of the keyboard that
 * leave only one thing to be meant (20个个工作日内内). Nothing here knows what a deadline says.
 */
import { isPlain } from "../text/fold.js";
import { NUMERAL } from "../text/numerals.js";
import { toSimplified } from "../text/traditional.js";
import { DONE_FIRST, SHOWS, WHEN } from "./done-first.js";

/** Folding would make plain numbers of them, which count something; behind other words they begin a part. */
const CIRCLED = /(?<before>.?)(?<mark>[①-⑳])/gsu;

/** 壹, 贰 as in accounts. */
const CAPITAL_DIGITS = "壹贰叁肆伍陆柒捌玖拾";
const SMALL_DIGITS = "一二三四五六七八九十";
const CAPITALS = new RegExp(`[${CAPITAL_DIGITS}]`, "gu");

const PUNCTUATION: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "(": "（",
  ")": "）",
  "\n": "；",
};

const REST = "(?:国家)?(?:法定)?(?:节假日|休息日|双休日|周末)";
const RESTS = `${REST}(?:[、和及或]${REST})*`;

/** How well, of how much, in which order and at whose cost: nothing of when. */
const HOW =
  "全面|详细|详尽|完整|如实|真实|准确|客观|先期|另行|重新|再次|免费|无偿|逐项|逐一|逐条|逐笔|逐级|分级|分类|联合|公平|规范|广泛";

/** What is rewritten, in this order, in text that has Chinese punctuation and no blanks. A look ahead first is for speed: looking behind costs more. */
const REWRITINGS: readonly (readonly [RegExp, string])[] = [
  // “及时公开”, 【及时公开】, 公开（及时）: the whole cell in quotes or brackets; 【行政处罚】7日内: what it is of.
  [/^[“"「【[〔](?<all>[^“”"「」【】[\]〔〕]+)[”"」】\]〕][。；]?$/u, "$<all>"],
  [/^(?:公[开布示告]|更新|发布)（(?<inside>[^（）]{2,}(?:（[^（）]*）[^（）]*)*)）[。；]?$/u, "$<inside>"],
  [/(?<=^|[；。，])[【[〔](?<of>[^【】[\]〔〕0-9]{2,20})[】\]〕]：?(?=.)/gu, "$<of>："],
  // 廿日, 卅日.
  [/廿/gu, "二十"],
  [/卅/gu, "三十"],
  [/元月/gu, "1月"],
  // 另有规定的，按规定办理: 从其规定 in other words.
  [
    /(?<=另有[^，；。]{0,6}的，?)(?:则?按照?|依照|适用|执行)其?规定(?:办理|执行|公开)?(?=[；。）]|$)/gu,
    "从其规定",
  ],
  // 进行第二次公示: which of several it is.
  [/(?<=进行|开展)第[一二三四五]次(?=公[开示告布])/gu, ""],
  // 3月份 is the month and nothing else.
  [new RegExp(`(?<=[${NUMERAL}])月份`, "gu"), "月"],
  // Letters, words and stops typed twice, and what is left of 工作日.
  // 之曰起, 工作曰: characters that look alike.
  [/(?<=[之工作]|[0-9])曰(?=起|之?内|以内|前|后|$)/gu, "日"],
  [/之日之日|之日起之日(?=起)/gu, "之日"],
  [new RegExp(`(?<=[更成取定出订准])之(?:起|日?(?=[${NUMERAL}]{1,4}个?(?:工作)?[日天]))`, "gu"), "之日起"],
  // 会前3天, 会后公开.
  [/(?<=^|[；。，：在于])会(?=前)/gu, "会议召开"],
  [/(?<=^|[；。，：在于])会(?=后)/gu, "会议结束"],
  // 予以公: the last character that a cell had no room for.
  [/予以公(?=[；。]?$)/u, "予以公开"],
  [/起起(?![来步草])/gu, "起"],
  [/内内(?![部容设陆外])/gu, "内"],
  [/^自自(?=该|本|政|信)/u, "自"],
  [/个个(?=工作[日天])/gu, "个"],
  [/工作日日(?!报)/gu, "工作日"],
  [/工作工作日/gu, "工作日"],
  [/(?<verb>公[开布示告])\k<verb>/gu, "$<verb>"],
  [/予以予以/gu, "予以"],
  [/(?<mark>[，；。：])\k<mark>+/gu, "$<mark>"],
  [new RegExp(`(?<=[${NUMERAL}]个?)(?:工[日天]|作[日天]|工作(?=之?内|以内|公[开布示]))`, "gu"), "工作日"],
  // 20个工作日（含）, 7天（含节假日）: a length takes in its last day and the days of rest anyway.
  [new RegExp(`（(?:包?含|包括)(?:本数|当[日天]|[0-9]+(?:个?工作)?[日天]|${RESTS})?）`, "gu"), ""],
  // 15日内（工作日）, 7天（自然日）: what the days are, said behind them.
  [/(?<!工作|自然|个)[日天]((?:之|以)?内)?（(?:均?为|指|以)?(工作日|自然日|日历日)(?:计算?)?）/gu, "个$2$1"],
  // 7日内（不含节假日）: working days, as 工作日（不含节假日） says twice.
  [
    new RegExp(
      `(?<!自然)(?:个?工作日|[日天])((?:之|以)?内)?（(?:不含|不包[括含]|不计|除去?|扣除)${RESTS}）`,
      "gu",
    ),
    "个工作日$1",
  ],
  // 约20个工作日.
  [
    new RegExp(
      `(?:大约|大概|约)([${NUMERAL}]{1,9}个?(?:工作日|自然日|小时|日|天|周|星期|月|年))(?!左右)`,
      "gu",
    ),
    "$1左右",
  ],
  // 结束后次日起: counting starts the day after the event anyway (《民法典》第二百零一条).
  [/(?<=[^自从])(?:之后|后)?[之的]?(?:次日|第二[日天])起/gu, "之日起"],
  // 形成那天起; 一经形成，立即公开; 务必在7日内; 此后长期公开; 每半年一更; 公示期在7天以上.
  [/那[天日](?=起|之?后|算)/gu, "之日"],
  [
    /一[经俟](?<event>[^，；。0-9]{2,12}?)，?(?:就|便)?(?=立即|即|及时|马上|随时|第一时间|尽快|应)/gu,
    "$<event>后",
  ],
  [/(?:务必|务须|一律|必定|保证|严格|切实)(?=在|于|自|[0-9]|每|及时)/gu, ""],
  [
    /(?<=[，；。](?:并|且)?)(?:此后|之后|以后|随后|其后|今后|而后|然后)(?=长期|每|持续|及时|定期|动态|永久|保持|实时)/gu,
    "",
  ],
  [/一更(?![新改换正])/gu, "一更新"],
  [/(?<=(?:公示|公告|意见)(?:期|期限|时间|时限))在(?=[0-9一二三四五六七八九十])/gu, ""],
  // 6个月/次, 季度/次, 次/年: which way round says the same.
  [
    new RegExp(
      `(?<=^|[；，：])(?<length>(?:[${NUMERAL}]{1,2}个?)?(?:年|半年|季度?|月|周|日|天))[/／]次`,
      "gu",
    ),
    "每$<length>公开1次",
  ],
  [/(?<=^|[；，：])次(?=[/／](?:年|半年|季度?|月|周|日|天))/gu, "1次"],
  // 每日更新（节假日除外）.
  [new RegExp(`每[日天](?<act>[^，；。（]{0,12})（${RESTS}除外）`, "gu"), "每个工作日$<act>"],
  // 之日起第7个工作日.
  [new RegExp(`(?<=起|后)第(?=[${NUMERAL}]{1,9}个?(?:工作)?[日天])`, "gu"), ""],
  // 发出拍卖公告: as 发布拍卖公告.
  [/发出(?=(?:[^，；。0-9当之后时日]{0,12})(?:公告|公示|通告)(?:[，；。]|$))/gu, "发布"],
  // 宣告失踪的公告期间为3个月: of what it is the period.
  [
    /(?<=[^，；。：（]{2})的(?=(?:公示|公告|征求意见|公开征求意见)(?:期间|期限|时间|时限|期)(?:为|是|不|一般|原则|应|[0-9一二三四五六七八九十两]))/gu,
    "",
  ],
  // 公告期间根据案件的具体情况确定，但不得少于30日.
  [
    /(?<=公[示告](?:期间|期限|时间|期))(?:由[^，；。]{2,16})?(?:根据|按照?|视)[^，；。]{2,20}(?:确定|决定|而定)，但?(?=(?:一般|最短)?不(?:得|应|能)?(?:少于|低于))/gu,
    "",
  ],
  // 公示，时间不少于7天: of the notice that was just named.
  [/(?<named>公[示告])，(?=(?:时间|期限|时限)(?:为|一般|原则|应|不))/gu, "$<named>，$<named>"],
  // 最短公示期为3个月.
  [
    /最[短少]的?(?<period>公[示告](?:期限|时间|期))(?:为|是)?(?=[0-9一二三四五六七八九十两])/gu,
    "$<period>不少于",
  ],
  // 每三年调整一次并予以公布.
  [
    /(?=[进调修更评编])(?<=[每隔][^，；。：]{1,8}|[每隔][^，；。：]{1,8}至少)(?:进行)?(?:调整|修订|修编|修改|更新|评估|评定|编制)(?<often>[0-9一二两三]次)，?并(?:予以|及时|向社会)*(?<shown>公[开布示告]|发布)(?=[，；。]|$)/gu,
    "$<shown>$<often>",
  ],
  // 公示时间（期限）.
  [/(?<=时间|期限?)（(?:期限|时限|时间)）/gu, ""],
  // 公示系统（以下称“系统”）.
  [/（以下[统简]?称[^（）]*）/gu, ""],
  // 公示，公示内容包括……，公示时间不少于15日.
  [/，公[示告]内容(?:包括|为|应当包括)[^；。]{2,60}?，(?=公[示告](?:期间|期限|时间|期))/gu, "，"],
  // 15日前，将名单，按选区公布: what is disclosed.
  [
    /(?<=[前内]，)将[^，；。0-9]{2,40}，(?=(?:按|向|在|通过|张榜|予以)[^，；。]*公[开布示告](?:[，；。]|$))/gu,
    "",
  ],
  // 每五年组织一次调查并公告.
  [
    /(?=[组开进实])(?<=[每隔][^，；。：]{1,8}|[每隔][^，；。：]{1,8}至少)(?:组织|开展|进行|实施)+(?<round>[0-9一二两三]次)[^，；。0-9]{2,20}，?并(?:予以|及时|向社会)*(?<told>公[开布示告]|发布)(?:结果)?(?=[，；。]|$)/gu,
    "$<told>$<round>",
  ],
  // 定期或者不定期: no more than not regularly.
  [/定期(?:或者?|、|和)不定期/gu, "不定期"],
  // 十日内，与公告一并在报纸上刊登: beside what else, where the time is said.
  [new RegExp(`(?<=内，?)[与同][^，；。0-9]{2,20}一并(?=在|向|${SHOWS})`, "gu"), ""],
  // 依法及时公布, 按照有关规定统一、准确、及时发布, 及时按照有关规定发布: by which law, the basis says.
  [
    /(?:依法依规|依法|依规|(?:按照?|依照|根据)(?:国家|地方)?(?:有关|相关)?规定(?=[，、]?(?:统一|准确|客观|主动|全面|完整)))(?:[，、]?(?:统一|准确|客观|主动|全面|完整))*[，、]?(?=(?:及时|定期|立即)(?!按))/gu,
    "",
  ],
  [
    /(?<=及时|定期)(?:按照?|依照|根据)(?:国家|地方)?(?:有关|相关)?规定(?=(?:向社会|对外|予以)?(?:公[开布示告]|发布))/gu,
    "",
  ],
  // 依法、如实、及时, 按照各自职责，及时, 单独列账、定期: how, and what else is done.
  [
    /(?:依法|如实|(?:按照|依照)(?:各自的?职责|职责分工))[、，]?(?=(?:如实[、，]?)?(?:及时|定期|适时)(?!按))/gu,
    "",
  ],
  [/(?<=应当)(?:[^，；。、：0-9]{2,6}、){2,4}(?=(?:定期|及时)(?:向社会|对外|予以)?公[开布示告])/gu, ""],
  // 应当根据募捐情况及时公开: it is due promptly whatever that is.
  [
    /(?<=应当|应)(?:根据|按照?|结合)[^，；。：0-9]{2,24}(?:需要|需求|情况|实际|变化)，?(?=(?:及时|定期)(?:向社会|对外|予以)?(?:公[开布示告]|发布|更新))/gu,
    "",
  ],
  // 依托共享平台，及时; 利用多种形式发布: where.
  [
    /(?<=^|应当?|，)(?:依托|借助|利用)(?=[^，；。：0-9]{2,30}(?:平台|系统|网站?|[方形]式|渠道|途径|媒体)，?(?:及时|定期|常态化|公|发布))/gu,
    "通过",
  ],
  // 对欠税的情况定期予以公告: what it is of.
  [
    /(?<=^|应当?|须)对(?=[^，；。：0-9]{2,40}(?:定期|及时|适时)(?:予以|进行|向社会)*(?:公[开布示告]|发布|披露|通报))/gu,
    "将",
  ],
  // 向全体业主及时公告: to whom.
  [new RegExp(`(?<=^|应当?)向[^，；。：0-9]{2,16}?(?=(?:及时|定期)(?:${SHOWS}))`, "gu"), ""],
  // 统一、准确、及时发布.
  [/(?:(?:统一|准确|客观|主动|全面|完整|真实|规范|详细)[、，])+(?=及时)/gu, ""],
  // 及时地发布; 与公告一起在网站刊登; 在抢修的同时及时发布.
  [new RegExp(`及时地(?=${SHOWS}|[向将把在]|更新)`, "gu"), "及时"],
  [new RegExp(`[与同][^，；。0-9]{2,20}(?:一起|一道)(?=在|向|${SHOWS})`, "gu"), ""],
  [/(?<=^|[；。，])(?:应当?)?在(?<during>[^，；。0-9]{2,16})的同时，?(?=及时|立即|实时)/gu, "$<during>时"],
  // 每周更新次数不少于2次.
  [
    /(?<=每(?:半?年度?|月|周|日|天|季度?|旬))(?:信息)?(?:公开|更新|发布|公布|披露)(?:次数|频次|条数|篇数|数量)(?=不|至少|最少|≥)/gu,
    "",
  ],
  // 每年在旅游节前: the event comes round, and the time is ahead of it.
  [/每年(?=在[^，；。0-9]{2,30}前(?:[，公发]|$))/gu, ""],
  // 及时划定、公告: what is done before, in a word each.
  [new RegExp(`(?<=(?:${WHEN}))(?:[^，；。、0-9在将把向对]{2}[、和及]){1,4}(?=(?:${SHOWS}))`, "gu"), ""],
  // 预先在现场公告; 三日前预先公布 says it twice.
  [
    new RegExp(`(?<=^|应当?|，)(?<!前，[^；。]{0,40})(?:预先|事先)(?=[在向将]|通过|(?:${SHOWS}))`, "gu"),
    "提前",
  ],
  [new RegExp(`预先(?=${SHOWS})`, "gu"), ""],
  // 全面、详细公开, 先期公布: how well says nothing of when.
  [
    new RegExp(
      `、?(?:${HOW})(?:[、和]?(?:${HOW}))*地?(?=(?:向[^，；。：0-9]{2,8}?|对外|张榜)?(?:${SHOWS})|[将把])`,
      "gu",
    ),
    "",
  ],
  // 在批准前还应当公示: beside what else must be done.
  [/还(?=应当|须|必须)/gu, ""],
  ...DONE_FIRST,
  // 发布不少于五日的招领公告.
  [
    new RegExp(
      `(?:发布|进行|张贴)(?<atLeast>不少于[${NUMERAL}]{1,3}个?(?:工作)?[日天])的[^，；。0-9]{0,8}?(?<form>公[告示])`,
      "gu",
    ),
    "$<form>$<atLeast>",
  ],
  // 组织公告; 公示征求意见; 应当在网站，对有关内容进行公告.
  [/(?:组织|开展)(?=公[告示开布]|发布)/gu, ""],
  [/(?<=公示)并?征求[^，；。0-9]{0,8}意见(?=[，；。]|$)/gu, ""],
  [new RegExp(`(?<=[前后内]，应当在[^，；。]{2,50})，(?=[将对向][^，；。]{2,40}(?:${SHOWS}))`, "gu"), ""],
  // 监测并定期公布: what is done before it is disclosed.
  [
    /(?:监测|统计|汇总|检查|考核|评估|抽查|收集|整理)并(?=(?:定期|及时|适时)(?:向社会|对外|予以)?(?:公[开布示告]|发布))/gu,
    "",
  ],
  // 根据工作需要适时公布.
  [
    /(?:根据|按照?|结合|视)[^，；。：0-9]{2,30}(?:需要|情况|实际|安排|要求|进展|进度)(?=适时|择机|酌情|不定期)/gu,
    "",
  ],
  // 披露信息，上传至企业披露系统: where.
  [
    /，(?:并|且)?(?:上传|公布|公示|发布|刊登|登载|张贴)(?:至|到|于|在)(?<where>[^，；。：0-9]{2,24}(?:系统|平台|网站?|栏|公众号|位置))(?=[，；。]|$)/gu,
    "，在$<where>公开",
  ],
  // 先公示7天; 依规定时限.
  [/(?<=^|[；。，])先(?=公[示告])/gu, ""],
  [/(?<=^|[；。，])依(?=规定|要求)/gu, "按"],
  // 及时、统一公开; 公布于网站和公告栏.
  [/(?<=及时|定期)、(?:统一|准确|规范|集中)(?=在|公|发布|向社会)/gu, ""],
  [
    /(?<put>公[开布示告]|发布|张贴)(?:于|至|在)(?<board>[^，；。：0-9]{2,24}(?:系统|平台|网站?|栏|公众号|位置))(?=[，；。]|$)/gu,
    "在$<board>$<put>",
  ],
  // 1次/隔半年, 隔3个月公开1次: so long lies between.
  [new RegExp(`(?<![每间])隔(?=(?:[${NUMERAL}]{1,3}个?|半)(?:月|个月|年|周|季度|天|日))`, "gu"), "每"],
  // 每周星期五, 工作日每天, 每周一至周五.
  [/每周(?=星期[一二三四五六日天])/gu, "每"],
  [/工作日每[天日]/gu, "每个工作日"],
  // 根据变化情况及时更新: on a change.
  [
    /(?:根据|按照?|随着?|依据?)(?:信息|内容|实际)?(?:变化|变动|变更|更新)的?(?:情况)?(?=(?:及时|随时|实时|即时|立即)更新)/gu,
    "信息变更后",
  ],
  [/每周一[至到-](?:周|星期)?五/gu, "每个工作日"],
  // 公示下列事项：.
  [/：(?=。?$)/u, ""],
  // 公示满7日.
  [new RegExp(`(?<=公[示告]期?)满(?=[${NUMERAL}])`, "gu"), ""],
  // 5个工作日至7个工作日, less the unit between; 1日至5日 are days of a month.
  [
    new RegExp(
      `(?<least>[${NUMERAL}]{1,9})(?<unit>个?工作日|天|小时|个月|周)(?:[至到~–-]|—{1,2})(?=[${NUMERAL}]{1,9}\\k<unit>)`,
      "gu",
    ),
    "$<least>-",
  ],
  // 当日17时前.
  [/(?<=[当同][日天])(?:[0-9]{1,2}(?:[时点]|：[0-9]{2})|下班)(?:之?前|以前)/gu, "内"],
  // 每天上午10时前: every day.
  [
    /(?<=每个?(?:工作)?[日天])(?:上午|下午|中午|早上?|晚上?)?[0-9]{1,2}(?:[时点]|：[0-9]{2})(?:[0-9]{1,2}分|整|半)?(?:之?前|以前)/gu,
    "",
  ],
  // 每周五下班前, 每日9：00发布: deadlines have days, and no time of the day.
  [
    /(?<=[周期][一二三四五六日天]|[当每][日天]|工作日|[0-9][日号])(?:(?:上午|下午|中午|早上?|晚上?)?(?:[0-9]{1,2}(?:[时点]|：[0-9]{2})(?:[0-9]{1,2}分|整|半)?|下班)|上午|下午|中午)(?=之?前|以前|[发公更]|$)/gu,
    "",
  ],
];

/** Whether there is anything to rewrite: most deadlines are typed well. */
const SLIPS = new RegExp(REWRITINGS.map(([slip]) => slip.source).join("|"), "u");

/** 1.…… 2.……: a number that begins a part, behind the end of another one. */
const NUMBERED = /(?<=[内开示布新告次日天）])(?=[（]?[2-9][）、.．](?![0-9]))/gu;

/**
 * One form for the many ways of typing: simplified characters, half-width letters and digits, Chinese punctuation, no
 * blanks; a line break inside the text separates as a semicolon does.
 *
 * @param text as published
 */
export function foldDeadline(text: string): string {
  const typed = isPlain(text) ? text : withPunctuation(text);
  const small = toSimplified(typed).replace(CAPITALS, (digit) =>
    SMALL_DIGITS.charAt(CAPITAL_DIGITS.indexOf(digit)),
  );
  const folded = SLIPS.test(small)
    ? REWRITINGS.reduce((said, [slip, meant]) => said.replace(slip, meant), small)
    : small;
  return /^[（]?[1一][）、.．]/u.test(folded) ? folded.replace(NUMBERED, "；") : folded;
}

function withPunctuation(text: string): string {
  return text
    .replace(CIRCLED, (_, before: string, mark: string) => {
      const begins = /^[\s，；。：]?$/u.test(before);
      return `${before}${begins ? "" : "；"}${mark.normalize("NFKC")}.`;
    })
    .normalize("NFKC")
    .trim()
    .replace(/[,;:()\n]/gu, (mark) => PUNCTUATION[mark] ?? mark)
    .replace(/\s/gu, "");
}

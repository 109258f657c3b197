/**
 * Who is to disclose, named before the time: 行政执法机关要在……. Where the words tell no agency from another (本单位, 各部门),
 * the column of the subject says it and a deadline does not; 供水企业 or 慈善组织 stays, as the scope of its part.
 */
import { skip } from "./cursor.js";
import { type Sentence, textOf } from "./tokens.js";
import { LED_BY } from "./words.js";

const AGENCIES = [
  ..."单位 机关 机构 部门 组织 企业 委员会 村委会 居委会 学校 本校 政府 办公室 办事处 小组 中心 组长 经办人 责任人 股室 科室 街道 乡镇 负责人 申请人 招标人 采购人 举办者 经营者 经营人 所有人 管理人 业主 公司 合作社 工会".split(
    " ",
  ),
].join("|");
const SHALL = "应当|应|须|需|必须|要|将|可以?";
/** Behind it stands what it must do, or by when. */
const BEFORE_DUTY = `(?=(?:${SHALL})|${LED_BY}|通过|最[晚迟]|至迟|$)`;
/** 企业 alone tells who it is from the agencies. */
const TELLING = /^(?:企业|学校)$/u;
const SHOWS = "(?=(?:公[布示告]|发布)(?!的|期|系统|平台|网|栏|牌|屏|墙|板|[0-9]|不少于))";
const ANY = new RegExp(`^[^，。；：0-9将把向]{0,30}?(?:${AGENCIES})(?:${BEFORE_DUTY}|${SHOWS})`, "u");
/** 由……予以公开: by whom, before the verb. */
const BY =
  /^由[^，。；：0-9在]{2,30}?(?=在[^，。；：]{2,40}(?:公开|公示|公布|公告|发布)|(?:依法|负责|统一|及时)*(?:予以|进行|向社会|对外)?(?:公开|公示|公布|公告|发布|更新))/u;
const GENERIC =
  "本|、|（|）|或者?|和|各级?|各类|有关|相关|该|县级?|市级?|区级?|乡镇?|镇|村|街道|办事处|政府|部门|单位|当地|所在地|行政|执法|主管|职能|承办|经办|责任|起草|制定|公开|人民|以上|地方";
const SUBJECT = new RegExp(`^(?:${GENERIC})*(?:${AGENCIES})${BEFORE_DUTY}`, "u");
const DUTY = new RegExp(
  `^(?:${SHALL.replace("将", "将(?=[在于]|及时|予以|尽量|力争)")}|尽量|力争|至少(?=在|于)|在(?=第一时间))+`,
  "u",
);

/**
 * A head less who is to disclose, where that tells nobody apart.
 *
 * @param text folded
 */
export function withoutSubject(text: string): string {
  return text.replace(SUBJECT, (subject) => (TELLING.test(subject) ? subject : ""));
}

/**
 * The place behind a comma, who is to disclose, whoever it is, and that they must: 30日前，听证会组织单位应当…….
 *
 * @param sentence where it stands
 * @param comma index of the token where the comma may be
 * @returns the same place where there is none
 */
export function behindSubject(sentence: Sentence, comma: number): number {
  const { tokens } = sentence;
  const at = skip(tokens, comma, ["，"]);
  if (at === comma) return comma;
  const text = textOf(sentence, at, tokens.length);
  const subject = BY.exec(text)?.[0] ?? ANY.exec(text)?.[0];
  const duty = DUTY.exec(text.slice(subject?.length))?.[0] ?? "";
  if (subject === undefined && duty === "") return at;
  const end = (tokens[at]?.start ?? 0) + (subject?.length ?? 0) + duty.length;
  let next = at;
  while ((tokens[next]?.start ?? end) < end) next++;
  return tokens[next]?.start === end ? next : at;
}

/**
 * Whether a text names somebody who can disclose.
 *
 * @param text folded
 */
export function isAgency(text: string): boolean {
  return AGENCY_END.test(text);
}

const AGENCY_END = new RegExp(`.(?:${AGENCIES})$`, "u");

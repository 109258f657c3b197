/**
 * Tells documents of a province, city, county or township from national law: by the place in front of the title, and by
 * the agency in the document number (机关代字、年份、发文顺序号, 《党政机关公文处理工作条例》 第九条).
 */
import { assertHas } from "../model/argument.js";
import { A_CITATION, type Citation } from "./citation.js";
import { A_PLACE, leadingPlace, markedPlace, type Place } from "./places.js";

/** A document of a locality. */
export interface LocalDocument {
  /** The province or city that issued it; null where neither title nor number says which. */
  readonly place: Place | null;
  /** What says so. */
  readonly by: "title" | "number";
}

/** Codes of central agencies, which no place begins with: 国发, 中办发, 民发, 财农. */
const NATIONAL = /^(?:国|中[发办宣组央]|民[发函办政]|财[^政]|厅字)/u;
/** The code of a bureau: its place, then what the ministry of its line calls itself (济民发, 泉人社). */
const BUREAU =
  /^(?![国中财教农建环民卫人工公司水交商文体税银证保安应林科发审厅])\p{Script=Han}{1,2}(?:民|财|教|人社|农|建|卫|环|资规|自然资|应急|文旅|司|公|交|水|林|市监|医保|残联|退役|住建|城管|发改|综执)\p{Script=Han}{0,3}$/u;
/** Codes of governments and party committees below the central ones: 新政办, 渝府办发, 岚综委办. */
const GOVERNMENT = /^\p{L}{1,4}?(?:政|府|委|党)(?:办|发|规|字|函|文|综|令|通)*$/u;
/** An agency of a place in front of a title that does not name the place: 市政府办公室关于印发…. */
const NAMELESS =
  /^(?:(?:本|我|全)?[省市县区州旗镇乡](?:人民)?(?:政府|委|政办)|(?:本|我)?[省市县区州旗][\p{Script=Han}]{1,10}(?:局|委员会|办公室|中心|公司)(?![长级])|(?:本|我)(?:局|单位|中心|街道|镇|乡|县|市|区)|(?:某+|[X×○]{1,3}|\*{1,3})[省市县区镇乡])/iu;
/** 中共福建省委: the place stands behind the party. */
const PARTY = /^中共(?=.{2,9}[省市县区州旗镇乡]委)/u;
/** A county, township or zone by its name and what kind of place it is. */
const COUNTY = /^(\p{Script=Han}{1,7}?)(?:自治县|自治旗|实验区|管理区|新区|街道|[省市县区旗镇乡州盟])/u;
/** What ends like the name of a place and is none. */
const NO_PLACE =
  /(?:^|城|乡|集|建制|社|地|保护|小|园|林|灾|库|矿|辖|景|牧|校|街|片|山|老|郊|疫|开发|自治|各|全|本|跨|超|直辖|中小|大|新型)$|关于|国|部|厅|农村|村庄|基层|公共|民族|家庭|关系|[《〈的和与或及对在]/u;
/** What follows the name of a place that is not in the table: who acts there, or what it regulates. */
const AGENCY =
  /^(?:〈|人民|政府|党|委|办|管|工|街|[\p{Script=Han}]{0,12}(?:局|厅|委员会|办公室|中心)(?:关于|印发|转发|〈|《|$))/u;
/** 清溪县低保实施细则: in front of a rule a county needs no agency; 贫困县 and 产粮大县 are of a kind and none. */
const COUNTY_RULE =
  /^\p{Script=Han}{1,3}(?<!贫困|示范|试点|重点|先进|文明|边境|民族|郊|[各全本大强穷困所])(?:县|自治县|自治旗)(?![级域城乡区市])[^〈]{2,}(?:细则|办法|规定|方案|制度|意见|通知|规划|预案|标准|条例|规则|清单|计划)(?:（[^）]*）)?$/u;

/**
 * Says whether a citation is of a document that a locality issued, and which place that is: by its title, or by the agency
 * that its number begins with (发文机关代字, 《党政机关公文处理工作条例》第九条).
 *
 * @param citation as `parseCitations` gives it; one that the registry knows is national, so ask `resolveCitation` first
 * @returns null where nothing says that it is local
 */
export function localDocument(citation: Citation): LocalDocument | null {
  assertHas("localDocument", citation, "notes", A_CITATION);
  const { title, number, notes, rest } = citation;
  const byNumber = [number, ...notes].flatMap((text) => (text === null ? [] : (issuerOf(text) ?? [])))[0];
  const byTitle = title === null ? null : titled(title);
  if (byTitle?.place) return byTitle;
  // 石家庄市人民政府办公室石政办函〔2019〕104号: who issued it, in front of its number.
  const issuer = byNumber && !byNumber.place && ISSUER.test(rest ?? "") ? leadingPlace(rest ?? "") : null;
  if (issuer) return { place: issuer.place, by: "number" };
  return byNumber?.place ? byNumber : (byTitle ?? byNumber ?? null);
}

const ISSUER = /(?:人民政府|办公[室厅]|委员会|[局厅])$/u;

/**
 * Whether a local document, whose number names its issuer (《党政机关公文格式》 GB/T 9704—2012), was issued elsewhere than where a list belongs.
 *
 * @param place that issued it
 * @param own the province, and the city where known, of the list
 * @throws `WrongArgumentError` (code `wrong-argument`) where one of them is no place
 */
export function isForeign(place: Place, own: Place): boolean {
  for (const one of [place, own]) assertHas("isForeign", one, "province", A_PLACE);
  if (place.province !== own.province) return true;
  return place.city !== null && own.city !== null && place.city !== own.city;
}

/** 关于印发〈长沙市……办法〉的通知: what the place stands in front of. */
const INNER = /^[^〈]{0,30}关于(?:印发|转发|公布|发布|修改|废止|实施|贯彻)(?:实施)?〈(.{2,})/u;

function titled(title: string): LocalDocument | null {
  const text = title
    .replace(/^[\d—–\-~年]*/u, "")
    .replace(PARTY, "")
    .trim();
  const known = leadingPlace(text) ?? leadingPlace(INNER.exec(text)?.[1] ?? "");
  if (known) return { place: known.place, by: "title" };
  if (NAMELESS.test(text)) return { place: null, by: "title" };
  if (COUNTY_RULE.test(text)) return { place: null, by: "title" };
  const county = COUNTY.exec(text);
  if (!county || NO_PLACE.test(county[1] ?? "")) return null;
  return AGENCY.test(text.slice(county[0].length)) ? { place: null, by: "title" } : null;
}

/** Who issued a document of that number; null where it is national or says nothing. */
function issuerOf(number: string): LocalDocument | null {
  const named = leadingPlace(number.replace(/^[\d年月日]*/u, ""));
  if (named && /(?:人民政府(?:令|公告|通告)|常务委员会公告)/u.test(number))
    return { place: named.place, by: "number" };
  const code = /^([^〔\d]{2,})〔/u.exec(number)?.[1] ?? /^(\p{L}{1,3}府令)/u.exec(number)?.[1];
  if (code === undefined || NATIONAL.test(code)) return null;
  const place = markedPlace(code);
  if (place) return { place, by: "number" };
  return GOVERNMENT.test(code) || BUREAU.test(code) ? { place: null, by: "number" } : null;
}

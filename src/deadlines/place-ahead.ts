/** Where it is to be disclosed, said before the time: 在村公示栏公示7天, 在政府网站上及时公告, 通过公示系统公示，公示期20日. */

import type { Core } from "./cores/index.js";
import { dutyOf } from "./duty.js";
import { withoutSubject } from "./subject.js";
import { OWN_WORD, withoutIf } from "./words.js";

/** Nouns that are a place by themselves: 在网站上及时公布. */
const BARE = "网站|平台|媒体|大厅|现场|社区|村组|系统|报纸|报刊|公众号|窗口|公报|门户|校内|[入出]口处?";
/** What a place can end in, where only the time follows it. */
const PLACE_ENDS =
  "栏|网站|平台|网|[日晚时周早]报|(?:[栏网报]|平台|公众号)[”》]|媒体|大厅|现场|村|村级|社区|（社区）|村组|小组|辖区|区域|位置|场所|单位内部|校内|门户|系统|报纸|报刊|传媒|公众号|客户端|小程序|窗口|所在地|公报|渠道|方式|形式|途径|电视台?|广播|微信群?|公[示告]牌|[电显]子?示?屏|出入口|[入出]口处|显著处|醒目处|范围|发布会";
/** A noun that a verb of disclosing begins: 公示系统 is no 公示. */
const VERB = "(?:公[开布示告](?!系统|平台|网|栏|牌|屏|墙|板)|发布|张贴)";

/** 在建项目 and 表决通过的方案 say nothing of a place, 在建设工程现场 does. */
const AT = `(?:(?!${OWN_WORD})在|通过(?!的))`;

const NAMED = new RegExp(
  `^(.{2,30}?(?<!应|当))??(?:应当?|须|要)?${AT}(.{0,24}(?:${PLACE_ENDS}))(?:范围)?[上内]?$|^()${AT}(.{2,24}(?<![后前时起]))$`,
  "u",
);
const ALONE = new RegExp(
  `^(?:(?<scope>[^，；。：]{2,30}的)，)?(?:应当?|须|要|可以?)?(?:由[^，；。：0-9在]{2,24})?${AT}(?<place>[^，；。：0-9]{1,60}(?:${PLACE_ENDS})等?|${BARE})(?:范围)?[上内中]?，?(?:向社会|对外|予以|进行)?$`,
  "u",
);
const SHOWN = new RegExp(
  `^(?:(?:应当?|须)?[^，；。：0-9]{2,30}，并)?(?:(?<scope>[^，；。：]{2,30}的(?=，)|[^，；。：]{2,40}(?=：))[，：])?(?:[由经][^，；。：在将]{2,24}(?=予以|进行|张榜|向|在|依法|公))?(?:并|应当?|须|要|可以?)*(?:依法)?(?:[将对](?<object>[^，；。：0-9]{2,60}?))?(?:${AT}(?<place>[^，；。：0-9]{2,60}?)[上中]?)?(?:依法|予以|进行|张榜|对外|向[^，；。：0-9]{2,16}?)*${VERB}(?<shown>[^，；。：0-9]{0,16})(?:，(?:并|以)?(?:告知|通知|接受|征求|听取|方便|供)[^，；。：0-9]{2,40})?，(?:且|并)?$`,
  "u",
);

/** What stands before the time: of what, where, and what is disclosed. */
export interface Ahead {
  readonly scope: string | null;
  readonly place: string | null;
  readonly object: string | null;
}

/**
 * The place that a scope turns out to end in: 低保对象在村公示栏 of 低保对象在村公示栏公示7天.
 *
 * @param scope folded
 * @returns null where it ends in none
 */
export function placeInScope(scope: string): Pick<Ahead, "scope" | "place"> | null {
  const named = NAMED.exec(scope);
  const place = named?.[2] ?? named?.[4];
  return place === undefined ? null : { scope: named?.[1] || null, place };
}

const FIRST = new RegExp(
  `^(?:应当?|须|要)?(?:依法)?${AT}(?<place>[^，；。：0-9]{1,60}(?:${PLACE_ENDS})|${BARE})[上内]?，(?<rest>.+)$`,
  "u",
);

/**
 * A place before the head, and the head: 通过政府网站，自批准之日起…….
 *
 * @param text folded
 * @returns null where no place leads
 */
export function placeFirst(text: string): { readonly place: string; readonly rest: string } | null {
  const { place, rest } = FIRST.exec(text)?.groups ?? {};
  return place === undefined || rest === undefined ? null : { place, rest };
}

/**
 * What is all that stands before a core: a place, or, before a period of notice, that something is put up.
 *
 * @param text folded
 * @param core what follows
 */
export function shownBefore(text: string, core: Core): Ahead | null {
  const isNotice = core.clause(null, "")?.kind === "notice";
  const duty = isNotice ? dutyOf(text) : null;
  if (duty !== null && duty.event === null) {
    const shown = shownBefore(duty.rest, core);
    const scope = [duty.condition, withoutSubject(duty.who)].filter(Boolean).join("，") || null;
    return shown && { ...shown, scope: scope ?? shown.scope };
  }
  const open = core.head !== "event" && core.head !== "marked-event" && core.head !== "words";
  const said = (open ? ALONE.exec(text) : null)?.groups ?? (isNotice ? SHOWN.exec(text) : null)?.groups;
  if (said === undefined) return null;
  const { scope = null, place = null, object = null, shown = "" } = said;
  return {
    scope: scope && withoutIf(scope),
    place,
    object: object ?? (/^$|公[示告]$/u.test(shown) ? null : shown),
  };
}

/** Names of offices (承办机构) as people write them: which are spellings of one, and which only might be. */
import { fold } from "./fold.js";
import { toSimplified } from "./traditional.js";

/** `same`: one office spelled differently; `alike`: a person has to say; `other`: two offices. */
export type OfficeLikeness = "same" | "alike" | "other";

/** What a name consists of. */
interface Parts {
  /** 社会事务 of 鸿山镇社会事务办（民政窗口）. */
  readonly stem: string;
  /** 办公室, 中心 …; empty where the name ends in none. */
  readonly kind: string;
  /** What stands in parentheses at the end: a window, or what else the office is called. */
  readonly detail: string;
}

/** What offices end in. 局 and 委 are agencies of their own, and stay in the stem. */
const KIND = /(?:综合服务中心|服务中心|中心|办公室|办|服务站|站|所|大队|中队|队|科|股|室|组)$/u;

/** What begins a name that only says whose office it is. */
const OWNER = /^(?:本|[镇乡县区]|街道)(?=\S{3,})(?:人民政府|政府|办事处)?/u;

/**
 * How alike the names of two offices of one agency are.
 *
 * @param agency its name, which may stand before that of the office
 */
export function officeLikeness(a: string, b: string, agency = ""): OfficeLikeness {
  const [one, other] = [partsOf(a, agency), partsOf(b, agency)];
  if (one.stem === other.stem && one.kind === other.kind) {
    const clash = one.detail !== "" && other.detail !== "" && one.detail !== other.detail;
    return clash ? "alike" : "same";
  }
  return isNear(one, other) ? "alike" : "other";
}

/** Whether two names end alike: 大队 and 队, but not 办公室 and 中心, which a town has of one field side by side. */
export function areOfOneKind(a: string, b: string): boolean {
  return familyOf(partsOf(a, "")) === familyOf(partsOf(b, ""));
}

/** Whether a name says more than the office: 便民服务中心（社保医保窗口） names a window of it. */
export function hasDetail(name: string): boolean {
  return partsOf(name, "").detail !== "";
}

/** The offices that one cell names: 社会事务办、便民服务中心 are two. */
export function officesIn(text: string): string[] {
  const outside = /[、，,；;\n](?![^（(]*[）)])/u;
  return text
    .split(outside)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** What joins the fields of an office, whichever of them a list writes: 自然资源和生态环境, 自然资源与生态环境. */
const JOINS = /(?<=\p{Script=Han})(?:以及|[和与及、,])(?=\p{Script=Han})/gu;

function plainly(name: string): string {
  return toSimplified(fold(name)).replace(/\s+/gu, "").replace(JOINS, "和");
}

function partsOf(name: string, agency: string): Parts {
  const plain = plainly(name);
  const [, outside = plain, detail = ""] = /^([^(]+)\(([^()]*)\)$/u.exec(plain) ?? [];
  const bare = withoutOwner(outside, agency);
  const kind = KIND.exec(bare)?.[0] ?? "";
  const stem = bare.slice(0, bare.length - kind.length);
  return { stem, kind: kind === "办" ? "办公室" : kind, detail };
}

/** Takes the agency's own name off, in full or as people shorten it. */
function withoutOwner(name: string, agency: string): string {
  const whole = plainly(agency);
  const place = whole.replace(/(?:人民政府|政府|办事处|管理委员会|管委会)$/u, "");
  const short = place.replace(/^.*[省市县区州旗盟](?=\S{2,}$)/u, "");
  const owner = [whole, place, short].find((one) => one !== "" && name !== one && name.startsWith(one));
  if (owner === undefined) return name.replace(OWNER, "");
  return name.slice(owner.length).replace(/^(?:人民政府|政府|办事处)(?=\S{2,})/u, "");
}

/** One word of another kind of body, a name that the other shortens or has besides, or one character mistyped. */
function isNear(a: Parts, b: Parts): boolean {
  if (a.stem.length < 2 || b.stem.length < 2 || a.kind === "" || b.kind === "") return false;
  if (a.stem === b.stem || isDetailOf(a, b) || isDetailOf(b, a)) return true;
  if (familyOf(a) !== familyOf(b)) return false;
  const [short, long] = a.stem.length <= b.stem.length ? [a.stem, b.stem] : [b.stem, a.stem];
  if (short.length < long.length) return shortens(short, long) || long.endsWith(short);
  return (
    a.kind === b.kind && short.length >= 3 && [...short].filter((one, at) => one !== long[at]).length === 1
  );
}

/** What an office is whatever it is called besides: 队 of 大队, 站 of 服务站. */
function familyOf({ kind }: Parts): string {
  return kind.endsWith("中心") ? "中心" : kind.slice(-1);
}

/** Whether the one is what the other is called besides: 平安法治办公室（司法所） and 司法所. */
function isDetailOf(one: Parts, { detail }: Parts): boolean {
  const inside = partsOf(detail, "");
  return detail !== "" && inside.stem === one.stem && inside.kind === one.kind;
}

/** Whether a name has the characters of a longer one, in their order, from the first. */
function shortens(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const one of long) if (one === short[at]) at++;
  return at === short.length;
}

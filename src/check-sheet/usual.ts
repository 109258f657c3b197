/**
 * What is usually done about law that has ended and about words that name no document: enough for a list that can be
 * published, and nothing that only the locality knows. A person sees all of it before taking it.
 */
import { ofDepartments } from "../catalog/bureau-groups.js";
import { isPlanOver, lastYearOf } from "../instruments/index.js";
import { assertFields } from "../model/argument.js";
import type { ListRow } from "../model/list.js";
import { CATALOG, DISCLOSURE_LIST, PROFILE } from "../model/shapes.js";
import { checkedOnly } from "../tables/checked-only.js";
import { isNameless } from "../text/placeholders.js";
import type { CheckInput } from "./input.js";
import type { CheckLine, CheckSheet, Decided } from "./model.js";

/** What every disclosure rests on. */
export const OPEN_GOVERNMENT = "《中华人民共和国政府信息公开条例》";

/** What is usually said of a line. */
export interface Usual extends Decided {
  readonly line: CheckLine;
  readonly decision: "change" | "exclude";
  /** Why, where what becomes of it does not say so itself; else empty. */
  readonly why: string;
  /** Departments of the county disclose all that it is about, so that they have to look at it again. */
  readonly isCountys: boolean;
}

/**
 * The usual decisions about the open lines of a sheet; none for a line that only a person can decide: law without a
 * successor, items to compare, places to be named.
 */
export function usualDecisions({ open }: Pick<CheckSheet, "open">, input: CheckInput): Usual[] {
  assertFields("usualDecisions", input, { profile: PROFILE, catalog: CATALOG, list: DISCLOSURE_LIST });
  const list = input.profile.attestedOnly === true ? checkedOnly(input.list) : input.list;
  const rows = list.sections.flatMap((section) => section.rows);
  const isTheirs = ofDepartments(input);
  const day = list.basisOn ?? list.release.date;
  return open.flatMap((line): Usual[] => {
    const concerned = rows.filter((row) => isAbout(row, line));
    const said = concerned.length === 0 ? null : usualOf(line, concerned, day);
    if (!said) return [];
    const isCountys = concerned.every(isTheirs);
    const note = isCountys ? "由县级部门公开，待县级部门核" : "";
    return [
      { line, ...said, remark: [said.remark, note].filter((part) => part !== "").join("；"), isCountys },
    ];
  });
}

function isAbout(
  { basis, placeholders = [], outdated = [], outdatedContent = [] }: ListRow,
  line: CheckLine,
) {
  const { kind, about } = line;
  if (kind === "law") return [...outdated, ...outdatedContent].some(({ instrument }) => instrument === about);
  return kind === "placeholder" && (placeholders.includes(about) || basis.includes(about));
}

type Said = Pick<Usual, "decision" | "value" | "remark" | "why">;

function usualOf(line: CheckLine, rows: readonly ListRow[], day: string): Said | null {
  const { kind, about, value } = line;
  if (kind === "law") {
    if (value !== "" && !isPlanOver(value, day))
      return { decision: "change", value, remark: line.remark, why: "" };
    const isNamed = rows.some(({ outdatedContent = [] }) =>
      outdatedContent.some(({ instrument }) => instrument === about),
    );
    // What another law ordered may be gone with it; a plan only ran out.
    return isNamed || !isPlanOver(about, day) ? null : leftOut(rows, about, day, "规划期已满");
  }
  if (!isNameless(about)) return null;
  if (/信息公开(?:规定|条例)/u.test(about))
    return { decision: "change", value: OPEN_GOVERNMENT, remark: `${about}即${OPEN_GOVERNMENT}`, why: "" };
  const why = lastYearOf(about) === null ? "标准没有写明是哪个文件" : "规划期已满";
  return leftOut(rows, about, day, why);
}

/** Left out where each item keeps a basis that stands; else the law that every disclosure rests on takes its place. */
function leftOut(rows: readonly ListRow[], about: string, day: string, why: string): Said {
  const stands = rows.every((row) => standing(row, day).some((entry) => entry !== about));
  const reason = stands ? `${why}，其余依据照印` : `${why}，也没有其他依据`;
  return stands
    ? { decision: "exclude", value: "", remark: reason, why: reason }
    : { decision: "change", value: OPEN_GOVERNMENT, remark: reason, why: reason };
}

/** The entries of a basis that nothing is to be said against. */
function standing({ basis, outdated = [], placeholders = [] }: ListRow, day: string): string[] {
  const ended = new Set(outdated.map(({ index }) => index));
  return basis.filter(
    (entry, at) =>
      !ended.has(at) &&
      !isNameless(entry) &&
      !isPlanOver(entry, day) &&
      !placeholders.some((words) => entry.includes(words)),
  );
}

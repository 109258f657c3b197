/**
 * What is usually done about law that has ended, words that name no document and work that has ended: enough for a list that
 * can be published, and nothing that only the locality knows. A person sees all of it before taking it.
 */

import { ofDepartments } from "../catalog/bureau-groups.js";
import { endedWorkOf, workEndedBy } from "../catalog/ended-work.js";
import { instrumentOf, isPlanOver, lastYearOf } from "../instruments/index.js";
import { assertFields } from "../model/argument.js";
import type { Basis } from "../model/item.js";
import type { ListRow } from "../model/list.js";
import { CATALOG, DISCLOSURE_LIST, PROFILE } from "../model/shapes.js";
import { checkedOnly } from "../tables/checked-only.js";
import { isNameless } from "../text/placeholders.js";
import type { CheckInput } from "./input.js";
import type { CheckLine, CheckSheet, Decided } from "./model.js";
import { presentValues } from "./present.js";

/** What every disclosure rests on. */
export const OPEN_GOVERNMENT = "《中华人民共和国政府信息公开条例》";

/** What is usually said of a line. */
export interface Usual extends Decided {
  readonly line: CheckLine;
  readonly decision: "change" | "exclude";
  /** Why, where what becomes of it does not say so itself; else empty. */
  readonly why: string;
  /** How many items it is about. */
  readonly items: number;
  /** Departments of the county disclose all that it is about, so that they have to look at it again. */
  readonly isCountys: boolean;
}

/**
 * The usual decisions about the open and the advised lines of a sheet; none for a line that only a person can decide: law
 * without a successor, items to compare, places to be named.
 */
export function usualDecisions(
  { open, advised = [] }: Pick<CheckSheet, "open"> & Partial<Pick<CheckSheet, "advised">>,
  input: CheckInput,
): Usual[] {
  assertFields("usualDecisions", input, { profile: PROFILE, catalog: CATALOG, list: DISCLOSURE_LIST });
  const list = input.profile.attestedOnly === true ? checkedOnly(input.list) : input.list;
  const rows = list.sections.flatMap((section) => section.rows);
  const isTheirs = ofDepartments(input);
  const day = list.basisOn ?? list.release.date;
  const works = workEndedBy(day);
  const cited = (id: string) => presentValues(id, input.profile, input.catalog)?.basis ?? [];
  // Of what is only advised there is a usual answer for work that has ended, and for plans that have run out.
  const isUsual = ({ kind }: CheckLine) => kind === "ended" || kind === "law";
  return [...open, ...advised.filter(isUsual)].flatMap((line): Usual[] => {
    const concerned = rows.filter((row) => isAbout(row, line, works, cited));
    const said = concerned.length === 0 ? null : usualOf(line, concerned, day);
    if (!said) return [];
    // That it is left out nobody has to look at again.
    const isCountys = line.kind !== "ended" && concerned.every(isTheirs);
    const note = isCountys ? "由县级部门公开，待县级部门核" : "";
    return [
      {
        line,
        ...said,
        remark: [said.remark, note].filter((part) => part !== "").join("；"),
        items: concerned.length,
        isCountys,
      },
    ];
  });
}

function isAbout(
  { id, basis, placeholders = [], outdated = [], outdatedContent = [] }: ListRow,
  { kind, about }: CheckLine,
  works: ReturnType<typeof workEndedBy>,
  cited: (id: string) => readonly Basis[],
) {
  if (kind === "ended") return works.get(id)?.id === about;
  if (kind === "law")
    return (
      [...outdated, ...outdatedContent].some(({ instrument }) => instrument === about) ||
      cited(id).some((entry) => instrumentOf(entry) === about)
    );
  return kind === "placeholder" && (placeholders.includes(about) || basis.includes(about));
}

type Said = Pick<Usual, "decision" | "value" | "remark" | "why">;

function usualOf(line: CheckLine, rows: readonly ListRow[], day: string): Said | null {
  const { kind, about, value } = line;
  if (kind === "ended")
    return { decision: "exclude", value: "", remark: endedWorkOf(about)?.reason.zh ?? "", why: line.shown };
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

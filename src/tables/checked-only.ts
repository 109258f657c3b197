/** A list without the items in which anything is unchecked. */
import { assertArgument } from "../model/argument.js";
import type { DisclosureList } from "../model/list.js";
import { DISCLOSURE_LIST } from "../model/shapes.js";
import { countRows } from "./count.js";

/** The part of a list that nothing unchecked keeps from being published; what is left out is counted as `omitted`. */
export function checkedOnly(list: DisclosureList): DisclosureList {
  assertArgument("checkedOnly", list, DISCLOSURE_LIST);
  const sections = list.sections.flatMap((section) => {
    const rows = section.rows.filter(({ unchecked }) => unchecked === undefined);
    return rows.length === 0 ? [] : [{ ...section, rows }];
  });
  const counts = countRows(sections.flatMap(({ rows }) => rows));
  const omitted = list.counts.omitted + list.counts.items - counts.items;
  return { ...list, attestedOnly: true, counts: { ...counts, omitted }, sections };
}

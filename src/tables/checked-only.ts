/** A list without the items in which anything is unchecked. */
import type { DisclosureList } from "../model/list.js";
import { countRows } from "./count.js";

/** The part of a list that nothing unchecked keeps from being published; what is left out is counted as `omitted`. */
export function checkedOnly(list: DisclosureList): DisclosureList {
  const sections = list.sections.flatMap((section) => {
    const rows = section.rows.filter(({ unchecked }) => unchecked === undefined);
    return rows.length === 0 ? [] : [{ ...section, rows }];
  });
  const counts = countRows(sections.flatMap(({ rows }) => rows));
  const omitted = list.counts.omitted + list.counts.items - counts.items;
  return { ...list, attestedOnly: true, counts: { ...counts, omitted }, sections };
}

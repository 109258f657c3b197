/** Puts the confirmed offices of a mapping into a list. */
import { assertArgument, listOf, OBJECT } from "../../model/argument.js";
import type { DisclosureList } from "../../model/list.js";
import type { Mapping, MappingLink } from "../../model/mapping.js";
import { DISCLOSURE_LIST, MAPPING } from "../../model/shapes.js";

/** The confirmed offices of an item, in the order of its links, each once. */
export function officesOf(links: readonly MappingLink[]): string[] {
  assertArgument("officesOf", links, listOf(OBJECT));
  const confirmed = links.filter(({ state }) => state === "confirmed");
  return [...new Set(confirmed.flatMap(({ office }) => office ?? []))];
}

/**
 * Fills 承办机构: what a person confirmed, and nothing that was only proposed. What the profile itself states stays.
 *
 * @returns the list with an office in each row that has one, several joined by 、
 */
export function assignOffices(list: DisclosureList, mapping: Mapping): DisclosureList {
  assertArgument("assignOffices", list, DISCLOSURE_LIST);
  assertArgument("assignOffices", mapping, MAPPING);
  const { items } = mapping;
  const offices = new Map(items.map(({ item, links }) => [item, officesOf(links)]));
  const sections = list.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) => {
      const own = offices.get(row.id) ?? [];
      return own.length === 0 || row.office !== undefined ? row : { ...row, office: own.join("、") };
    }),
  }));
  return { ...list, sections };
}

/** Lines about the office that carries an item out: the items that have none, where the list names offices, and those decided. */
import type { ListRow } from "../model/list.js";
import { namedInFull } from "../text/named.js";
import type { CheckInput } from "./input.js";
import { type CheckLine, lineKey } from "./model.js";

/** What stands in the place of an office. */
export const NO_OFFICE = "没有承办机构";

/** What the profile says of an item's office, under whatever id of it. */
export function statedOffice(
  id: string,
  { profile, catalog }: Pick<CheckInput, "profile" | "catalog">,
): string | undefined {
  const { officeOf = {} } = profile;
  const key = Object.keys(officeOf).find((one) => one === id || catalog.item(one)?.id === id);
  return key === undefined ? undefined : officeOf[key];
}

/** The lines; none where the list names no office at all. */
export function officeLines(input: CheckInput): CheckLine[] {
  const rows = input.list.sections.flatMap(({ name, rows: own }) =>
    own.map((row) => ({ domain: name, row })),
  );
  if (rows.every(({ row }) => row.office === undefined)) return [];
  return rows.flatMap(({ domain, row }): CheckLine[] => {
    const stated = statedOffice(row.id, input);
    return row.office === undefined || stated !== undefined ? [line(row, domain, stated, input)] : [];
  });
}

function line(row: ListRow, domain: string, stated: string | undefined, { profile }: CheckInput): CheckLine {
  return {
    kind: "office",
    about: row.id,
    domain,
    title: namedInFull(row),
    why: stated === undefined ? NO_OFFICE : "承办机构",
    seen: "",
    shown: stated ?? NO_OFFICE,
    fields: [],
    values: null,
    decision: stated === undefined ? "open" : "change",
    value: stated ?? "",
    remark: profile.remarks?.[lineKey({ kind: "office", about: row.id })] ?? "",
  };
}

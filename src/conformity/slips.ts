/** Slips of a local catalog as deviations: they are in its table itself, and cost no points. */
import type { Catalog } from "../catalog/index.js";
import { type SlipPlace, type SlipRow, slipsIn } from "../fields/slips/index.js";
import { type Deviation, LEVEL_OF } from "./deviation.js";
import type { HeldRow } from "./held.js";

/**
 * Finds the slips of all rows.
 *
 * @param place where the list belongs, as far as that is known
 */
export function slips(rows: readonly HeldRow[], catalog: Catalog, place: SlipPlace): Deviation[] {
  return slipsIn(rows.map(slipRow), place).flatMap(({ rule, row, field, text, message }) => {
    const held = rows[row];
    if (!held) return [];
    const item = held.item === null ? undefined : catalog.item(held.item);
    const { category, name } = held.row;
    return [
      {
        rule,
        level: LEVEL_OF[rule],
        at: held.row.at,
        domain: item?.domain ?? null,
        item: item?.id ?? null,
        title: { category, name },
        field,
        national: "",
        local: text,
        message,
      },
    ];
  });
}

function slipRow({ row }: HeldRow): SlipRow {
  const { id, category, name, content, basis, deadline, subjects, office, at, section } = row;
  const { channels, audience, method, levels } = row;
  return {
    part: `${at.table}\n${section ?? ""}`,
    category,
    name,
    content,
    basis,
    deadline,
    subjects,
    channels: (channels ?? []).flatMap((channel) => (typeof channel === "string" ? [] : [channel.other])),
    office,
    beside: JSON.stringify([id, channels, audience, method, levels]),
  };
}

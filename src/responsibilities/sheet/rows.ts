/** The rows of the mapping sheet as texts: one a link, one for each item without any. */
import type { DisclosureList } from "../../model/list.js";
import type { Mapping, MappingLink } from "../../model/mapping.js";
import { isDecided } from "../../model/mapping-link.js";
import type { MappingGrounds } from "../mapping/grounds.js";
import { powerKeys } from "../mapping/keys.js";
import { type MoveReason, moveReason } from "../mapping/moved.js";
import type { Power } from "../model.js";
import { DECISION_WORDS, DOUBT, gradeOf, type SheetKey } from "./columns.js";
import { remarkPrint, rowPrint, writeMark } from "./mark.js";

/** What the sheet shows. */
export interface SheetInput {
  readonly mapping: Mapping;
  readonly list: DisclosureList;
  readonly powers: readonly Power[];
  /** Names of all offices, for the drop-down. */
  readonly offices: readonly { readonly name: string; readonly duties: readonly string[] }[];
  readonly grounds: MappingGrounds;
}

/** The cells of one row. */
export type SheetRow = Readonly<Record<SheetKey, string | number>>;

const NOTES: Readonly<Record<MoveReason, string>> = {
  "item-gone": "事项已不在目录中",
  "item-changed": "事项内容已变，请重新决定",
  "power-gone": "职权已不在清单中，请改选",
  "power-changed": "职权内容已变，请重新决定",
};

/** An item without proposals. */
const EMPTY: MappingLink = { state: "proposed" };

/** Lays out the rows, in the order of the list; items that are gone and that somebody decided about come last. */
export function sheetRows({ mapping, list, powers, grounds }: SheetInput): SheetRow[] {
  const links = new Map(mapping.items.map(({ item, links: own }) => [item, own]));
  const keys = powerKeys(powers);
  const types = new Map(powers.map(({ type }, index) => [keys[index] ?? "", type ?? ""]));
  const listed = list.sections.flatMap((section) =>
    section.rows.map(({ id, category, name }) => ({
      id,
      domain: section.name,
      category: category ?? "",
      name,
    })),
  );
  const present = new Set(listed.map(({ id }) => id));
  const gone = mapping.items
    .filter(({ item }) => !present.has(item) && !grounds.isLeftOut(item))
    .map(({ item }) => ({ id: item, domain: "", category: "", name: "" }));
  return [...listed, ...gone].flatMap(({ id, ...item }) =>
    (links.get(id) ?? [EMPTY]).map((link) => {
      const doubt = isDecided(link) ? moveReason(id, link, grounds) : null;
      return {
        ...item,
        ...linkCells(link, types),
        decision: DECISION_WORDS[link.state] + (doubt === null ? "" : DOUBT),
        note: doubt === null ? "" : NOTES[doubt],
        item: id,
        mark: writeMark({
          row: rowPrint(id, link),
          state: link.state,
          doubtful: doubt !== null,
          remark: remarkPrint(link.remark ?? ""),
        }),
      };
    }),
  );
}

function linkCells(
  { power = "", office = "", score, reasons = [], remark = "" }: MappingLink,
  types: ReadonlyMap<string, string>,
) {
  return {
    power,
    type: types.get(power) ?? "",
    office,
    grade: score === undefined ? "" : gradeOf(score),
    score: score ?? "",
    reasons: reasons.join("\n"),
    pickPower: "",
    pickOffice: "",
    remark,
  };
}

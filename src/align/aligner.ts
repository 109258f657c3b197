/** Finds the national items that published rows stand for. */
import {
  assertArgument,
  assertFields,
  assertNames,
  listOf,
  OBJECT,
  oneOf,
  optional,
} from "../model/argument.js";
import { CATALOG } from "../model/shapes.js";
import { remembered } from "../text/remembered.js";
import { answerFor } from "./answer.js";
import { chooseItems } from "./choose.js";
import { createEngine, type WeighedTable } from "./engine.js";
import { REPEAT_COST, WEIGHTS } from "./fitted.js";
import type { Items } from "./items.js";
import { type KeyOf, keyOf } from "./merged.js";
import type { Alignable, Aligner, Alignment, AlignOptions, AlignRow } from "./types.js";

/**
 * Makes an aligner. The items are read and indexed here, once; nothing is kept from one call to the next.
 *
 * @param catalog what rows are held against
 */
export function createAligner(catalog: Alignable): Aligner {
  assertArgument("createAligner", catalog, CATALOG);
  const engine = createEngine(catalog);
  return {
    align<Row extends AlignRow>(rows: readonly Row[], options: AlignOptions = {}): Alignment<Row>[] {
      assertArgument("aligner.align", rows, ROWS);
      assertFields("aligner.align", options, {
        domain: optional(oneOf(catalog.domains.map(({ id }) => id))),
      });
      assertNames("aligner.align", options, ["domain"]);
      const { domain } = options;
      const aligned: Alignment<Row>[] = [];
      const fold = remembered(keyOf);
      for (const table of engine.weigh(rows, domain, WEIGHTS))
        alignTable(table, rows, engine.items, fold, aligned);
      return aligned;
    },
  };
}

/** Answers the rows of one table, each at its position among all rows. */
function alignTable<Row extends AlignRow>(
  table: WeighedTable,
  rows: readonly Row[],
  items: Items,
  fold: KeyOf,
  aligned: Alignment<Row>[],
): void {
  const choices = chooseItems(table.rows, REPEAT_COST);
  const used = new Set(
    choices.flatMap(({ candidate }, i) => table.rows[i]?.row.candidates[candidate ?? -1]?.at ?? []),
  );
  table.rows.forEach((weighed, i) => {
    const position = table.positions[i] ?? 0;
    const row = rows[position];
    const choice = choices[i];
    if (row === undefined || !choice) return;
    aligned[position] = { row, ...answerFor(row, weighed, choice, items, used, fold) };
  });
}

const ROWS = listOf(
  { ...OBJECT, zh: "行 {name, category, content, …}", en: "a row" },
  "rows {name, category, content, …}",
);

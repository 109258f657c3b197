/** `zwgk map --explain <item>`: which powers may feed an item, and why. */

import type { Mapper, MappingRule, Office, Power } from "../../responsibilities/index.js";
import { namedInFull } from "../../text/named.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { printJson, printLines } from "../print.js";

/** What a list is explained with. */
export interface ExplainedLists {
  readonly powers: readonly Power[];
  readonly offices: readonly Office[];
  readonly rules?: readonly MappingRule[];
}

/**
 * Prints the powers that may feed an item, best first, with their reasons.
 *
 * @param id of a current item
 * @throws Failure `unknown-item`
 */
export function explain(
  id: string,
  mapper: Mapper,
  { powers, offices, rules = [] }: ExplainedLists,
  asJson: boolean,
  context: Context,
): void {
  const { catalog, messages, language } = context;
  const { say, failures } = messages.map;
  const item = catalog.item(id);
  if (!item) throw new Failure("unknown-item", failures["unknown-item"](id));
  const supplies = mapper.item(item.id, powers, { offices, rules });
  if (asJson) {
    printJson(
      context,
      supplies.map(({ power, score, reasons }) => ({
        row: power.row,
        power: power.name,
        score,
        reasons: reasons.map(({ words }) => words[language]),
      })),
    );
    return;
  }
  printLines(context, [
    say.explained(item.id, namedInFull(item)),
    ...(supplies.length === 0 ? [`  ${say.unexplained}`] : []),
    ...supplies.flatMap(({ power, score, reasons }) => [
      `  ${power.name}（${say.row(power.row)}${messages.separator}${say.score(score)}）`,
      ...reasons.map(({ words }) => `    - ${words[language]}`),
    ]),
  ]);
}

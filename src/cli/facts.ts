/** Labelled facts on a terminal: labels in one column, values wrapped beside them. */
import { displayWidth } from "../text/width.js";
import { wrap } from "../text/wrap.js";

/** A label and the lines beside it. A fact without lines is left out. */
export type Fact = readonly [label: string, lines: readonly string[]];

const GAP = 2;
const NARROWEST = 20;

/**
 * Sets facts.
 *
 * @param columns room in columns; values are wrapped into what the labels leave, unless it is too narrow
 */
export function alignFacts(facts: readonly Fact[], columns: number): string[] {
  const shown = facts.filter(([, lines]) => lines.length > 0);
  const indent = Math.max(0, ...shown.map(([label]) => displayWidth(label))) + GAP;
  const room = columns - indent;
  return shown.flatMap(([label, lines]) =>
    lines
      .flatMap((line) => (room < NARROWEST || room === Number.POSITIVE_INFINITY ? [line] : wrap(line, room)))
      .map((line, index) => {
        const margin = index === 0 ? label + " ".repeat(indent - displayWidth(label)) : " ".repeat(indent);
        return (margin + line).trimEnd();
      }),
  );
}

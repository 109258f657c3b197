/** Documents of Word 97 to 2003, and those of WPS (.wps), which are the same. */
import { TableFlow } from "../flow.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { emit } from "../word/document.js";
import { bodyOf } from "./body.js";
import { damagedDocument, fibOf } from "./fib.js";

/** A stream of the compound file by its name; null where there is none. */
export type StreamOf = (name: string) => Uint8Array | null;

/**
 * Reads the tables of the body; headers, notes, comments and floating boxes are not looked at.
 *
 * @param document stream of that name
 * @throws TableReadError as `fibOf` does, `table-too-large`, `table-nested-too-deep`
 */
export function readDoc(document: Uint8Array, streamOf: StreamOf, limits: ReadLimits): Grid[] {
  const fib = fibOf(document);
  const table = streamOf(fib.tableStream);
  if (table === null) throw damagedDocument();
  const flow = new TableFlow(new Meter(limits));
  emit(bodyOf({ document, table, data: streamOf("Data") ?? new Uint8Array() }, fib), flow);
  return flow.finish("document");
}

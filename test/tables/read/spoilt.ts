/** Files of which a single byte is wrong, wherever it is. */
import { readGrids, TableReadError } from "../../../src/tables/read/index.js";

/** Which bytes are spoilt, one a file, and what each becomes. */
export interface Spoiling {
  readonly from: number;
  readonly step: number;
  readonly spoil: (byte: number) => number;
}

/** How many of the spoilt files are read and refused by code, and what became of the others. */
export async function readSpoilt(bytes: Uint8Array, { from, step, spoil }: Spoiling) {
  const failed: string[] = [];
  let read = 0;
  let refusals = 0;
  for (let at = from; at < bytes.length; at += step) {
    const broken = bytes.with(at, spoil(bytes[at] as number));
    const result: unknown = await readGrids(broken).catch((error: unknown) => error);
    if (Array.isArray(result)) read += 1;
    else if (result instanceof TableReadError) refusals += 1;
    else failed.push(`byte ${at}: ${result}`);
  }
  return { read, refusals, failed };
}

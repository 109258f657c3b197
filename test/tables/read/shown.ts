/** Tables as the tests of reading write them down. */
import { type Grid, readGrids } from "../../../src/tables/read/index.js";

/** Rows as text, covered cells marked. */
export const shown = (grid: Grid | undefined): string[][] | undefined =>
  grid?.rows.map(({ cells }) => cells.map(({ text, covered }) => (covered ? `^${text}` : text)));

/** The first table of a file. */
export const first = async (bytes: Uint8Array): Promise<string[][] | undefined> =>
  shown((await readGrids(bytes))[0]);

/** The code by which a file is refused, and what people are told. */
export async function refused(bytes: Uint8Array): Promise<string> {
  return readGrids(bytes).then(
    (grids) => `read: ${grids.length} tables`,
    (error) => `${error.code}: ${error.text.zh}`,
  );
}

/** Whole files that a document shows in its midst, as report systems put pages into Word documents. */
import { TableReadError } from "./error.js";
import type { Grid } from "./grid.js";
import type { ReadLimits } from "./limits.js";
import type { ZipPackage } from "./zip.js";

/** Reads a file, whatever it is. */
export type ReadFile = (bytes: Uint8Array, limits: ReadLimits) => Promise<Grid[]>;

/** More than one for each line of a list is no document of people. */
const MOST = 200;

/** The files that one document embeds. */
export class Embedded {
  readonly #files: { readonly path: string; readonly before: number }[] = [];

  /**
   * Notes a file.
   *
   * @param path of its part; empty where the reference leads nowhere
   * @param found how many tables stand before it; null where it stands inside of one
   * @throws TableReadError `table-file-embedded` where it stands in a cell, or there are too many
   */
  add(path: string, found: number | null): void {
    if (found === null || this.#files.length >= MOST) throw new TableReadError("table-file-embedded");
    this.#files.push({ path, before: found });
  }

  /**
   * Puts the tables of the files among those of the document.
   *
   * @throws TableReadError `table-file-damaged` where a part is missing, and as `read` does
   */
  async into(grids: readonly Grid[], zip: ZipPackage, limits: ReadLimits, read: ReadFile): Promise<Grid[]> {
    const all: Grid[] = [];
    let done = 0;
    for (const { path, before } of this.#files) {
      all.push(...grids.slice(done, before), ...(await read(partOf(zip, path), this.#shareOf(limits))));
      done = before;
    }
    return [...all, ...grids.slice(done)];
  }

  /** Together, the files are no larger than one. */
  #shareOf(limits: ReadLimits): ReadLimits {
    const share = (limit: number) => Math.ceil(limit / this.#files.length);
    const { unpacked, cells, characters } = limits;
    return { ...limits, unpacked: share(unpacked), cells: share(cells), characters: share(characters) };
  }
}

function partOf(zip: ZipPackage, path: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  if (!zip.unpack(path, (piece) => pieces.push(piece)))
    throw new TableReadError("table-file-damaged", {
      zh: `嵌入的文件不在其中${path === "" ? "" : `：${path}`}`,
      en: `an embedded file is missing${path === "" ? "" : `: ${path}`}`,
    });
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

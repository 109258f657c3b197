/** Where the pictures of a sheet stand: they float over cells, and nothing is read of them. */
import { TableReadError } from "../error.js";
import { relationshipsOf, targetOf } from "../relationships.js";
import { readXmlPart, tags } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";

/** A cell over which the upper left corner of a picture stands; row and column from 0. */
export interface PicturePlace {
  readonly row: number;
  readonly column: number;
}

/** Pictures of one sheet that anybody looks at. */
const MOST = 1_000;

/** @param sheet path of its part */
export async function picturesOf(zip: ZipPackage, sheet: string): Promise<readonly PicturePlace[]> {
  try {
    const drawing = targetOf(await relationshipsOf(zip, sheet), "drawing");
    return drawing === null ? [] : await picturesIn(zip, drawing);
  } catch (error) {
    // A sheet is read without its pictures, whatever became of them.
    if (error instanceof TableReadError && error.code === "table-file-damaged") return [];
    throw error;
  }
}

async function picturesIn(zip: ZipPackage, drawing: string): Promise<PicturePlace[]> {
  const places: PicturePlace[] = [];
  let from = { row: -1, column: -1 };
  let inFrom = false;
  let element = "";
  await readXmlPart(
    zip,
    drawing,
    tags({
      open: (name) => {
        element = name;
        if (name === "from") inFrom = true;
        else if (name === "pic" && from.row >= 0 && from.column >= 0 && places.length < MOST)
          places.push(from);
      },
      text: (text) => {
        if (!inFrom || text.trim() === "") return;
        if (element === "row") from = { ...from, row: Number(text) };
        else if (element === "col") from = { ...from, column: Number(text) };
      },
      close: (name) => {
        element = "";
        if (name === "from") inFrom = false;
        else if (name.endsWith("Anchor")) from = { row: -1, column: -1 };
      },
    }),
  );
  return places;
}

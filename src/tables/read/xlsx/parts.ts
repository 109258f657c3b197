/** Where the parts of a workbook are: where it says, or else where writers mostly put them. */
import type { Bilingual } from "../../../model/codes.js";
import { TableReadError } from "../error.js";
import { folderOf, type Relationship, relationshipsOf, targetOf } from "../relationships.js";
import type { GridWarningCode } from "../warnings.js";
import type { ZipPackage } from "../zip.js";
import type { WorkbookSheet } from "./workbook.js";

/** Paths of parts that are there. */
export interface WorkbookParts {
  readonly strings: string | null;
  readonly styles: string | null;
  sheet(sheet: WorkbookSheet): string | null;
  /** What is to be said of all sheets. */
  readonly warnings: readonly { readonly code: GridWarningCode; readonly part: Bilingual }[];
}

/** @param path of the workbook */
export async function partsOf(zip: ZipPackage, path: string): Promise<WorkbookParts> {
  const folder = folderOf(path);
  const relationships = await readable(relationshipsOf(zip, path));
  const found = (target: string | null, usual: string) =>
    [target, `${folder}${usual}`].find((part) => part !== null && zip.has(part)) ?? null;
  const target = (type: string) => targetOf(relationships ?? new Map(), type);
  const styles = found(target("styles"), "styles.xml");
  return {
    strings: found(target("sharedStrings"), "sharedStrings.xml"),
    styles,
    sheet: ({ relationship, position }) => {
      const target = relationships?.get(relationship)?.target ?? null;
      return found(target, `worksheets/sheet${position}.xml`);
    },
    warnings: [
      ...(relationships === null
        ? [{ code: "part-guessed" as const, part: named("workbook.xml.rels") }]
        : []),
      ...(styles === null && target("styles") !== null
        ? [{ code: "part-missing" as const, part: named(target("styles") ?? "") }]
        : []),
    ],
  };
}

function named(part: string): Bilingual {
  return { zh: part, en: part };
}

/** @returns null where they are damaged */
async function readable(
  relationships: Promise<Map<string, Relationship>>,
): Promise<Map<string, Relationship> | null> {
  try {
    return await relationships;
  } catch (error) {
    if (error instanceof TableReadError && error.code === "table-file-damaged") return null;
    throw error;
  }
}

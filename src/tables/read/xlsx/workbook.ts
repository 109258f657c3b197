import { TableReadError } from "../error.js";
import { readXmlPart, tags } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";

/** A sheet that the workbook names. */
export interface WorkbookSheet {
  readonly name: string;
  readonly relationship: string;
  /** From 1, hidden ones counted. */
  readonly position: number;
}

/** What a workbook says of its sheets. */
export interface Workbook {
  /** In order, hidden ones left out: a person does not see them, and they mostly hold the words of drop-downs. */
  readonly sheets: readonly WorkbookSheet[];
  /** Whether days count from 1904. */
  readonly date1904: boolean;
}

/** @throws TableReadError `table-file-damaged` where the part is missing */
export async function workbookOf(zip: ZipPackage, path: string): Promise<Workbook> {
  const sheets: WorkbookSheet[] = [];
  let position = 0;
  let date1904 = false;
  const found = await readXmlPart(
    zip,
    path,
    tags({
      open: (name, attributes) => {
        if (name === "workbookPr") date1904 = /^(?:1|true)$/u.test(attributes.get("date1904") ?? "");
        if (name !== "sheet") return;
        position += 1;
        if (/hidden/iu.test(attributes.get("state") ?? "")) return;
        const relationship = attributes.get("id") ?? "";
        sheets.push({ name: attributes.get("name") ?? "", relationship, position });
      },
    }),
  );
  if (!found)
    throw new TableReadError("table-file-damaged", { zh: "缺少工作簿", en: "the workbook is missing" });
  return { sheets, date1904 };
}

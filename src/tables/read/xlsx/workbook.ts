import { TableReadError } from "../error.js";
import { readXmlPart, tags } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";

/** What a workbook says of its sheets. */
export interface Workbook {
  /** In order, hidden ones left out: a person does not see them, and they mostly hold the words of drop-downs. */
  readonly sheets: readonly { readonly name: string; readonly relationship: string }[];
  /** Whether days count from 1904. */
  readonly date1904: boolean;
}

/** @throws TableReadError `table-file-damaged` where the part is missing */
export async function workbookOf(zip: ZipPackage, path: string): Promise<Workbook> {
  const sheets: { name: string; relationship: string }[] = [];
  let date1904 = false;
  const found = await readXmlPart(
    zip,
    path,
    tags({
      open: (name, attributes) => {
        if (name === "workbookPr") date1904 = /^(?:1|true)$/u.test(attributes.get("date1904") ?? "");
        if (name !== "sheet" || /hidden/iu.test(attributes.get("state") ?? "")) return;
        sheets.push({ name: attributes.get("name") ?? "", relationship: attributes.get("id") ?? "" });
      },
    }),
  );
  if (!found)
    throw new TableReadError("table-file-damaged", { zh: "缺少工作簿", en: "the workbook is missing" });
  return { sheets, date1904 };
}

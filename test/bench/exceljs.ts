/**
 * The peer that workbooks are measured by: exceljs, told to write the same cells with the same borders, fonts, wrapping
 * and merges. It brings 190 packages, so that whoever measures installs it: `npm install --no-save exceljs`.
 */
import { createRequire } from "node:module";

interface Cell {
  readonly isMerged: boolean;
  readonly master: Cell;
  readonly col: number;
  value: unknown;
  style: unknown;
}

interface Row {
  height: number;
  getCell(column: number): Cell;
  eachCell(options: { readonly includeEmpty: true }, visit: (cell: Cell) => void): void;
}

interface Sheet {
  readonly name: string;
  readonly model: { readonly merges: readonly string[] };
  columns: readonly { readonly width?: number | undefined }[];
  getRow(number: number): Row;
  eachRow(options: { readonly includeEmpty: true }, visit: (row: Row, number: number) => void): void;
  mergeCells(range: string): void;
}

interface Workbook {
  readonly worksheets: readonly Sheet[];
  addWorksheet(name: string): Sheet;
  readonly xlsx: { load(bytes: Uint8Array): Promise<unknown>; writeBuffer(): Promise<Uint8Array> };
}

/**
 * @param bytes a workbook of ours
 * @returns what writes its cells by exceljs; null where that is not installed
 */
export async function exceljsWriter(bytes: Uint8Array): Promise<(() => Promise<Uint8Array>) | null> {
  let Workbook: new () => Workbook;
  try {
    ({ Workbook } = createRequire(import.meta.url)("exceljs"));
  } catch {
    return null;
  }
  const source = new Workbook();
  await source.xlsx.load(bytes);
  const sheets = source.worksheets.map(cellsOf);
  return () => {
    const book = new Workbook();
    for (const sheet of sheets) write(book, sheet);
    return book.xlsx.writeBuffer();
  };
}

type SheetCells = ReturnType<typeof cellsOf>;

function cellsOf(sheet: Sheet) {
  const rows: {
    number: number;
    height: number;
    cells: { column: number; value: unknown; style: unknown }[];
  }[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: (typeof rows)[number]["cells"] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      const value = cell.isMerged && cell.master !== cell ? null : cell.value;
      cells.push({ column: cell.col, value, style: cell.style });
    });
    rows.push({ number, height: row.height, cells });
  });
  return {
    name: sheet.name,
    widths: sheet.columns.map(({ width }) => ({ width })),
    merges: sheet.model.merges,
    rows,
  };
}

function write(book: Workbook, { name, widths, merges, rows }: SheetCells): void {
  const sheet = book.addWorksheet(name);
  sheet.columns = widths;
  for (const { number, height, cells } of rows) {
    const row = sheet.getRow(number);
    row.height = height;
    for (const { column, value, style } of cells) {
      const cell = row.getCell(column);
      cell.value = value;
      cell.style = { ...(style as object) };
    }
  }
  for (const range of merges) sheet.mergeCells(range);
}

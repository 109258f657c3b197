import type { Bilingual } from "../../model/codes.js";
import { ZwgkError } from "../../model/error.js";
import { TABLE_MESSAGES, type TableErrorCode } from "./messages.js";

/** Where reading stopped: the sheet or table, and its row from 1, where known. */
export interface TablePlace {
  readonly sheet?: string;
  readonly row?: number;
}

const NONE: Bilingual = { zh: "", en: "" };

/** A file that no table can be read from. `message` is English; people are shown `text` and `hint`. */
export class TableReadError extends ZwgkError<TableErrorCode> {
  override readonly name = "TableReadError";
  readonly at: TablePlace;

  constructor(code: TableErrorCode, detail: Bilingual = NONE, at: TablePlace = {}, options?: ErrorOptions) {
    const { message, hint } = TABLE_MESSAGES[code];
    super(code, { text: placed(message(detail), at), hint }, options);
    this.at = at;
  }
}

function placed({ zh, en }: Bilingual, { sheet, row }: TablePlace): Bilingual {
  const zhPlace = `${sheet ? `“${sheet}”` : ""}${row === undefined ? "" : `第 ${row} 行`}`;
  const enPlace = [sheet ? `“${sheet}”` : "", row === undefined ? "" : `row ${row}`]
    .filter(Boolean)
    .join(", ");
  return zhPlace === "" ? { zh, en } : { zh: `${zhPlace}：${zh}`, en: `${enPlace}: ${en}` };
}

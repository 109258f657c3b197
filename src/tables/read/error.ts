import type { Bilingual } from "../../model/codes.js";
import { TABLE_MESSAGES, type TableErrorCode } from "./messages.js";

/** Where reading stopped: the sheet or table, and its row from 1, where known. */
export interface TablePlace {
  readonly sheet?: string;
  readonly row?: number;
}

const NONE: Bilingual = { zh: "", en: "" };

/** A file that no table can be read from. `message` is English; people are shown `text` and `hint`. */
export class TableReadError extends Error {
  override readonly name = "TableReadError";
  readonly code: TableErrorCode;
  readonly at: TablePlace;
  /** What is wrong. */
  readonly text: Bilingual;
  /** What to do about it. */
  readonly hint: Bilingual;

  constructor(code: TableErrorCode, detail: Bilingual = NONE, at: TablePlace = {}, options?: ErrorOptions) {
    const { message, hint } = TABLE_MESSAGES[code];
    const text = placed(message(detail), at);
    super(text.en, options);
    this.code = code;
    this.at = at;
    this.text = text;
    this.hint = hint;
  }
}

function placed({ zh, en }: Bilingual, { sheet, row }: TablePlace): Bilingual {
  const zhPlace = `${sheet ? `“${sheet}”` : ""}${row === undefined ? "" : `第 ${row} 行`}`;
  const enPlace = [sheet ? `“${sheet}”` : "", row === undefined ? "" : `row ${row}`]
    .filter(Boolean)
    .join(", ");
  return zhPlace === "" ? { zh, en } : { zh: `${zhPlace}：${zh}`, en: `${enPlace}: ${en}` };
}

/** A row of the official table as writers, comparisons and checks read it, wherever it comes from. */
import type { Audience, Channel, Level, ListRow, Method, PortalColumn } from "../model/index.js";

/** The columns of the official table. */
export const COLUMNS = [
  "number",
  "category",
  "name",
  "content",
  "basis",
  "deadline",
  "subjects",
  "channels",
  "audience",
  "method",
  "levels",
  "office",
  "column",
  "remark",
] as const;

/** One column of the official table, whatever its heading says. */
export type Column = (typeof COLUMNS)[number];

/** One row of the official table. What a table does not say is null or empty, never guessed. */
export interface TableRow {
  /** 事项编号: the id of the national item, or of an addition; null where nobody says it. */
  readonly id: string | null;
  /** 序号. */
  readonly number: string | null;
  /** 一级事项. */
  readonly category: string | null;
  /** 二级事项, with 三级事项 behind it after a `/` where the table has one; empty where the table has no name. */
  readonly name: string;
  /** Elements, without bullets, numbers and the marks between them. */
  readonly content: readonly string[];
  /** One citation each, as printed. */
  readonly basis: readonly string[];
  readonly deadline: string | null;
  /** Names, as printed. */
  readonly subjects: readonly string[];
  /** In official order, named further ones behind as `{other}`; null where the table says nothing of them. */
  readonly channels: readonly Channel[] | null;
  readonly audience: Audience | null;
  readonly method: Method | null;
  readonly levels: readonly Level[] | null;
  /** 承办机构. */
  readonly office: string | null;
  /** 网站所属栏目: where on its site the agency publishes it; absent or null where the table does not say. */
  readonly column?: PortalColumn | null;
  /** 备注. */
  readonly remark: string | null;
  /** How far pages attest it, `local` for an addition; absent where that is not known, as in a published table. */
  readonly verification?: ListRow["verification"];
}

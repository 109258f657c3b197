/** The fields of rows and the columns of tables: those that the judge knows, and what rows have beside. */
import { bothSides } from "../../fields/any.js";
import { compareVerification } from "../../fields/evidence.js";
import { type Field, field } from "../../fields/field.js";
import { PRINTED_FIELDS } from "../../fields/fields.js";
import { EVIDENCE_RULES } from "../../fields/rules/evidence.js";
import type { ListRow } from "../../model/index.js";
import type { Column } from "../../tables/row.js";
import {
  basisStatusChanged,
  columnChanged,
  officeChanged,
  originChanged,
  remarkChanged,
} from "../rules/row.js";

/** The fields of a row of a disclosure list. */
export const ROW_FIELDS = {
  ...PRINTED_FIELDS,
  verification: field(compareVerification, EVIDENCE_RULES),
  outdated: field(bothSides, [basisStatusChanged]),
  outdatedContent: field(bothSides, [basisStatusChanged]),
  unchecked: field(bothSides, [originChanged]),
  placeholders: field(bothSides, [originChanged]),
  office: field(bothSides, [officeChanged]),
  remark: field(bothSides, [remarkChanged]),
  column: field(bothSides, [columnChanged]),
  origins: field(bothSides, [originChanged]),
} as const satisfies Readonly<Record<Exclude<keyof ListRow, "id">, Field>>;

/** The columns of a published table; a running number says nothing and is left out. */
export const TABLE_FIELDS = {
  ...PRINTED_FIELDS,
  office: field(bothSides, [officeChanged]),
  column: field(bothSides, [columnChanged]),
  remark: field(bothSides, [remarkChanged]),
} as const satisfies Readonly<Partial<Record<Column, Field>>>;

/** A column of a published table that is compared. */
export type TableColumn = keyof typeof TABLE_FIELDS;

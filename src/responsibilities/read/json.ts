/** Lists as developers have them: a JSON array, or one JSON object a line. */
import { assertArgument, TEXT } from "../../model/argument.js";
import type { Finding } from "../../model/index.js";
import { recordsOf, type TextRecord, textIn, textsIn } from "../../text/records.js";
import type { ListedOffice, OfficeList } from "./offices.js";
import type { ListedPower, PowerList } from "./powers.js";
import { listProblem } from "./problems.js";

/**
 * Reads powers: objects with `name`, and, where known, `no`, `type`, `subItem`, `basis`, `subject`, `office`,
 * `duties`. Other keys are passed over.
 *
 * @param text of a .json or .jsonl file
 */
export function readPowersJson(text: string): PowerList {
  assertArgument("readPowersJson", text, TEXT);
  const { items, problems } = readAll(text, ({ row, value }): ListedPower | null => {
    const name = textIn(value.name);
    if (name === null) return null;
    return {
      table: "",
      row,
      no: textIn(value.no),
      type: textIn(value.type),
      name,
      subItem: textIn(value.subItem),
      basis: textsIn(value.basis),
      subject: textIn(value.subject),
      office: textIn(value.office),
      duties: textsIn(value.duties),
    };
  });
  return { powers: items, problems };
}

/**
 * Reads offices: objects with `office` or `name`, and, where known, `agency` and `duties`. Duties of which only the
 * agency is known are its own.
 *
 * @param text of a .json or .jsonl file
 */
export function readOfficesJson(text: string): OfficeList {
  assertArgument("readOfficesJson", text, TEXT);
  const { items, problems } = readAll(text, ({ row, value }): ListedOffice | null => {
    const agency = textIn(value.agency);
    const name = textIn(value.office) ?? textIn(value.name) ?? agency;
    if (name === null) return null;
    return { table: "", row, name, agency, duties: textsIn(value.duties) };
  });
  return { offices: items, problems };
}

function readAll<T>(
  text: string,
  read: (record: TextRecord) => T | null,
): { readonly items: readonly T[]; readonly problems: readonly Finding[] } {
  const records = recordsOf(text);
  if ("detail" in records) {
    return { items: [], problems: [listProblem("json-invalid", "", records.detail, records.row)] };
  }
  const items: T[] = [];
  for (const record of records) {
    const item = read(record);
    if (item === null) {
      return { items: [], problems: [listProblem("json-invalid", "", "name", record.row)] };
    }
    items.push(item);
  }
  return { items, problems: items.length === 0 ? [listProblem("list-empty", "")] : [] };
}

/** Lists as developers have them: a JSON array, or one JSON object a line. */
import type { Finding } from "../../model/index.js";
import type { ListedOffice, OfficeList } from "./offices.js";
import type { ListedPower, PowerList } from "./powers.js";
import { listProblem } from "./problems.js";

/** A record of a list with its number, from 1: its line, or its place in the array. */
interface Entry {
  readonly row: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Reads powers: objects with `name`, and, where known, `no`, `type`, `subItem`, `basis`, `subject`, `office`,
 * `duties`. Other keys are passed over.
 *
 * @param text of a .json or .jsonl file
 */
export function readPowersJson(text: string): PowerList {
  const { items, problems } = readAll(text, ({ row, value }): ListedPower | null => {
    const name = textOf(value.name);
    if (name === null) return null;
    return {
      table: "",
      row,
      no: textOf(value.no),
      type: textOf(value.type),
      name,
      subItem: textOf(value.subItem),
      basis: textsOf(value.basis),
      subject: textOf(value.subject),
      office: textOf(value.office),
      duties: textsOf(value.duties),
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
  const { items, problems } = readAll(text, ({ row, value }): ListedOffice | null => {
    const agency = textOf(value.agency);
    const name = textOf(value.office) ?? textOf(value.name) ?? agency;
    if (name === null) return null;
    return { table: "", row, name, agency, duties: textsOf(value.duties) };
  });
  return { offices: items, problems };
}

function readAll<T>(
  text: string,
  read: (entry: Entry) => T | null,
): { readonly items: readonly T[]; readonly problems: readonly Finding[] } {
  const entries = entriesOf(text);
  if (!Array.isArray(entries)) return { items: [], problems: [entries] };
  const items: T[] = [];
  for (const entry of entries) {
    const item = read(entry);
    if (item === null) {
      return { items: [], problems: [listProblem("json-invalid", "", "name", entry.row)] };
    }
    items.push(item);
  }
  return { items, problems: items.length === 0 ? [listProblem("list-empty", "")] : [] };
}

function entriesOf(text: string): Entry[] | Finding {
  const whole = text.replace(/^\uFEFF/u, "").trim();
  const isArray = whole.startsWith("[");
  const rows = isArray ? [{ row: 0, text: whole }] : linesOf(whole);
  const entries: Entry[] = [];
  for (const { row, text: part } of rows) {
    const parsed = parse(part);
    if (parsed instanceof Error) return listProblem("json-invalid", "", parsed.message, row);
    const values = isArray && Array.isArray(parsed) ? parsed : [parsed];
    for (const [index, value] of values.entries()) {
      const at = isArray ? index + 1 : row;
      if (!isRecord(value)) return listProblem("json-invalid", "", JSON.stringify(value).slice(0, 60), at);
      entries.push({ row: at, value });
    }
  }
  return entries;
}

function linesOf(text: string): { readonly row: number; readonly text: string }[] {
  return text
    .split(/\r?\n/u)
    .map((line, index) => ({ row: index + 1, text: line.trim() }))
    .filter((line) => line.text !== "");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text or number as text; null for what is absent or empty. */
function textOf(value: unknown): string | null {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return text === "" ? null : text;
}

function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map(textOf).filter((text) => text !== null);
}

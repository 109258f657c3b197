/** Records as developers have them: a JSON array of objects, or one object a line. Knows nothing of what they hold. */

/** A record with its number, from 1: its line, or its place in the array. */
export interface TextRecord {
  readonly row: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Why a text holds no records, and the line or place where that shows. */
export interface RecordProblem {
  readonly row: number;
  readonly detail: string;
}

/** Shows what stands in place of a record, as far as that helps. */
const SHOWN = 60;

/**
 * Reads records.
 *
 * @returns the records, or the first thing that is none; blank lines are passed over
 */
export function recordsOf(text: string): readonly TextRecord[] | RecordProblem {
  const whole = text.replace(/^\uFEFF/u, "").trimEnd();
  const isArray = whole.trimStart().startsWith("[");
  const records: TextRecord[] = [];
  for (const { row, text: part } of isArray ? [{ row: 0, text: whole }] : linesOf(whole)) {
    const parsed = parse(part);
    if (parsed instanceof Error) return { row, detail: parsed.message };
    const values = isArray && Array.isArray(parsed) ? parsed : [parsed];
    for (const [index, value] of values.entries()) {
      const at = isArray ? index + 1 : row;
      if (!isRecord(value)) return { row: at, detail: JSON.stringify(value).slice(0, SHOWN) };
      records.push({ row: at, value });
    }
  }
  return records;
}

/** A text or number as text; null for what is absent or empty. */
export function textIn(value: unknown): string | null {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return text === "" ? null : text;
}

/** A text, a number or a list of them as texts, without what is empty. */
export function textsIn(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map(textIn).filter((text) => text !== null);
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

/** Names in the place of codes in what a command adds to a file, so that it reads like what a person wrote there. */
import type { YamlEdit, YamlPath } from "../yaml/edit.js";
import { type Kind, namesOf, type Path, type Place } from "./name-places.js";

/**
 * Puts names in the place of codes in the value of an edit, and in a new key that its path ends with.
 *
 * @param places where names may stand
 * @param data of the file, whose own domains have names too
 */
export function inWords(edit: YamlEdit, places: readonly Place[], data: unknown): YamlEdit {
  const at: Path = edit.op === "append" ? [...edit.path, 0] : edit.path;
  let said = edit;
  for (const { at: where, kind, part } of places) {
    const nameOf = (code: string) => nameOfCode(code, kind, data);
    if (!at.slice(0, where.length).every((step, depth) => fits(step, where[depth]))) continue;
    const key = part === "key" ? at[where.length] : undefined;
    if (typeof key === "string") {
      const path: YamlPath = said.path.map((step, depth) => (depth === where.length ? nameOf(key) : step));
      said = { ...said, path };
    } else if (said.op !== "delete" && at.length <= where.length)
      said = { ...said, value: named(said.value, where.slice(at.length), part, nameOf) };
  }
  return said;
}

function fits(step: string | number, pattern: string | number | undefined): boolean {
  return pattern === "*" ? typeof step === "number" : step === pattern;
}

function named(value: unknown, left: Path, part: Place["part"], nameOf: (code: string) => string): unknown {
  const [step, ...rest] = left;
  if (step === undefined && part === "value") return typeof value === "string" ? nameOf(value) : value;
  if (Array.isArray(value))
    return step === "*" ? value.map((one: unknown) => named(one, rest, part, nameOf)) : value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    step === undefined
      ? entries.map(([key, one]) => [nameOf(key), one])
      : entries.map(([key, one]) => [key, key === step ? named(one, rest, part, nameOf) : one]),
  );
}

function nameOfCode(code: string, kind: Kind, data: unknown): string {
  return namesOf(kind, data).find((one) => one.code === code)?.zh ?? code;
}

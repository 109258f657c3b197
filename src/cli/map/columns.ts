/** The option `--column`: what a person says about columns that were not recognised. */
import {
  type ListColumns,
  OFFICE_COLUMNS,
  type OfficeColumn,
  POWER_COLUMNS,
  type PowerColumn,
} from "../../responsibilities/read/index.js";
import { bareHeading } from "../../tables/read/heading.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";

/**
 * Reads `职权名称=C` and the like. A name counts for the responsibility list where that has such a column and is
 * given at all, else for the list of offices.
 *
 * @param written name and letter or heading, as pairs
 * @throws Failure `unknown-column`
 */
export function readColumns(
  written: readonly (readonly [name: string, choice: string])[],
  hasPowers: boolean,
  { messages }: Context,
): ListColumns {
  const powers: Partial<Record<PowerColumn, string>> = {};
  const offices: Partial<Record<OfficeColumn, string>> = {};
  for (const [name, choice] of written) {
    const power = hasPowers ? keyOf(POWER_COLUMNS, name) : undefined;
    const office = power === undefined ? keyOf(OFFICE_COLUMNS, name) : undefined;
    if (choice.trim() !== "" && power !== undefined) powers[power] = choice.trim();
    else if (choice.trim() !== "" && office !== undefined) offices[office] = choice.trim();
    else {
      const known = [...new Set([...namesOf(POWER_COLUMNS), ...namesOf(OFFICE_COLUMNS)])];
      const text = choice === "" ? name : `${name}=${choice}`;
      throw new Failure(
        "unknown-column",
        messages.map.failures["unknown-column"](text, known.join(messages.separator)),
      );
    }
  }
  return { powers, offices };
}

/** Splits `职权名称=C` at its first equals sign. */
export function columnPair(text: string): [name: string, choice: string] {
  const [name = "", ...rest] = text.split(/[=＝]/u);
  return [name.trim(), rest.join("=")];
}

type Words = Readonly<
  Record<
    string,
    { readonly name: string; readonly headings: readonly (readonly [rank: number, heading: RegExp])[] }
  >
>;

function keyOf<W extends Words>(columns: W, name: string): (keyof W & string) | undefined {
  const bare = bareHeading(name);
  const keys = Object.keys(columns) as (keyof W & string)[];
  return (
    keys.find((key) => columns[key]?.name === bare || key === name) ??
    keys.find((key) => columns[key]?.headings.some(([, heading]) => heading.test(bare)))
  );
}

function namesOf(columns: Words): string[] {
  return Object.values(columns).map(({ name }) => name);
}

/** Typical powers and offices, written for tests from what ministries and townships commonly list. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Office, Power } from "../../src/responsibilities/index.js";

/** A row with the domains that are right for it; `none` among them where no domain is, or is right too. */
export interface Typical<Row> {
  readonly row: Row;
  readonly right: readonly string[];
}

export const typicalPowers = (): Typical<Power>[] =>
  lines("typical-powers").map(([type = "", name = "", basis = "", subject = "", right = ""], at) => ({
    row: {
      row: at + 1,
      no: null,
      type: type || null,
      name,
      subItem: null,
      basis: basis === "" ? [] : [`《${basis}》`],
      subject: subject || null,
      office: null,
      duties: [],
    },
    right: right.split(", "),
  }));

export const typicalOffices = (): Typical<Office>[] =>
  lines("typical-offices").map(([agency = "", name = "", duties = "", right = ""], at) => ({
    row: { row: at + 1, name, agency, duties: duties.split("；") },
    right: right.split(", "),
  }));

function lines(name: string): string[][] {
  const file = resolve(import.meta.dirname, `../fixtures/responsibilities/${name}.txt`);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

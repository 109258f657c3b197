/** Powers and offices for tests: what a test does not care about is left empty. */
import type { Office, Power } from "../../src/responsibilities/index.js";

export function power(fields: Partial<Power> & Pick<Power, "name">): Power {
  return {
    row: 1,
    no: null,
    type: null,
    subItem: null,
    basis: [],
    subject: null,
    office: null,
    duties: [],
    ...fields,
  };
}

export function office(name: string, duties: readonly string[], agency: string | null = null): Office {
  return { row: 1, name, agency, duties };
}

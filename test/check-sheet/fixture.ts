/** A town's profile of two domains, the sheet made of it, and a pen to fill it in. */
import {
  type CheckInput,
  type CheckLine,
  type Confirmed,
  checkFacts,
  checkSheet,
  confirmSheet,
  lineKey,
  writeCheckSheet,
} from "../../src/check-sheet/index.js";
import { CHECK_KEYS, type CheckKey } from "../../src/check-sheet/sheet/columns.js";
import { catalog } from "../../src/index.js";
import { type Profile, profileSchema } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { readGrids } from "../../src/tables/index.js";
import type { Grid } from "../../src/tables/read/grid.js";
import { editYaml, parseYaml } from "../../src/yaml/index.js";

const KEPT = ["agricultural-subsidies", "elderly-care"];

/** The YAML of a county's profile, with what a test adds. */
export const yamlOf = (more = "") => `# 本县的方案
profile: 1
agency: {name: 某县人民政府, level: county}
release: ${catalog.release.release}
domains:
  exclude:
${catalog.domains
  .filter(({ id }) => !KEPT.includes(id))
  .map(({ id }) => `    - {domain: ${id}, reason: 由部门另行编制}`)
  .join("\n")}
${more}`;

export const DAY = "2026-06-30";

export function inputOf(yaml: string): CheckInput {
  const profile: Profile = profileSchema.parse(parseYaml(yaml, "profile.yaml").value);
  return { profile, catalog, list: resolveProfile(profile, catalog, { day: DAY }).list };
}

/** What a person writes in a row. */
export type Pen = Partial<Record<"decision" | "value" | "remark", string>>;

/** The sheet of a profile as a file is read back, filled in where the pen writes something. */
export async function filled(
  yaml: string,
  pen: (line: CheckLine) => Pen | null = () => null,
): Promise<Grid[]> {
  const input = inputOf(yaml);
  const sheet = checkSheet(input);
  const grids = await readGrids(await writeCheckSheet(sheet, checkFacts(input)));
  const lines = [...sheet.open, ...sheet.advised, ...sheet.decided];
  let at = 0;
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) => {
      const about = row.cells[CHECK_KEYS.indexOf("about")]?.text;
      const line = lines[at];
      if (!line || about !== line.about) return row;
      at += 1;
      const written = pen(line) ?? {};
      return {
        ...row,
        cells: row.cells.map((cell, column) => {
          const text = written[CHECK_KEYS[column] as CheckKey & keyof Pen];
          return text === undefined ? cell : { ...cell, text };
        }),
      };
    }),
  }));
}

/** Takes a filled-in sheet into a profile. */
export function confirmed(yaml: string, grids: readonly Grid[]): Confirmed & { readonly yaml: string } {
  const taken = confirmSheet(grids, inputOf(yaml), { compared: "标准指引.docx", on: DAY });
  return { ...taken, yaml: editYaml(yaml, taken.edits) };
}

/** The line about something, wherever it stands in the sheet of a profile. */
export function lineOf(yaml: string, key: string): CheckLine | undefined {
  const { open, advised, decided } = checkSheet(inputOf(yaml));
  return [...open, ...advised, ...decided].find((line) => lineKey(line) === key);
}

/** A pen that writes in one row. */
export const only =
  (key: string, pen: Pen) =>
  (line: CheckLine): Pen | null =>
    lineKey(line) === key ? pen : null;

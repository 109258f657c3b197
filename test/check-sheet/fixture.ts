/** A town's profile of two domains, the sheet made of it, and a pen to fill it in. */
import {
  type CheckInput,
  type CheckLine,
  type Confirmed,
  checkFacts,
  checkSheet,
  confirmSheet,
  lineKey,
  type OfficeKnowledge,
  SHEET_PARTS,
  writeCheckSheet,
} from "../../src/check-sheet/index.js";
import { CHECK_KEYS, type CheckKey } from "../../src/check-sheet/sheet/columns.js";
import { catalog } from "../../src/index.js";
import { type Profile, profileSchema } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import { assignOffices } from "../../src/responsibilities/index.js";
import { readGrids } from "../../src/tables/index.js";
import type { Grid } from "../../src/tables/read/grid.js";
import { editYaml, parseYaml } from "../../src/yaml/index.js";

const KEPT = ["agricultural-subsidies", "elderly-care"];

/** The YAML of a county's profile, or another agency's, with what a test adds. */
export const yamlOf = (more = "", agency = "{name: 某县人民政府, level: county}") => `# 本县的方案
profile: 1
agency: ${agency}
release: ${catalog.release.release}
domains:
  exclude:
${catalog.domains
  .filter(({ id }) => !KEPT.includes(id))
  .map(({ id }) => `    - {domain: ${id}, reason: 由部门另行编制}`)
  .join("\n")}
${more}`;

export const DAY = "2026-06-30";

export function inputOf(yaml: string, offices?: OfficeKnowledge): CheckInput {
  const profile: Profile = profileSchema.parse(parseYaml(yaml, "profile.yaml").value);
  const { list } = resolveProfile(profile, catalog, { day: DAY, attestedOnly: false });
  return { profile, catalog, list: offices ? assignOffices(list, offices.mapping) : list, offices };
}

/** What a person writes in a row. */
export type Pen = Partial<Record<"decision" | "value" | "remark", string>>;

/** The sheet of a profile as a file is read back, filled in where the pen writes something. */
export async function filled(
  yaml: string,
  pen: (line: CheckLine) => Pen | null = () => null,
  { offices, lang = "zh" }: { readonly offices?: OfficeKnowledge; readonly lang?: "zh" | "en" } = {},
): Promise<Grid[]> {
  const input = inputOf(yaml, offices);
  const sheet = checkSheet(input, lang);
  const grids = await readGrids(await writeCheckSheet(sheet, checkFacts(input, lang)));
  const lines = SHEET_PARTS.flatMap((part) => sheet[part]);
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
export function lineOf(yaml: string, key: string, offices?: OfficeKnowledge): CheckLine | undefined {
  const sheet = checkSheet(inputOf(yaml, offices));
  return SHEET_PARTS.flatMap((part) => sheet[part]).find((line) => lineKey(line) === key);
}

/** A pen that writes in one row. */
export const only =
  (key: string, pen: Pen) =>
  (line: CheckLine): Pen | null =>
    lineKey(line) === key ? pen : null;

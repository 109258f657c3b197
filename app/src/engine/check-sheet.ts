/** The check sheet (核对单) of a project: what is to be decided, and decisions taken into the profile. */
import {
  type CheckInput,
  type Comparison,
  type Confirmed,
  checkFacts,
  checkSheet,
  confirmLines,
  confirmSheet,
  type DecidedLine,
  usualDecisions,
  writeCheckSheet,
} from "../../../src/check-sheet/index.js";
import type { Profile } from "../../../src/model/index.js";
import { readGrids } from "../../../src/tables/index.js";
import type { ProjectWithoutBytes } from "../state/project.js";
import { ProblemError, refuse } from "./problem.js";
import type { Lang, ShownSheet } from "./protocol.js";
import { assignedList } from "./resolve.js";
import type { Standard } from "./standard.js";

/** The sheet as it is today. */
export async function sheetOf(
  project: ProjectWithoutBytes,
  standard: Standard,
  day: string,
  lang: Lang,
): Promise<ShownSheet> {
  const input = await inputOf(project, standard, day);
  const sheet = checkSheet(input, lang);
  return { ...sheet, usual: usualDecisions(sheet, input) };
}

/** The sheet as a workbook. */
export async function writeSheet(
  project: ProjectWithoutBytes,
  standard: Standard,
  day: string,
  lang: Lang,
): Promise<Uint8Array> {
  const input = await inputOf(project, standard, day);
  return writeCheckSheet(checkSheet(input, lang), checkFacts(input, lang), "page");
}

/**
 * Takes decisions about lines.
 *
 * @throws ProblemError where one cannot be carried out; nothing is taken then
 */
export async function takeDecisions(
  project: ProjectWithoutBytes,
  standard: Standard,
  decided: readonly DecidedLine[],
  comparison: Comparison,
): Promise<Profile> {
  const taken = confirmLines(decided, await inputOf(project, standard, comparison.on), comparison);
  // The lines on the screen have no numbers.
  const problems = taken.problems.map((problem) => ({ ...problem, position: null }));
  return profileOf({ ...taken, problems });
}

/**
 * Takes a filled-in workbook.
 *
 * @throws ProblemError where it is none, or a row cannot be carried out; nothing is taken then
 */
export async function takeSheet(
  project: ProjectWithoutBytes,
  standard: Standard,
  bytes: Uint8Array,
  comparison: Comparison,
): Promise<Profile> {
  const grids = await readGrids(bytes);
  const confirmed = confirmSheet(grids, await inputOf(project, standard, comparison.on), comparison);
  if (!confirmed.isSheet) {
    throw new ProblemError({
      code: "not-a-check-sheet",
      message: { zh: "这不是核对单", en: "this is no check sheet" },
      hint: {
        zh: "选从这里下载、填好的“…核对单.xlsx”",
        en: "choose the “…核对单.xlsx” that was downloaded here",
      },
    });
  }
  return profileOf(confirmed);
}

function profileOf({ problems, profile }: Pick<Confirmed, "problems" | "profile">): Profile {
  refuse(problems);
  return profile;
}

async function inputOf(project: ProjectWithoutBytes, standard: Standard, day: string): Promise<CheckInput> {
  const list = await assignedList(project, { day, standard }, "whole");
  return { profile: project.profile, catalog: standard.catalog, list };
}

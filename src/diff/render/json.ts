/** Changes for programs, as `schemas/changes.schema.json` has it. */

import type { ChangesReport } from "../../model/diff.js";
import type { ChangeFinding } from "../finding.js";
import { countChanges } from "../summary.js";
import type { Renderer } from "./types.js";

/** Writes indented JSON. */
export const jsonRenderer: Renderer = {
  extension: "json",
  render: async ({ changes, semver }) => {
    const report = {
      changes,
      summary: countChanges(changes),
      ...(semver ? { semver: semver.bump } : {}),
    } satisfies Omit<ChangesReport, "changes"> & { readonly changes: readonly ChangeFinding[] };
    return `${JSON.stringify(report, null, 2)}\n`;
  },
};

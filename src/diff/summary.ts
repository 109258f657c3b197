/** How many findings there are, at a glance. */
import { assertArgument } from "../model/argument.js";
import { FINDINGS } from "../model/shapes.js";
import type { ChangeFinding, ChangeSummary } from "./finding.js";

/** Counts findings by level. */
export function countChanges(findings: readonly ChangeFinding[]): ChangeSummary {
  assertArgument("countChanges", findings, FINDINGS);
  const counts = { weakening: 0, review: 0, info: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

/** How many findings there are, at a glance. */
import type { ChangeFinding, ChangeSummary } from "./finding.js";

/** Counts findings by level. */
export function countChanges(findings: readonly ChangeFinding[]): ChangeSummary {
  const counts = { weakening: 0, review: 0, info: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

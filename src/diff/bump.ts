/** Semver advice: by how much a release must be numbered higher for what changed in it. */

import type { Bump } from "../fields/verdict.js";
import { assertArgument, oneOf, TEXT } from "../model/argument.js";
import { FINDINGS } from "../model/shapes.js";
import type { ChangeFinding } from "./finding.js";
import { CHANGE_RULES } from "./rules.js";

/** What is asked of the next version, and why. */
export interface RequiredBump {
  /** `none` where nothing changed. */
  readonly bump: Bump | "none";
  /** The findings that ask for it. */
  readonly reasons: readonly ChangeFinding[];
}

const RANK: Readonly<Record<Bump | "none", number>> = { none: 0, patch: 1, minor: 2, major: 3 };

/**
 * The least by which the version must rise. Major: an id, code or key that programs and profiles use finds nothing any
 * more. Minor: what must be disclosed, by whom, where or when is another, or there is something new to use. Patch: all
 * else. The release's own head (version, date, summary, totals) asks for nothing.
 *
 * @param findings what `explain` gave for the two releases
 */
export function requiredBump(findings: readonly ChangeFinding[]): RequiredBump {
  assertArgument("requiredBump", findings, FINDINGS);
  const asked = findings.map((finding) => ({ finding, bump: bumpOf(finding) }));
  const most = asked.reduce<Bump | "none">((top, { bump }) => (RANK[bump] > RANK[top] ? bump : top), "none");
  return {
    bump: most,
    reasons: most === "none" ? [] : asked.flatMap(({ finding, bump }) => (bump === most ? [finding] : [])),
  };
}

/**
 * Whether a version is high enough.
 *
 * @param from `major.minor.patch`
 * @param to `major.minor.patch`
 * @returns whether `to` is above `from` by at least the bump
 */
export function satisfiesBump(from: string, to: string, bump: RequiredBump["bump"]): boolean {
  assertArgument("satisfiesBump", from, TEXT);
  assertArgument("satisfiesBump", to, TEXT);
  assertArgument("satisfiesBump", bump, oneOf(Object.keys(RANK)));
  const [before, after] = [from, to].map((version) => version.split(".").map(Number));
  const at = [0, 1, 2].find((part) => before?.[part] !== after?.[part]);
  if (at === undefined) return bump === "none";
  return (after?.[at] ?? 0) > (before?.[at] ?? 0) && 3 - at >= RANK[bump];
}

function bumpOf({ rule }: ChangeFinding): Bump | "none" {
  if (rule === "release-changed") return "none";
  return CHANGE_RULES.get(rule)?.bump ?? "patch";
}

/** What a rule is. One rule a file in `rules/`. */
import type { Bilingual, FindingLevel } from "../model/index.js";
import type { Path } from "./rows.js";
import type { Workspace, WorkspaceFile } from "./workspace.js";

/** One thing that a rule has to say. */
export interface Problem {
  readonly file: WorkspaceFile;
  readonly path: Path;
  /** Points at the key instead of its value. */
  readonly part?: "key";
  readonly message: Bilingual;
}

/** A rule that JSON Schema cannot say. */
export interface Rule {
  /** Stable: never renamed, never reused. */
  readonly id: string;
  readonly level: FindingLevel;
  /** The level in an edition of the standard, where the finding is what the official table prints, and nobody's to mend. */
  readonly inStandard?: FindingLevel;
  /** What is wrong, in a few words. */
  readonly title: Bilingual;
  /** What the rule protects. */
  readonly why: Bilingual;
  /** What to do about a finding. */
  readonly hint: Bilingual;
  /** Looks at everything at once; linear in the size of the workspace. */
  check(workspace: Workspace): Iterable<Problem>;
}

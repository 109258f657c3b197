/** A row of the list as it is printed. */
import type { CandidateValues } from "../candidate.js";

/** A row as the list prints it, beside the values that it is printed from. */
export interface Printed {
  readonly values: CandidateValues;
  /** Citations, one an entry of the basis. */
  readonly basis: readonly string[];
  /** Names, one a role. */
  readonly subjects: readonly string[];
}

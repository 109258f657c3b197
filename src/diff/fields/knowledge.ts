/** What comparisons and rules may ask beside the two values. */
import type { Deadline } from "../../deadlines/deadline.js";
import type { InstrumentRegistry } from "../../instruments/registry.js";
import type { Bilingual } from "../../model/codes.js";
import type { Terms } from "../terms.js";
import type { Successions } from "./successors.js";

/** Names of things, and which instrument took whose place. */
export interface Knowledge {
  readonly terms: Terms;
  domainName(id: string): Bilingual;
  /** What took an instrument's place; nothing where nobody knows. */
  readonly successors: Successions;
  /** Reads a deadline; each wording once, as most items share theirs with others. */
  deadline(words: string): Deadline;
  /** Reads printed citations; null where it was not given. */
  readonly registry: InstrumentRegistry | null;
}

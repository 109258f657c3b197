/** What comparisons and rules may ask beside the two values. */
import type { InstrumentRegistry } from "../../instruments/registry.js";
import type { Bilingual } from "../../model/codes.js";
import type { Terms } from "../terms.js";

/** Names of things, and which instrument took whose place. */
export interface Knowledge {
  readonly terms: Terms;
  domainName(id: string): Bilingual;
  /** The instruments, indexed when first asked for; null where nobody knows any. */
  registry(): InstrumentRegistry | null;
}

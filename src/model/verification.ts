/** How far an item is attested: derived from its evidence, never typed. */
import type { Verification } from "./codes.js";
import type { Evidence } from "./item.js";

/**
 * How far published pages attest an item.
 *
 * @param evidence the item's evidence
 * @returns `unverified` where no page attests it, `partial` where some field was seen on none, else `attested`
 */
export function verificationOf(evidence: Evidence): Verification {
  if (evidence.sources.length === 0) return "unverified";
  return (evidence.unverified?.length ?? 0) > 0 ? "partial" : "attested";
}

/** Evidence compared by the verification that it amounts to. */
import type { Verification } from "../model/codes.js";
import type { Evidence } from "../model/item.js";
import { verificationOf } from "../model/verification.js";
import type { ChangeValue } from "./verdict.js";

/** How well the new value is attested beside the old one. */
export interface EvidenceFacts {
  readonly old: ChangeValue;
  readonly new: ChangeValue;
  /** Below 0 where verification was lost, above where it was gained, 0 where it is the same or cannot be compared. */
  readonly gain: number;
  readonly from: Verification | "local";
  readonly to: Verification | "local";
}

const RANK: Readonly<Record<Verification, number>> = { unverified: 0, partial: 1, attested: 2 };

/** Compares what attests an item. */
export function compareEvidence(old: Evidence, now: Evidence): EvidenceFacts {
  return {
    ...compareVerification(verificationOf(old), verificationOf(now)),
    old: plainOf(old),
    new: plainOf(now),
  };
}

/** Compares how far two rows are verified; a local addition is verified by no page and stands outside. */
export function compareVerification(from: Verification | "local", to: Verification | "local"): EvidenceFacts {
  const gain = from === "local" || to === "local" ? 0 : RANK[to] - RANK[from];
  return { old: from, new: to, gain, from, to };
}

function plainOf({ seen, between }: Evidence): ChangeValue {
  return between === undefined ? { seen } : { seen, between };
}

/**
 * Alignment: which national item each row of a published table stands for, with how sure that is and why.
 *
 * @packageDocumentation
 */
export { createAligner } from "./aligner.js";
export {
  type Alignable,
  type Aligner,
  type Alignment,
  type AlignOptions,
  type AlignReason,
  type AlignRow,
  type Alternative,
  REASON_CODES,
  type ReasonCode,
} from "./types.js";

/** What the elements of a service guide are about: localities write the same field in many ways. */
import { elementKinds } from "../generated/knowledge/element-kinds.js";

/** Each kind by what a short element of it says; the first that fits counts. */
const KINDS: readonly RegExp[] = elementKinds.map((pattern) => new RegExp(pattern, "u"));

/**
 * The kind of a service guide's element.
 *
 * @param element folded, simplified, without punctuation
 * @returns null for what is none, or says more than its kind
 */
export function kindOf(element: string): number | null {
  const kind = KINDS.findIndex((pattern) => pattern.test(element));
  return kind < 0 ? null : kind;
}

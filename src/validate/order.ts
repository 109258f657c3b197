/** The order in which findings are reported. */
import type { Finding } from "../model/index.js";

/**
 * Sorts findings by file in the order given, then by position; what is about no file comes first.
 *
 * @param files names of the files in the order in which they were given
 */
export function inOrder(findings: readonly Finding[], files: readonly string[]): Finding[] {
  const rank = new Map(files.map((file, index) => [file, index + 1]));
  const key = ({ file, position }: Finding) =>
    [file === null ? 0 : (rank.get(file) ?? 0), position?.line ?? 0, position?.column ?? 0] as const;
  return findings
    .map((finding) => ({ finding, key: key(finding) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
    .map(({ finding }) => finding);
}

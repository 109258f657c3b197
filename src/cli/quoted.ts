/** A path in quotes where a shell would split it: for commands that a person copies. */
export function quoted(path: string): string {
  return /\s/u.test(path) ? `"${path}"` : path;
}

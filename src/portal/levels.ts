/** Paths of columns as people write them. */

const SEPARATORS = /\s*(?:>|＞|»|\/|\\|→)\s*/u;

/** The names of a path from the first level down: 政务公开 > 社会救助. */
export function levelsOf(path: string): string[] {
  return path
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

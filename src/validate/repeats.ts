/** Finding what stands twice, and naming the first place. */
import type { Path } from "./rows.js";
import type { WorkspaceFile } from "./workspace.js";

/** A place in a file. */
export interface Place {
  readonly file: WorkspaceFile;
  readonly path: Path;
}

/**
 * The entries whose key an earlier entry had.
 *
 * @returns each with the first entry of that key
 */
export function* repeats<T>(
  entries: Iterable<T>,
  key: (entry: T) => string,
): Generator<{ entry: T; first: T }> {
  const firsts = new Map<string, T>();
  for (const entry of entries) {
    const first = firsts.get(key(entry));
    if (first === undefined) firsts.set(key(entry), entry);
    else yield { entry, first };
  }
}

/** A place as messages name it: `file:line`, or the line alone within the same file. */
export function nameOf(
  { file, path }: Place,
  from: WorkspaceFile,
): { readonly zh: string; readonly en: string } {
  const { line } = file.source.locate(path);
  return file === from
    ? { zh: `第 ${line} 行`, en: `line ${line}` }
    : { zh: ` ${file.file}:${line} `, en: `${file.file}:${line}` };
}

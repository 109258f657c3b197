/** Finding one's way among the files of a catalog. */
import type {
  CatalogFile,
  Domain,
  Edition,
  FileKind,
  FurtherDomain,
  Release,
  Source,
} from "../model/index.js";

type ValueOf<K extends FileKind> = Extract<CatalogFile, { readonly kind: K }>["value"];

/** The contents of the files of one kind, in the order of the files. */
export function ofKind<K extends FileKind>(files: readonly CatalogFile[], kind: K): ValueOf<K>[] {
  return files.filter((file) => file.kind === kind).map((file) => file.value as ValueOf<K>);
}

/** The domains of later waves. */
export function furtherOf(files: readonly CatalogFile[]): readonly FurtherDomain[] {
  return ofKind(files, "domains").flatMap((file) => file.further ?? []);
}

/** The domains, in official order. */
export function domainsOf(files: readonly CatalogFile[]): readonly Domain[] {
  return ofKind(files, "domains").flatMap((file) => file.domains);
}

/** The releases, oldest first. */
export function releasesOf(files: readonly CatalogFile[]): readonly Release[] {
  return ofKind(files, "release").sort((a, b) => compareVersions(a.release, b.release));
}

/** The sources that an edition names, in the order in which it names them. */
export function sourcesOf(files: readonly CatalogFile[], edition: Edition): readonly Source[] {
  const sources = ofKind(files, "sources")
    .filter((file) => file.domain === edition.domain)
    .flatMap((file) => file.sources);
  return edition.sources.flatMap((id) => sources.filter((source) => source.id === id));
}

/** Negative when `a` comes before `b`; both `major.minor.patch`. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  const difference = left?.map((part, index) => part - (right?.[index] ?? 0)).find((part) => part !== 0);
  return difference ?? 0;
}

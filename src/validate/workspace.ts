/**
 * The files that are validated together, and where to look up what they refer to: first among themselves, then in
 * a reference catalog. A file given stands for the same file of the reference.
 */
import { domainDataOf } from "../catalog/domain-data.js";
import type { SlipPlace } from "../fields/slips/index.js";
import { type StatusRegistry, statusRegistry } from "../instruments/registry.js";
import type {
  CatalogData,
  CatalogFile,
  Edition,
  FileKind,
  Source,
  VocabularyEntry,
  VocabularyName,
} from "../model/index.js";
import type { YamlSource } from "../yaml/parse.js";

/** A typed file with its positions. */
export type WorkspaceFile = CatalogFile & { readonly source: YamlSource };

/** A typed file of one kind. */
export type FileOf<K extends FileKind> = Extract<WorkspaceFile, { readonly kind: K }>;

/** What rules look at. */
export interface Workspace {
  /** Files that are valid by their schema, in the order given. */
  readonly files: readonly WorkspaceFile[];
  /** The catalog that the files are to fit into, where there is one. */
  readonly reference: CatalogData | undefined;
  /** Those of one kind. */
  of<K extends FileKind>(kind: K): readonly FileOf<K>[];
  /** The registered instruments and how far they were checked; undefined where they are not known. */
  readonly registry: StatusRegistry | undefined;
  /** The day on which instruments have to be in force, `YYYY-MM-DD`. */
  readonly day: string;
  /** Entries of a vocabulary by code; undefined where they are not known. */
  vocabulary(name: VocabularyName): ReadonlyMap<string, VocabularyEntry> | undefined;
  /** Sources of a domain by id; undefined where they are not known. */
  sources(domain: string): ReadonlyMap<string, Source> | undefined;
  /** Editions of a domain, those given and that of the reference unless it was given; undefined where not known. */
  editions(domain: string): readonly Omit<Edition, "notes">[] | undefined;
  /** The agency whose own an edition is; undefined where none is known to stand on it. */
  agencyOf(edition: Pick<Edition, "edition">): SlipPlace | undefined;
}

/**
 * Puts a workspace together.
 *
 * @param files valid by their schema
 * @param broken kinds of which a file could not be read: what such a file holds is not known, so that references
 *   to that kind are not judged
 * @param day on which instruments have to be in force, `YYYY-MM-DD`
 * @param reference resolves what the files do not hold themselves
 * @param agency whose own the editions are; without it, that of a profile among the files that stands on them by name
 */
export function workspace(
  files: readonly WorkspaceFile[],
  broken: ReadonlySet<FileKind>,
  day: string,
  reference?: CatalogData,
  agency?: SlipPlace,
): Workspace {
  const ofKind = memo((kind: FileKind) => files.filter((file) => file.kind === kind));
  const of = <K extends FileKind>(kind: K) =>
    ofKind(kind) as readonly WorkspaceFile[] as readonly FileOf<K>[];
  const unknown = (kind: FileKind) => broken.has(kind) || (of(kind).length === 0 && !reference);

  const vocabulary = memo((name: VocabularyName) => {
    if (unknown("vocabulary")) return undefined;
    const given = of("vocabulary").filter((file) => file.value.vocabulary === name);
    const entries =
      given.length > 0 ? given.flatMap((file) => file.value.entries) : reference?.vocabulary[name];
    return entries && new Map(entries.map((entry) => [entry.code, entry]));
  });
  const known = (domain: string) => reference && domainDataOf(reference, domain);
  const sources = memo((domain: string) => {
    if (unknown("sources")) return undefined;
    const given = of("sources").filter((file) => file.value.domain === domain);
    const all = given.length > 0 ? given.flatMap((file) => file.value.sources) : known(domain)?.sources;
    return new Map((all ?? []).map((source) => [source.id, source]));
  });
  const editions = memo((domain: string) => {
    if (unknown("edition")) return undefined;
    const given = of("edition").flatMap(({ value }) => (value.domain === domain ? [value] : []));
    const there = known(domain)?.edition;
    return there && given.every(({ edition }) => edition !== there.edition) ? [there, ...given] : given;
  });

  return {
    files,
    reference,
    of,
    registry: unknown("instruments") ? undefined : registryOf(of("instruments"), reference),
    day,
    vocabulary,
    sources,
    editions,
    agencyOf: ({ edition }) =>
      agency ?? of("profile").find(({ value }) => value.base === edition)?.value.agency,
  };
}

function registryOf(given: readonly FileOf<"instruments">[], reference?: CatalogData): StatusRegistry {
  const kinds = new Set(given.map((file) => file.value.kind));
  const others = reference?.instruments.filter(({ kind }) => !kinds.has(kind)) ?? [];
  const own = given.flatMap(({ value: { kind, instruments } }) =>
    instruments.map((one) => ({ ...one, kind })),
  );
  const horizons = Object.fromEntries(given.map(({ value: { kind, horizon } }) => [kind, horizon]));
  return statusRegistry({
    instruments: [...own, ...others],
    // Every kind of which there is an instrument has its horizon, from the same file.
    horizons: { ...reference?.horizons, ...horizons } as CatalogData["horizons"],
  });
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as V;
  };
}

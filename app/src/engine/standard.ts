/** What a project stands on: the standard, or the standard with an edition of its own in place. Each is put together once. */
import {
  type Catalog,
  type CatalogData,
  createCatalog,
  catalog as current,
  withFurther,
} from "../../../src/index.js";
import type { Agency, Finding, Profile } from "../../../src/model/index.js";
import { type PlacedBase, packProject, placeBase, unpackEditions } from "../../../src/project/index.js";
import { loadReleaseData } from "../../../src/releases/index.js";
import { createMapper, type Mapper } from "../../../src/responsibilities/index.js";
import { createSearch, type Search } from "../../../src/search/index.js";
import { parseYaml, type YamlSource } from "../../../src/yaml/index.js";
import { fileKey, type ProjectWithoutBytes, type StoredFile } from "../state/project.js";
import type { FileStore } from "./files.js";
import { ProblemError, refuse } from "./problem.js";

/** The standard of a project, and what is made of it once. */
export interface Standard {
  /** What files have to fit into. */
  readonly data: CatalogData;
  readonly catalog: Catalog;
  /** Domains whose items are those of an edition of one's own. */
  readonly own: ReadonlySet<string>;
  /** What is wrong with that edition as an agency's own. */
  findingsFor(agency: Agency): readonly Finding[];
  mapper(): Mapper;
  search(): Search;
}

/** Standards by the edition that projects stand on. */
export interface Standards {
  of(project: Pick<ProjectWithoutBytes, "base" | "profile">): Promise<Standard>;
}

/** Makes a shelf of standards. */
export function createStandards(files: FileStore): Standards {
  const made = new Map<string, Promise<Standard>>();
  return {
    of({ base, profile }) {
      const further = furtherNamed(profile);
      const key = [base?.key ?? "", ...further].join(" ");
      const known = made.get(key) ?? standardOn(base && files.bytes(base), further);
      made.set(key, known);
      return known;
    },
  };
}

/** The domains of later waves that a profile takes. */
export function furtherNamed({ domains = {} }: Pick<Profile, "domains">): string[] {
  const known = new Set(current.further.map(({ id }) => id));
  const named = [domains.include, domains.further].flatMap((ids) => (Array.isArray(ids) ? ids : []));
  return named.filter((id) => known.has(id)).sort();
}

/** The current release with an edition and domains of later waves in place. */
export async function standardOn(base: Uint8Array | null, further: readonly string[]): Promise<Standard> {
  const release = current.release.release;
  const released = withFurther(await loadReleaseData(release), { domains: { further } });
  if (!base && further.length === 0) return withTools({ data: released, editions: [] }, current, () => []);
  if (!base) return withTools({ data: released, editions: [] }, createCatalog(released), () => []);
  const sources = await sourcesOf(base);
  const placed = placeBase(sources, released, {});
  const findingsFor = latest((agency: Agency) => placeBase(sources, released, agency).findings);
  return withTools(placed, createCatalog(placed.data), findingsFor);
}

/** A release with an edition of one's own in place. */
export async function onBase(base: Uint8Array, release: string): Promise<PlacedBase> {
  return placeBase(await sourcesOf(base), await loadReleaseData(release), {});
}

async function sourcesOf(base: Uint8Array): Promise<YamlSource[]> {
  const files = await unpackEditions(base);
  return Object.entries(files).map(([path, bytes]) => parseYaml(new TextDecoder().decode(bytes), path));
}

/** The agency hardly ever changes between two questions. */
function latest<V>(make: (agency: Agency) => V): (agency: Agency) => V {
  let last: { readonly key: string; readonly made: V } | undefined;
  return (agency) => {
    const key = JSON.stringify(agency);
    if (last?.key !== key) last = { key, made: make(agency) };
    return last.made;
  };
}

function withTools(
  { data, editions }: Omit<PlacedBase, "findings">,
  catalog: Catalog,
  findingsFor: Standard["findingsFor"],
): Standard {
  let mapper: Mapper | undefined;
  let search: Search | undefined;
  return {
    data,
    catalog,
    own: new Set<string>(editions.map(({ domain }) => domain)),
    findingsFor,
    mapper() {
      mapper ??= createMapper(catalog);
      return mapper;
    },
    search() {
      search ??= createSearch(catalog);
      return search;
    },
  };
}

/**
 * An edition that was dropped, as a project keeps it.
 *
 * @throws ProjectFileError, and ProblemError where the edition cannot be used
 */
export async function openBase(bytes: Uint8Array): Promise<StoredFile> {
  const [file, ...others] = await basesIn(await unpackEditions(bytes));
  if (!file || others.length > 0) throw new ProblemError(ONE_EDITION);
  refuse((await onBase(file.bytes, current.release.release)).findings);
  return file;
}

/** The editions among the files of a project, each by its name. */
export async function basesIn(files: Readonly<Record<string, Uint8Array>>): Promise<StoredFile[]> {
  const names = new Set(
    Object.keys(files).flatMap((path) => /^editions\/.*\/([^/]+)\.yaml$/u.exec(path)?.[1] ?? []),
  );
  return Promise.all(
    [...names].map(async (name) => {
      const own = Object.entries(files).filter(
        ([path]) => path.startsWith("sources/") || path.endsWith(`/${name}.yaml`),
      );
      return { name, bytes: await packProject(Object.fromEntries(own)), key: fileKey() };
    }),
  );
}

const ONE_EDITION = {
  code: "several-editions",
  message: {
    zh: "压缩包里有几个版次的版本文件",
    en: "this zip holds editions of several names",
  },
  hint: {
    zh: "只留要作底的那一个版次（editions/<领域>/<版次>.yaml），再压缩",
    en: "keep the one to stand on (editions/<domain>/<edition>.yaml) and zip it again",
  },
};

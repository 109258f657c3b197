/** What people name when they compare: found and read. */

import { readFile, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import glob from "fast-glob";
import { domainDataOf } from "../../catalog/domain-data.js";
import { assertArgument, assertFields, OBJECT, TEXT } from "../../model/argument.js";
import type { CatalogData } from "../../model/index.js";
import { CATALOG_DATA } from "../../model/shapes.js";
import { earlierData } from "../../releases/load.js";
import { kindOf } from "../../validate/index.js";
import { withSources } from "../own-editions.js";
import { readSources } from "../read.js";
import { catalogSide } from "./catalog.js";
import { CompareError } from "./error.js";
import { readRevision } from "./git.js";
import { listSide, profileSide } from "./list.js";
import { tableSide } from "./table.js";
import type { Comparable, CompareContext } from "./types.js";

/** Largest list that is read, in bytes: some twenty counties. */
const MAX_LIST_BYTES = 50_000_000;

/** One kind of name; null where it is none of its kind. */
type Loader = (spec: string, context: CompareContext) => Promise<Comparable | null>;

/** Asked in this order; a file that is called like a release or an edition is written `./1.0.0`. */
const LOADERS: readonly Loader[] = [release, edition, path, revision];

/**
 * Finds and reads one side of a comparison.
 *
 * @param spec a release (`1.0.0`), an edition (`social-assistance/2019`), a file or folder of YAML, a profile, a list
 *   in JSON, a published table (xlsx, docx, html, csv …), or a git revision (`HEAD~1:catalogs`)
 * @throws CompareError with a stable code where it cannot be compared
 */
export async function loadComparable(spec: string, context: CompareContext): Promise<Comparable> {
  assertArgument("loadComparable", spec, TEXT);
  assertFields("loadComparable", context, {
    data: CATALOG_DATA,
    earlier: OBJECT,
    catalogFolder: TEXT,
    cwd: TEXT,
  });
  for (const load of LOADERS) {
    const found = await load(spec, context);
    if (found) return found;
  }
  throw new CompareError("input-unknown", spec);
}

/** A release is what it was when it was made: the data of today may have been corrected. */
async function release(
  spec: string,
  { data, earlier, asMade = {} }: CompareContext,
): Promise<Comparable | null> {
  if (!/^\d+\.\d+\.\d+$/u.test(spec)) return null;
  const current = data.release.release;
  const found = await earlierData(spec, { ...earlier, ...asMade });
  if (!found && spec !== current)
    throw new CompareError("release-unknown", spec, [...Object.keys(earlier), current].join("、"));
  const { earlier: _earlier, ...part }: CatalogData = found ?? data;
  return { kind: "catalog", name: spec, part, scope: null, sources: [], findings: [] };
}

/** The locality's own before those that come with the package. */
async function edition(
  spec: string,
  { data, catalogFolder, cwd }: CompareContext,
): Promise<Comparable | null> {
  const [, domain] = /^([a-z-]+)\/[a-z0-9-]+$/u.exec(spec) ?? [];
  if (domain === undefined || domainDataOf(data, domain) === undefined) return null;
  const folders = [cwd, join(cwd, "catalogs"), catalogFolder].map((folder) => join(folder, "editions"));
  const known = await Promise.all(folders.map((folder) => editionsIn(folder, domain)));
  const folder = folders.find((_, at) => known[at]?.includes(spec));
  if (folder !== undefined)
    return catalogSide(spec, await readSources(await withSources([join(folder, `${spec}.yaml`)])), data);
  throw new CompareError("edition-unknown", spec, [...new Set(known.flat())].toSorted().join("、"));
}

async function editionsIn(folder: string, domain: string): Promise<string[]> {
  const names = await glob(`${domain}/*.yaml`, { cwd: folder, suppressErrors: true });
  return names.map((name) => name.replace(/\.yaml$/u, ""));
}

async function path(spec: string, context: CompareContext): Promise<Comparable | null> {
  const place = context.cwd === "." || isAbsolute(spec) ? spec : join(context.cwd, spec);
  const found = await stat(place).catch(() => null);
  if (!found) return null;
  const list = /\.json$/iu.test(place) ? await readList(spec, place, found.size) : null;
  // A profile or an edition is what it is also where another program wrote it as JSON.
  if (list !== null && kindOf(list, place, dataOf(list)) === undefined) return listSide(spec, list);
  if (found.isFile() && !/\.(?:ya?ml|json)$/iu.test(place))
    return tableSide(spec, place, context.data.vocabulary);
  const profile = found.isDirectory() ? await profileIn(place) : null;
  if (profile) return profileSide(spec, profile, context);
  const sources = await readSources([place]);
  const [only] = sources;
  if (sources.length === 1 && only && kindOf(only.text, only.file, only.value) === "profile") {
    return profileSide(spec, place, context);
  }
  return catalogSide(spec, sources, context.data);
}

/** The profile in a folder that is a town's, not a catalog's. */
async function profileIn(folder: string): Promise<string | null> {
  const names = await glob(["profile.yaml", "domains.yaml", "editions"], { cwd: folder, onlyFiles: false });
  return names.length === 1 && names[0] === "profile.yaml" ? join(folder, "profile.yaml") : null;
}

async function readList(spec: string, file: string, size: number): Promise<string> {
  if (size > MAX_LIST_BYTES) throw new CompareError("input-too-large", spec);
  return new TextDecoder("utf-8").decode(await readFile(file));
}

/** Undefined for what is no JSON: whoever reads it says so. */
function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function revision(spec: string, { cwd, data }: CompareContext): Promise<Comparable | null> {
  const sources = await readRevision(spec, cwd);
  return sources && catalogSide(spec, sources, data);
}

/** Releases that people name: one that comes with the package, or a folder of YAML laid out as `catalogs/`. */
import { stat } from "node:fs/promises";
import { decodeCatalog } from "../../catalog/compact.js";
import { earlier } from "../../generated/releases.js";
import type { CatalogData } from "../../model/index.js";
import { InvalidCatalogError, loadCatalog } from "../../node/index.js";
import { formatText } from "../../validate/index.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";
import { paintOf } from "../paint.js";

/**
 * The data of a release.
 *
 * @param spec `major.minor.patch`, or a folder
 * @throws Failure `unknown-release`, `catalog-invalid` with the findings reported before
 */
export async function releaseData(spec: string, context: Context): Promise<CatalogData> {
  const { data, messages } = context;
  const current = data.release.release;
  if (spec === current) return data;
  const load = Object.hasOwn(earlier, spec) ? earlier[spec] : undefined;
  if (load) return decodeCatalog((await load()).data);
  const isFolder = (await stat(spec).catch(() => null))?.isDirectory() ?? false;
  if (!isFolder) {
    const known = [...Object.keys(earlier), current].join(messages.separator);
    throw new Failure("unknown-release", messages.upgrade.failures["unknown-release"](spec, known));
  }
  return folderData(spec, context);
}

async function folderData(folder: string, { io, language, messages }: Context): Promise<CatalogData> {
  try {
    return await loadCatalog(folder);
  } catch (error) {
    if (error instanceof InvalidCatalogError) {
      const errors = error.findings.filter(({ level }) => level === "error");
      io.err(formatText(errors, { language, paint: paintOf(io) }));
    } else if (!(error instanceof RangeError)) throw error;
    throw new Failure("catalog-invalid", messages.upgrade.failures["catalog-invalid"](folder));
  }
}

/** Where the package lies on the disk, and what comes with it. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package as it is installed. */
export interface Package {
  readonly version: string;
  /** The file of the command, which threads run again; null where the package is not built. */
  readonly entry: string | null;
  /** Folder of the catalog's YAML. */
  readonly catalogFolder: string;
  /** JSON Schema of mappings. */
  readonly mappingSchema: string;
  /** JSON Schema of profiles. */
  readonly profileSchema: string;
}

/** Finds the package that this module is part of: the nearest folder above it with a package.json. */
export function thisPackage(): Package {
  const here = fileURLToPath(import.meta.url);
  let folder = dirname(here);
  for (;;) {
    const version = versionIn(folder);
    if (version !== undefined) {
      return {
        version,
        entry: here.startsWith(join(folder, "dist")) ? join(folder, "dist", "cli.js") : null,
        catalogFolder: join(folder, "catalogs"),
        mappingSchema: join(folder, "schemas", "mapping.schema.json"),
        profileSchema: join(folder, "schemas", "profile.schema.json"),
      };
    }
    const parent = dirname(folder);
    if (parent === folder) throw new Error("package.json of zwgk-catalog not found");
    folder = parent;
  }
}

function versionIn(folder: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
  } catch {
    return undefined;
  }
}

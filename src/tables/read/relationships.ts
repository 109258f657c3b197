/** How the parts of an Office package refer to one another. */
import { readXmlPart, tags } from "./xml-part.js";
import type { ZipPackage } from "./zip.js";

/** A reference to another part. */
export interface Relationship {
  /** Last word of its type, such as `worksheet`. */
  readonly type: string;
  /** Path of the part in the package. */
  readonly target: string;
}

/**
 * References of one part, or of the whole package.
 *
 * @param path of the part; empty for the package
 * @returns by id; empty where there are none
 */
export async function relationshipsOf(zip: ZipPackage, path: string): Promise<Map<string, Relationship>> {
  const folder = folderOf(path);
  const found = new Map<string, Relationship>();
  await readXmlPart(
    zip,
    `${folder}_rels/${path.slice(folder.length)}.rels`,
    tags({
      open: (name, attributes) => {
        const id = attributes.get("Id");
        const type = attributes.get("Type");
        const target = attributes.get("Target");
        if (name !== "Relationship" || !id || !type || !target) return;
        found.set(id, { type: type.slice(type.lastIndexOf("/") + 1), target: resolved(folder, target) });
      },
    }),
  );
  return found;
}

/** The folder of a part, with the slash behind it; empty where it is in none. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** The first part of one type. */
export function targetOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | null {
  for (const relationship of relationships.values())
    if (relationship.type.toLowerCase() === type.toLowerCase()) return relationship.target;
  return null;
}

function resolved(folder: string, target: string): string {
  // Slashes of either kind; the package makes the same of all ways to write a path.
  return /^[\\/]/u.test(target) ? target : `${folder}${target}`;
}

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
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
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

/** The first part of one type. */
export function targetOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | null {
  for (const relationship of relationships.values())
    if (relationship.type === type) return relationship.target;
  return null;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

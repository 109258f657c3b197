/** Which kind of file a YAML text is, and the schema of each kind. */

import type * as z from "zod";
import { assertArgument, TEXT } from "../model/argument.js";
import {
  bureausFileSchema,
  domainsFileSchema,
  editionSchema,
  type FileKind,
  instrumentsFileSchema,
  knowledgeFileSchema,
  mappingSchema,
  profileSchema,
  releaseSchema,
  rubricSchema,
  sourcesFileSchema,
  vocabularyFileSchema,
} from "../model/index.js";

/** The schema of each kind of file. */
export const fileSchemas = {
  bureaus: bureausFileSchema,
  domains: domainsFileSchema,
  edition: editionSchema,
  instruments: instrumentsFileSchema,
  knowledge: knowledgeFileSchema,
  mapping: mappingSchema,
  profile: profileSchema,
  release: releaseSchema,
  rubric: rubricSchema,
  sources: sourcesFileSchema,
  vocabulary: vocabularyFileSchema,
} satisfies Record<FileKind, z.ZodType>;

/** All kinds, by name. */
export const FILE_KINDS = Object.keys(fileSchemas) as readonly FileKind[];

/** The schema that a text names for editors: `# yaml-language-server: $schema=…/edition.schema.json`. */
const MODELINE = /^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S+)[ \t]*$/u;

/** Where the catalog keeps files of each kind. */
const PATHS: readonly (readonly [RegExp, FileKind])[] = [
  [/(?:^|\/)domains\.ya?ml$/u, "domains"],
  [/(?:^|\/)editions\/[^/]+\/[^/]+\.ya?ml$/u, "edition"],
  [/(?:^|\/)instruments\/[^/]+\.ya?ml$/u, "instruments"],
  [/(?:^|\/)vocabulary\/knowledge\/[^/]+\.ya?ml$/u, "knowledge"],
  [/(?:^|\/)mapping\.ya?ml$/u, "mapping"],
  [/(?:^|\/)profile\.ya?ml$/u, "profile"],
  [/(?:^|\/)releases\/[^/]+\.ya?ml$/u, "release"],
  [/(?:^|\/)rubrics\/[^/]+\.ya?ml$/u, "rubric"],
  [/(?:^|\/)sources\/[^/]+\.ya?ml$/u, "sources"],
  [/(?:^|\/)vocabulary\/[^/]+\.ya?ml$/u, "vocabulary"],
];

/**
 * The schema that a text names in its leading comments.
 *
 * @returns the path or address as written, undefined where there is none
 */
export function modeline(text: string): string | undefined {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    if (line !== "" && !line.startsWith("#")) return undefined;
    const named = MODELINE.exec(line)?.[1];
    if (named !== undefined) return named;
    if (end < 0) return undefined;
    start = end + 1;
  }
  return undefined;
}

/** The keys at the top that only a file of one kind has; the first kind of which all are there. */
const KEYS: readonly (readonly [FileKind, readonly string[]])[] = [
  ["profile", ["profile"]],
  ["knowledge", ["knowledge"]],
  ["mapping", ["mapping"]],
  ["rubric", ["rubric"]],
  ["vocabulary", ["vocabulary"]],
  ["release", ["release", "totals"]],
  ["edition", ["edition", "items"]],
  ["edition", ["guideline", "items"]],
  ["instruments", ["instruments"]],
  ["sources", ["domain", "sources"]],
  ["domains", ["domains"]],
  ["profile", ["agency", "release"]],
  ["bureaus", ["bureaus"]],
];

/**
 * What kind of file a text is: what it says itself, in its first line or by its contents, or else what its place in
 * the catalog says.
 *
 * @param file path with slashes or backslashes
 * @param value the data of the text, where it could be parsed
 * @returns undefined where nothing tells
 */
export function kindOf(text: string, file: string, value?: unknown): FileKind | undefined {
  assertArgument("kindOf", text, TEXT);
  assertArgument("kindOf", file, TEXT);
  const named = modeline(text)?.split("/").at(-1);
  const path = file.replaceAll("\\", "/");
  return (
    FILE_KINDS.find((kind) => named === `${kind}.schema.json`) ??
    kindOfData(value) ??
    PATHS.find(([pattern]) => pattern.test(path))?.[1]
  );
}

function kindOfData(value: unknown): FileKind | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  // A list that was made says agency and release as a profile does, and is no file of the catalog.
  if (Object.hasOwn(value, "list")) return undefined;
  return KEYS.find(([, keys]) => keys.every((key) => Object.hasOwn(value, key)))?.[0];
}

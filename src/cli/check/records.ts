/** The records of a folder of catalogs, as `--format ndjson` writes them and a later run reads them again. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename, extname } from "node:path";
import { pipeline } from "node:stream/promises";
import * as z from "zod";
import { FINDING_LEVELS } from "../../model/finding.js";
import { DOMAIN_IDS, LEVELS } from "../../model/index.js";
import { resumeRecords } from "../../node/index.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";

/** What every record begins with. */
const keySchema = z.object({
  /** Path below the folder, with `/`. */
  file: z.string(),
  /** The first folder of the path, else the name of the file. */
  county: z.string(),
  /** Empty where the file could not be opened. */
  sha256: z.string(),
});

/** How one catalog stands in one domain. */
const standingSchema = keySchema.extend({
  domain: z.enum(DOMAIN_IDS),
  level: z.enum(LEVELS).nullable().optional(),
  rows: z.number(),
  required: z.number(),
  found: z.number(),
  missing: z.number(),
  weakened: z.number(),
  outdated: z.number(),
  added: z.number(),
  gravest: z.enum(FINDING_LEVELS).nullable(),
  points: z.number(),
  assessed: z.number(),
});

/** What kept a file from being read. */
const failureSchema = keySchema.extend({ domain: z.null(), error: z.string() });

export const folderRecordSchema = z.union([standingSchema, failureSchema]);

export type RecordKey = z.infer<typeof keySchema>;
export type FolderRecord = z.infer<typeof folderRecordSchema>;

/** The key of a file, by its content. */
export async function keyOf(path: string, file: string): Promise<RecordKey> {
  const hash = createHash("sha256");
  const isRead = await pipeline(createReadStream(path), hash).then(
    () => true,
    () => false,
  );
  return { file, county: countyOf(file), sha256: isRead ? hash.digest("hex") : "" };
}

function countyOf(file: string): string {
  const [folder, ...rest] = file.split("/");
  return rest.length > 0 && folder ? folder : basename(file, extname(file));
}

/** What tells one version of one file from every other. */
export function nameOf({ file, sha256 }: RecordKey): string {
  return `${sha256} ${file}`;
}

/**
 * Reads the records of files that an earlier run finished.
 *
 * @param files that are checked, as records name them
 * @param each gets them one by one, none where there was no such run
 * @throws Failure `records-foreign` for a file of somebody else's, which is left as it is
 */
export async function eachFinished(
  out: string,
  files: readonly string[],
  context: Context,
  each: (record: FolderRecord) => void,
): Promise<void> {
  try {
    await resumeRecords(
      out,
      {
        parse: (value) => folderRecordSchema.parse(value),
        groupOf: nameOf,
        isBegun: (torn, isOurs) =>
          isOurs ? isBegunWith(torn, '{"file":"') : files.some((file) => isBegunFor(torn, file)),
      },
      each,
    );
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw error;
    throw new Failure("records-foreign", context.messages.check.failures["records-foreign"](out));
  }
}

/** Whether a text is what is left of a first record: nothing but that says that the file is ours, so it has to be of this very file. */
function isBegunFor(torn: string, file: string): boolean {
  const start = JSON.stringify({ file, county: countyOf(file), sha256: "" }).slice(0, -2);
  if (!isBegunWith(torn, start)) return false;
  const rest = torn.slice(start.length).replace(/^[0-9a-f]{0,64}/u, "");
  return isBegunWith(rest, '","domain":');
}

/** Whether of a text and a beginning one begins the other. */
function isBegunWith(text: string, start: string): boolean {
  return start.startsWith(text) || text.startsWith(start);
}

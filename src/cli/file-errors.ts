/** Errors of the file system in words that help. */
import { ZwgkError } from "../model/error.js";
import type { ChangedFileError, LockedError } from "../node/index.js";
import { Failure } from "./exit.js";
import type { Messages } from "./messages/index.js";

/** What a person can do about it, by what the system says. */
const KNOWN = {
  // Windows says the first two of a file that is open in Excel.
  EBUSY: "file-busy",
  EPERM: "file-busy",
  EACCES: "file-busy",
  EROFS: "read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  ENAMETOOLONG: "name-too-long",
} as const;

/**
 * Does something with files.
 *
 * @param place named where the system does not say which file it was
 * @throws Failure instead of an error of the file system: `file-busy`, `read-only`, `disk-full`, `name-too-long`,
 *   `cannot-write`; or of writing: `folder-locked`, `file-changed`
 */
export async function reportingFileErrors<T>(
  place: string,
  messages: Messages,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw fileFailure(error, place, messages) ?? error;
  }
}

/** An error of writing files as people are told it; null for any other. */
export function fileFailure(error: unknown, place: string, { failures }: Messages): Failure | null {
  if (isOf<LockedError>(error, "folder-locked"))
    return new Failure("folder-locked", failures["folder-locked"](error.file, error.pid));
  if (isOf<ChangedFileError>(error, "file-changed"))
    return new Failure("file-changed", failures["file-changed"](error.file));
  if (!isSystemError(error)) return null;
  const { code = "", path: file = place } = error;
  const known = code in KNOWN ? KNOWN[code as keyof typeof KNOWN] : null;
  return known === null
    ? new Failure("cannot-write", failures["cannot-write"](file, code))
    : new Failure(known, failures[known](file));
}

/** By its code: what writes files is not loaded where nothing is written. */
function isOf<Thrown extends ZwgkError>(error: unknown, code: Thrown["code"]): error is Thrown {
  return error instanceof ZwgkError && error.code === code;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** Errors of the file system in words that help. */
import { Failure } from "./exit.js";
import type { Messages } from "./messages/index.js";

/** What the system says when a file is open in Excel (Windows), or may not be written. */
const BUSY = new Set(["EBUSY", "EPERM", "EACCES", "EROFS"]);

/**
 * Does something with files.
 *
 * @param place named where the system does not say which file it was
 * @throws Failure `file-busy` or `cannot-write` instead of an error of the file system
 */
export async function reportingFileErrors<T>(
  place: string,
  { failures }: Messages,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const { code = "", path: file = place } = error;
    throw BUSY.has(code)
      ? new Failure("file-busy", failures["file-busy"](file))
      : new Failure("cannot-write", failures["cannot-write"](file, code));
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** Files of one JSON record a line: appended to record by record, so that a run that was cut short can go on. */
import { createReadStream } from "node:fs";
import { appendFile, open, stat } from "node:fs/promises";
import { createInterface } from "node:readline";

const NEWLINE = 0x0a;
/** Longest record, in bytes: as much of the end of a file is looked at. */
const LONGEST = 65_536;

/**
 * Cuts off a last line that was not written to its end.
 *
 * @returns whether the file is there
 * @throws SyntaxError where the last line is not the beginning of a record; the file is left as it is
 */
export async function mendRecords(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  if (!found) return false;
  const handle = await open(file, "r+");
  try {
    const start = Math.max(0, found.size - LONGEST);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST), 0, LONGEST, start);
    const end = buffer.subarray(0, bytesRead);
    const torn = end.subarray(end.lastIndexOf(NEWLINE) + 1);
    if (torn.length === 0) return true;
    if (torn.toString("utf8", 0, 2) !== '{"') throw new SyntaxError(`${file} holds no records`);
    await handle.truncate(found.size - torn.length);
    return true;
  } finally {
    await handle.close();
  }
}

/**
 * Reads the records of a file one by one, however many there are.
 *
 * @throws SyntaxError at a line that is no JSON; the errors of `node:fs`
 */
export async function* readRecords(file: string): AsyncGenerator<unknown> {
  for await (const line of createInterface({ input: createReadStream(file, "utf8") })) {
    if (line.trim() !== "") yield JSON.parse(line);
  }
}

/** Appends records, a line each. */
export async function appendRecords(file: string, records: readonly object[]): Promise<void> {
  await appendFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
}

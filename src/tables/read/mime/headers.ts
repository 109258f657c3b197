/** Headers of a mail or a saved page, and of its parts. */

/** What the headers say of what follows. */
export interface Headers {
  /** Such as `text/html`, in lower case. */
  readonly type: string;
  readonly boundary: string | null;
  readonly charset: string | undefined;
  /** How the bytes are written down, in lower case; empty where they are as they are. */
  readonly encoding: string;
  /** Where the part was found. */
  readonly location: string;
}

/** @param text lines of headers, those that are continued still folded */
export function headersOf(text: string): Headers {
  const fields = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/gu, " ").split(/\r?\n|\r/u)) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const type = fields.get("content-type") ?? "";
  return {
    type: /^[^;\s]*/u.exec(type)?.[0].toLowerCase() ?? "",
    boundary: parameter(type, "boundary") ?? null,
    charset: parameter(type, "charset"),
    encoding: (fields.get("content-transfer-encoding") ?? "").toLowerCase(),
    location: fields.get("content-location") ?? "",
  };
}

/** A parameter as `name=value` or `name="value"`. */
function parameter(field: string, name: string): string | undefined {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|'?([^\\s;"']+))`, "iu").exec(field) ?? [];
  return quoted ?? plain;
}

/** Bytes in which headers show that they are. */
const START = 8 * 1024;

/** Whether a file begins with such headers: lines of `Name: value`, one of which tells of MIME. */
export function beginsWithHeaders(bytes: Uint8Array): boolean {
  const start = new TextDecoder("latin1")
    .decode(bytes.subarray(0, START))
    .replace(/^(?:ï»¿)?\s*(?:From [^\n]*\n)?/u, "");
  const block = start.split(/\r?\n\r?\n/u, 1)[0] ?? "";
  return (
    /^[\w-]+:/u.test(block) &&
    /^(?:mime-version:|content-type:[ \t]*(?:multipart\/|text\/html))/imu.test(block) &&
    !/^[ \t]*</mu.test(block)
  );
}

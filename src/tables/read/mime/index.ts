/** Pages with all that belongs to them in one file (MHT), as browsers, Word, Excel and portals save them. */
import { decodeText } from "../../../text/encoding.js";
import { TableReadError } from "../error.js";
import type { Grid } from "../grid.js";
import { readHtml } from "../html/index.js";
import type { ReadLimits } from "../limits.js";
import { declaredCharset } from "../sniff.js";
import { decoded } from "./decode.js";
import { type Headers, headersOf } from "./headers.js";

/** Parts inside parts. */
const MAX_NESTED = 20;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const DASH = 0x2d;
/** Headers, and lines that may be delimiters, are no longer than this. */
const MAX_TEXT = 64 * 1024;

/** Reads the tables of all pages in the file. */
export async function readMime(bytes: Uint8Array, limits: ReadLimits): Promise<Grid[]> {
  const grids: Grid[] = [];
  let framed: TableReadError | null = null;
  for (const { headers, body } of partsOf(bytes)) {
    // The tabs of a workbook that Excel saved as a page.
    if (
      !/^(?:text\/html|application\/xhtml\+xml)$/u.test(headers.type) ||
      /tabstrip\.html?$/iu.test(headers.location)
    )
      continue;
    const page = decoded(body, headers.encoding);
    try {
      grids.push(...(await readHtml(decodeText(page, headers.charset ?? declaredCharset(page)), limits)));
    } catch (error) {
      // The pages in its frames are mostly further parts.
      if (!(error instanceof TableReadError) || error.code !== "table-page-frames") throw error;
      framed = error;
    }
  }
  if (grids.length === 0 && framed !== null) throw framed;
  return grids;
}

interface Part {
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** The parts that hold no others, in order. A file that was cut off has those up to there. */
function partsOf(bytes: Uint8Array): Part[] {
  const parts: Part[] = [];
  const boundaries: string[] = [];
  let headers: Headers | null = null;
  let inside: "headers" | "body" | "between" = "headers";
  /** Where the headers or the body began. */
  let start = 0;
  const finish = (end: number) => {
    if (inside === "body" && headers !== null) parts.push({ headers, body: bytes.subarray(start, end) });
  };
  for (let at = 0; at < bytes.length; ) {
    const end = lineEnd(bytes, at);
    const delimiter = bytes[at] === DASH ? delimiterOf(textOf(bytes, at, end).trimEnd(), boundaries) : null;
    if (delimiter !== null) {
      finish(at);
      boundaries.length = delimiter.isLast ? delimiter.depth : delimiter.depth + 1;
      inside = delimiter.isLast ? "between" : "headers";
      start = end;
    } else if (inside === "headers" && textOf(bytes, at, end).trim() === "") {
      const text = textOf(bytes, start, at);
      // Blank lines before the first header end no headers.
      if (text.trim() !== "") {
        headers = headersOf(text);
        inside = headers.boundary === null ? "body" : "between";
        if (headers.boundary !== null) boundaries.push(headers.boundary);
        if (boundaries.length > MAX_NESTED) throw new TableReadError("table-nested-too-deep");
      }
      start = end;
    }
    at = end;
  }
  finish(bytes.length);
  return parts;
}

/** Which of the boundaries, from the outermost, a line is the delimiter of; null where it is none. */
function delimiterOf(line: string, boundaries: readonly string[]): { depth: number; isLast: boolean } | null {
  const depth = boundaries.findLastIndex(
    (boundary) => line === `--${boundary}` || line === `--${boundary}--`,
  );
  return depth < 0 ? null : { depth, isLast: line === `--${boundaries[depth]}--` };
}

/** Where the next line begins. */
function lineEnd(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === LINE_FEED) return at + 1;
    if (bytes[at] === RETURN) return bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
  }
  return bytes.length;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(start, Math.min(end, start + MAX_TEXT)));
}

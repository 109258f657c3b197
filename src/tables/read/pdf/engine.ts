/**
 * pdf.js, brought to read texts and lines and nothing else. Built into a file of its own, which nobody loads who reads
 * no PDF; works in browsers and in Node, on the thread that it is called on.
 */
import type { PDFDocumentProxy } from "pdfjs-dist";

/** What it names in its head and uses only to draw. */
const DRAWING = ["DOMMatrix", "ImageData", "Path2D"] as const;

/** Numbers of the operations that this project looks at, by name. */
export type Operations = Readonly<Record<string, number>>;

/** An open document. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly operations: Operations;
}

/** @throws whatever pdf.js does; names of its errors: `PasswordException`, `InvalidPDFException` */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, OPS } = await loaded();
  const document = await getDocument({
    // It takes the bytes for its own.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    // No picture is unpacked, whatever size it says it has.
    maxImageSize: 0,
    cMapUrl: "/",
    cMapPacked: true,
    BinaryDataFactory: ChineseCMaps,
  }).promise;
  return { document, operations: OPS };
}

async function loaded() {
  const scope = globalThis as Record<string, unknown>;
  const missing = DRAWING.filter((name) => scope[name] === undefined);
  for (const name of missing) scope[name] = class {};
  try {
    const [api, worker] = await Promise.all([
      import("pdfjs-dist/legacy/build/pdf.mjs"),
      // @ts-expect-error without types: it is only handed over
      import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
    ]);
    scope.pdfjsWorker = worker;
    return api;
  } finally {
    for (const name of missing) delete scope[name];
  }
}

/** Characters by the bytes of fonts that a document names without bringing them. */
class ChineseCMaps {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const { CMAPS } = await import("./cmaps.js");
    const bytes = CMAPS[filename.replace(/\.bcmap$/u, "")];
    if (bytes === undefined) throw new Error(`no ${filename}`);
    // It takes the bytes for its own.
    return bytes.slice();
  }
}

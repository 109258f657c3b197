/** Bytes of a file in whichever form a program has them. */
import { OBJECT, WrongArgumentError } from "../model/argument.js";

/** A Blob or File, as `<input type="file">`, a drop and `fetch` give it, as far as it is read. */
export interface BlobLike {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The content of a file: a Uint8Array such as a Buffer of Node, an ArrayBuffer, a DataView, a Blob. */
export type FileBytes = Uint8Array | ArrayBuffer | DataView | BlobLike;

const BYTES = {
  zh: "文件的字节（Uint8Array、Buffer、ArrayBuffer、DataView 或 Blob）",
  en: "the bytes of a file (Uint8Array, Buffer, ArrayBuffer, DataView or Blob)",
};

/**
 * The bytes of a file. Only a Blob has to be read; of the others nothing is copied.
 *
 * @param called the function that was called
 * @param check refuses a size before anything is read
 * @throws `WrongArgumentError` (code `wrong-argument`) for what holds no bytes
 */
export async function bytesOf(
  called: string,
  given: FileBytes,
  check: (size: number) => void,
): Promise<Uint8Array> {
  if (isBlob(given)) {
    check(given.size);
    return new Uint8Array(await given.arrayBuffer());
  }
  const bytes = viewOf(given);
  if (bytes === null) throw new WrongArgumentError(called, BYTES, given);
  check(bytes.length);
  return bytes;
}

function viewOf(given: unknown): Uint8Array | null {
  if (given instanceof Uint8Array) return given;
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  // One of another frame is no instance of this one's class.
  return Object.prototype.toString.call(given) === "[object ArrayBuffer]"
    ? new Uint8Array(given as ArrayBuffer)
    : null;
}

function isBlob(given: unknown): given is BlobLike {
  return (
    OBJECT.is(given) && typeof (given as BlobLike).arrayBuffer === "function" && "size" in (given as object)
  );
}

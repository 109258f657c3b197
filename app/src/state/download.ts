/** Hands a file to the browser to keep. */
import type { Output } from "../engine/protocol.js";

/** Downloads a file. */
export function save({ name, bytes, mediaType }: Output): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

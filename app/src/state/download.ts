/** Hands a file to the browser to keep. */
import { signal } from "@preact/signals";
import type { Output } from "../engine/protocol.js";

/** Whose list was downloaded since the page was opened; null for nobody's. */
export const downloadedFor = signal<string | null>(null);

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

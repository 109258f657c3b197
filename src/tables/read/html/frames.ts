/** Pages that only frame others, such as the one that Excel saves beside a folder of sheets. */

import type { Attributes } from "../tags.js";

/** @returns the address of the page that an element shows in its place; null for other elements */
export function frameOf(name: string, attributes: Attributes): string | null {
  const address =
    name === "frame" || name === "iframe"
      ? attributes.get("src")
      : name === "link" && attributes.get("id")?.toLowerCase() === "shlink"
        ? attributes.get("href")
        : undefined;
  const path = decoded(address?.trim() ?? "");
  return path === "" || /^(?:about|javascript|data):|tabstrip\.html?$/iu.test(path) ? null : path;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}

/** A fingerprint of an edition's content, so that a changed file without a new release is noticed. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Edition, Source } from "../model/index.js";

/**
 * Hashes an edition with its notes and the sources it names. Comments and layout of the YAML do not count.
 *
 * @param edition the edition
 * @param sources its sources, as {@link sourcesOf} gives them
 * @returns SHA-256 of the canonical JSON, 64 lower-case hexadecimal digits
 */
export function editionHash(edition: Edition, sources: readonly Source[]): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson({ edition, sources }))));
}

/** JSON with sorted keys, so that the order in which a value states them does not matter. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

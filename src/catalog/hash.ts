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

/**
 * JSON with sorted keys, so that the order in which a value states them does not matter.
 *
 * @param value plain data
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(",")}}`;
}

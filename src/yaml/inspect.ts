/**
 * What a composed YAML document may not contain though the syntax allows it: keys that are not plain words, the same
 * key twice, nesting without end. Linear in the size of the document, and never recurses.
 */
import { type Document, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import type { yamlMessages } from "./messages.js";

/** Levels of nesting that are read. The catalog's files have seven. */
export const MAX_YAML_DEPTH = 64;

/** More openings one after the other than a text of {@link MAX_YAML_DEPTH} levels has. */
const TOO_MANY_OPENINGS = new RegExp(`(?:[[{]\\s*|[-?][ \\t]+){${MAX_YAML_DEPTH + 1}}`, "u");

/**
 * Tells a nesting too deep before anything is parsed: the parser is slow at nesting without end.
 *
 * @returns the offset where it begins, or null where a text has no such row of openings
 */
export function endlessNesting(text: string): number | null {
  return TOO_MANY_OPENINGS.exec(text)?.index ?? null;
}

/** One thing that a document may not contain. */
export interface Problem {
  readonly rule: keyof typeof yamlMessages;
  /** Offset in the text. */
  readonly offset: number;
  readonly detail?: string;
}

/** Keys that mean something to JavaScript objects, so that no two validators agree on them. */
const RESERVED_KEYS = new Set(["__proto__"]);

/**
 * Looks for what the catalog's YAML may not contain.
 *
 * @param document a document that was composed, with or without errors
 * @returns the problems in no particular order; after a nesting too deep the rest is not looked at
 */
export function inspect(document: Document.Parsed): Problem[] {
  const problems: Problem[] = [];
  const stack: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next;
    if (isScalar(node) || !(isMap(node) || isSeq(node))) continue;
    if (depth >= MAX_YAML_DEPTH) return [...problems, { rule: "yaml-too-deep", offset: offsetOf(node) }];
    if (isMap(node)) for (const problem of keyProblems(node)) problems.push(problem);
    for (const item of node.items) {
      stack.push({ node: isMap(node) ? (item as { value: unknown }).value : item, depth: depth + 1 });
    }
  }
  return problems;
}

/**
 * Offsets of keys that begin with a blank or a dash of another kind, of dashes with such a blank behind them, and of keys
 * below a text that a full-width colon made part of it: YAML knows plain ones only, and takes all others for text.
 */
export function oddBlanks(document: Document.Parsed, text: string): number[] {
  const offsets: number[] = [];
  const stack: unknown[] = [document.contents];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!(isMap(node) || isSeq(node))) continue;
    for (const item of node.items) {
      const { key, value } = isMap(node) ? (item as Pair) : { key: null, value: item };
      if (isScalar(key) && typeof key.value === "string" && ODD_KEY.test(key.value))
        offsets.push(offsetOf(key));
      if (isScalar(value) && value.type === "PLAIN")
        offsets.push(...dashes(value, text), ...keys(value, text));
      stack.push(value);
    }
  }
  return offsets.sort((a, b) => a - b);
}

/** A blank or dash that is none, a dash without its blank, or a colon that made what stands behind it part of the key. */
const ODD_KEY = /^(?:[\s\u200B\uFEFF－—–‐−]|-[a-z]|[a-z][A-Za-z]*\s*(?:[：﹕]|:[^\s:/\\]))/u;

/** Where lines of a text below its first begin as a key does. */
function keys(value: Scalar, text: string): number[] {
  const from = offsetOf(value);
  const written = text.slice(from, value.range?.[1]);
  const below = Array.from(written.matchAll(/(?<=\n[ \t]*)[a-z][A-Za-z]*：/gu), ({ index }) => from + index);
  // What stands above such a line and begins as it does is none either.
  return below.length > 0 && /^[a-z][A-Za-z]*：/u.test(written) ? [from, ...below] : below;
}

/** Where lines of a text begin with a dash that makes no list. */
function dashes(value: Scalar, text: string): number[] {
  const from = offsetOf(value);
  const written = text.slice(from, value.range?.[1]);
  if (!/^-[\u3000\u00A0]/u.test(written)) return [];
  return Array.from(written.matchAll(/(?<=^|\n[ \t]*)-[\u3000\u00A0]/gu), ({ index }) => from + index);
}

interface Pair {
  readonly key: unknown;
  readonly value: unknown;
}

function* keyProblems(map: YAMLMap): Generator<Problem> {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    const name = isScalar(key) && key.value !== null ? String(key.value) : undefined;
    const offset = offsetOf(key as Node);
    if (name === undefined || RESERVED_KEYS.has(name)) yield { rule: "yaml-key", offset, detail: name ?? "" };
    else if (seen.has(name)) yield { rule: "yaml-duplicate-key", offset, detail: name };
    else seen.add(name);
  }
}

function offsetOf(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0;
}

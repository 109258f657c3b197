/**
 * Canonical layout of the catalog's YAML: block style, keys in the order of the schema, short lists of codes
 * on one line, lines of at most 120 columns as far as words allow, comments where they were. Idempotent.
 */
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import { displayWidth } from "../text/width.js";

/** Widest line in columns; a Chinese character takes two. Web addresses and clauses without a mark may be longer. */
export const MAX_COLUMNS = 120;

/** Keys whose mapping value is short enough to stand on one line. */
const INLINE_MAPS = new Set(["audience", "totals"]);

/** The order of keys in a mapping, by where it stands: a nested table made from a schema. */
export interface KeyOrder {
  readonly keys: readonly string[];
  readonly children: Readonly<Record<string, KeyOrder>>;
}

/**
 * Formats a YAML text.
 *
 * @param text a text that parses without errors
 * @param order key order for the root mapping (lists are passed through); keys it does not know keep their place at the end
 * @returns the canonical text, ending in one line break
 * @throws Error when the text does not parse, or if formatting would change the data
 */
export function formatYaml(text: string, order: KeyOrder): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  sortKeys(document.contents, order);
  restyle(document);
  const output = foldLongLines(
    document.toString({ lineWidth: 0, indentSeq: true, flowCollectionPadding: false }),
  );
  if (JSON.stringify(parseDocument(output).toJS()) !== JSON.stringify(document.toJS())) {
    throw new Error("formatting would change the data");
  }
  return output;
}

function sortKeys(node: unknown, order: KeyOrder): void {
  if (isSeq(node)) {
    for (const item of node.items) sortKeys(item, order);
    return;
  }
  if (!isMap(node)) return;
  const rank = (key: unknown) => {
    const index = order.keys.indexOf(String(isScalar(key) ? key.value : key));
    return index < 0 ? order.keys.length : index;
  };
  node.items.sort((a, b) => rank(a.key) - rank(b.key));
  for (const pair of node.items) {
    const child = order.children[String(isScalar(pair.key) ? pair.key.value : pair.key)];
    if (child) sortKeys(pair.value, child);
  }
}

function restyle(document: Document): void {
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value !== "string") return;
      node.type = isLong(node.value) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
    },
    Seq: (_key, node, path) => {
      const inline =
        node.items.every(isCode) && inlineWidth(node.items as Scalar[]) + indentOf(path) <= MAX_COLUMNS;
      node.flow = !hasComments(node) && inline;
    },
    Map: (_key, node, path) => {
      const parent = path.at(-1);
      const key = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : "";
      node.flow =
        INLINE_MAPS.has(key) ||
        (!hasComments(node) &&
          ((isSeq(parent) && node.items.length === 1) || (key === "seen" && isShort(node, path))));
    },
  });
}

/** Longer than what fits behind the deepest key of the catalog's files. */
function isLong(value: string): boolean {
  return displayWidth(value) > MAX_COLUMNS - 24 && !/^https?:\/\/\S+$/u.test(value);
}

function isCode(node: unknown): boolean {
  return (
    isScalar(node) &&
    (typeof node.value === "string" ? /^[a-z0-9.:/-]+$/u.test(node.value) : node.value !== null)
  );
}

function inlineWidth(items: readonly Scalar[]): number {
  return items.reduce((sum, item) => sum + String(item.value).length + 2, 0);
}

/** Whether a mapping of codes fits on one line. */
function isShort(node: YAMLMap, path: readonly unknown[]): boolean {
  return displayWidth(JSON.stringify(node.toJSON())) + indentOf(path) <= MAX_COLUMNS;
}

/** Generous estimate of what stands left of a value: the indentation and the key. */
function indentOf(path: readonly unknown[]): number {
  return path.length * 2 + 16;
}

function hasComments(node: Node): boolean {
  let found = false;
  visit(node, {
    Node: (_key, child) => {
      if (child.comment || child.commentBefore) found = true;
    },
  });
  return found;
}

/** Breaks double-quoted scalars that pass the last column; any other line is left as it is. */
function foldLongLines(text: string): string {
  return text
    .split("\n")
    .map((line) => (displayWidth(line) > MAX_COLUMNS && line.endsWith('"') ? foldLine(line) : line))
    .join("\n");
}

const TOKEN =
  /(?:\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|[!#-Z^-~]{1,60}|[^\\])[、。，；：！？）》〉】〕”’]* */gsu;

/** What ends a clause: a mark of Chinese punctuation with the marks behind it, or a blank. */
const ENDS_CLAUSE = /(?:[、。，；：！？][、。，；：！？）》〉】〕”’]*| )$/u;

/** Folds behind a mark or a blank only, so that every word is found by searching the file; a clause stays whole. */
function foldLine(line: string): string {
  const start = line.indexOf('"');
  const indent = " ".repeat(line.length - line.trimStart().length + 2);
  const lines: string[] = [];
  let current = line.slice(0, start);
  let width = displayWidth(current);
  for (const [at, clause] of clausesOf(line.slice(start)).entries()) {
    const next = displayWidth(clause);
    if (at > 0 && width + next > MAX_COLUMNS - 1) {
      lines.push(`${current}\\`);
      current = indent;
      width = indent.length;
    }
    current += clause;
    width += next;
  }
  return [...lines, current].join("\n");
}

/** Escapes and Latin words stay whole; closing marks and blanks stay with what is before them. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let isOpen = false;
  for (const token of text.match(TOKEN) ?? []) {
    if (isOpen || token === '"') clauses.push((clauses.pop() ?? "") + token);
    else clauses.push(token);
    isOpen = !ENDS_CLAUSE.test(token);
  }
  return clauses;
}

/** Changes to a YAML text that a person wrote: values change, comments and order stay. */

import { Document, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, visit } from "yaml";
import { assertArgument, TEXT } from "../model/argument.js";
import { YAML_EDITS } from "../model/shapes.js";
import { expandAliases } from "./aliases.js";
import { parseToEdit } from "./comments.js";
import { ALIAS_BOUNDS } from "./parse.js";

/** Where in plain data: keys and positions from the root. */
export type YamlPath = readonly (string | number)[];

/** One change. Positions are those before any edit. */
export type YamlEdit =
  | { readonly op: "set"; readonly path: YamlPath; readonly value: unknown }
  | { readonly op: "append"; readonly path: YamlPath; readonly value: unknown }
  | { readonly op: "insert"; readonly path: YamlPath; readonly value: unknown }
  | { readonly op: "delete"; readonly path: YamlPath };

/**
 * Edits a YAML text.
 *
 * @param text a text that parses without errors
 * @param edits `append` adds to a list, which it makes where there is none; `insert` puts an
 *   entry before the one that its path names, several at one place in the order given; a list or mapping that `delete` empties
 *   goes too. The comment of what is deleted stays, with what follows it or contains it
 * @returns the text, with its line endings, JSON where it was JSON; as given where there are no edits
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  assertArgument("editYaml", text, TEXT);
  assertArgument("editYaml", edits, YAML_EDITS);
  if (edits.length === 0) return text;
  const document = parseToEdit(text);
  // One place of a shared value is to change, not all.
  if (hasAlias(document)) {
    expandAliases(document, ALIAS_BOUNDS);
    visit(document, { Value: (_, node) => void delete node.anchor });
  }
  const before = isMap(document.contents) ? [...document.contents.items] : [];
  apply(document, edits);
  closeAbove(document, before);
  const indent = jsonIndent(text);
  const edited =
    indent === null
      ? document.toString({ lineWidth: 0, indentSeq: true, flowCollectionPadding: false })
      : `${JSON.stringify(document.toJS(), null, indent)}\n`;
  return text.includes("\r\n") ? edited.replace(/\r?\n/gu, "\r\n") : edited;
}

/** What a text says at its end stays above what is added there. */
function closeAbove(document: Document, before: readonly Pair[]): void {
  const { contents, comment } = document;
  const added = isMap(contents) ? contents.items.find((pair) => !before.includes(pair)) : undefined;
  if (!added || !comment) return;
  const key = document.createNode(added.key);
  key.spaceBefore = true;
  key.commentBefore = `${comment}\n`;
  added.key = key;
  document.comment = null;
}

/** How far JSON is indented, which is YAML too and stays JSON; null for any other YAML. */
function jsonIndent(text: string): string | null {
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  return /\n([ \t]+)\S/u.exec(text)?.[1] ?? "";
}

/**
 * Edits plain data as {@link editYaml} edits its text.
 *
 * @returns new data; what was given is not touched
 */
export function editData<T>(data: T, edits: readonly YamlEdit[]): T {
  const document = new Document(data, { aliasDuplicateObjects: false });
  apply(document, edits);
  return document.toJS();
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function apply(document: Document, edits: readonly YamlEdit[]): void {
  for (const edit of inOrder(edits)) {
    if (edit.op === "delete") deleteAt(document, edit.path);
    else if (edit.op === "set") setAt(document, edit.path, edit.value);
    else if (edit.op === "insert") insert(document, edit.path, edit.value);
    else append(document, edit.path, edit.value);
  }
}

/** What moves positions comes last, and from the end, so that those of the others hold. */
function inOrder(edits: readonly YamlEdit[]): YamlEdit[] {
  const moving = edits.filter(({ op }) => op === "delete" || op === "insert").toReversed();
  return [
    ...edits.filter(({ op }) => op !== "delete" && op !== "insert"),
    // Sorting is stable: of two at one place the last one comes first, and stands behind the other.
    ...moving.sort((a, b) => comparePaths(b.path, a.path)),
  ];
}

function comparePaths(a: YamlPath, b: YamlPath): number {
  for (const [depth, step] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (step === other) continue;
    return typeof step === "number" && typeof other === "number"
      ? step - other
      : String(step) < String(other)
        ? -1
        : 1;
  }
  return a.length - b.length;
}

/** A word takes the place of a word, whose comments stay. */
function setAt(document: Document, path: YamlPath, value: unknown): void {
  const isPlain = typeof value !== "object" || value === null;
  document.setIn(path, isPlain ? value : document.createNode(value, { aliasDuplicateObjects: false }));
}

function append(document: Document, path: YamlPath, value: unknown): void {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  if (isSeq(document.getIn(path, true))) document.addIn(path, node);
  else document.setIn(path, document.createNode([node]));
}

function insert(document: Document, path: YamlPath, value: unknown): void {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  const list = document.getIn(path.slice(0, -1), true);
  if (isSeq(list)) list.items.splice(Number(path.at(-1)), 0, node);
  else append(document, path.slice(0, -1), value);
}

/** Deletes an entry; what was written above it goes on, together with `left` of the entries it contained. */
function deleteAt(document: Document, path: YamlPath, left: string | null = null): void {
  const parents = path.slice(0, -1);
  const last = path.at(-1);
  const parent = parents.length === 0 ? document.contents : document.getIn(parents, true);
  if (last === undefined || !isCollection(parent)) return;
  const comment = joined(entryAt(parent, last)?.commentBefore, left);
  document.deleteIn(path);
  if (parent.items.length === 0 && parents.length > 0) {
    deleteAt(document, parents, joined(joined(parent.commentBefore, comment), parent.comment));
  } else if (comment) keepComment(parent, last, comment);
}

function keepComment(parent: Node, step: string | number, comment: string): void {
  const next = entryAt(parent, typeof step === "number" ? step : -1);
  if (next) next.commentBefore = joined(comment, next.commentBefore);
  else parent.comment = joined(parent.comment, comment);
}

/** The node that carries the comment of an entry: its key in a mapping, itself in a list. */
function entryAt(parent: Node, step: string | number): Node | undefined {
  const found = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === step)?.key
    : isSeq(parent)
      ? parent.items[Number(step)]
      : undefined;
  return isNode(found) ? found : undefined;
}

function joined(first: string | null | undefined, second: string | null | undefined): string | null {
  return [first, second].filter(Boolean).join("\n") || null;
}

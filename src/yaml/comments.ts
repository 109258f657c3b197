/** Comments below the last entry of a list or mapping, of which some stand further to the left: those are of what comes next. */
import { Composer, type CST, type Document, Parser } from "yaml";

/**
 * Parses one document to be edited. Where the first comment below a last entry is indented as the entry is, the parser takes
 * all that follow for the same list or mapping, and would print them as far to the right as the first.
 */
export function parseToEdit(text: string): Document.Parsed {
  const [document] = new Composer().compose(released(new Parser().parse(text)), true, text.length);
  if (!document) throw new TypeError("A composer that is forced makes a document");
  return document;
}

function* released(tokens: Iterable<CST.Token>): Generator<CST.Token> {
  for (const token of tokens) {
    if (token.type === "document" && token.value) {
      // All that is to the left of nothing else is the document's.
      const outside = release(token.value, Number.POSITIVE_INFINITY);
      if (outside.length > 0) token.end = [...outside, ...(token.end ?? [])];
    }
    yield token;
  }
}

/** Takes out of a block, and of those in it, the comments at the end that stand to the left of it; returns what it takes out. */
function release(block: CST.Token, indent?: number): CST.SourceToken[] {
  if (block.type !== "block-map" && block.type !== "block-seq") return [];
  const items: { start: CST.SourceToken[]; value?: CST.Token }[] = block.items;
  for (const [at, { value }] of items.entries()) {
    const outside = value ? release(value) : [];
    const next = items[at + 1];
    if (next) next.start.unshift(...outside);
    else if (outside.length > 0) items.push({ start: outside });
  }
  return takeOutside(block, indent ?? block.indent);
}

function takeOutside({ items }: CST.BlockMap | CST.BlockSequence, indent: number): CST.SourceToken[] {
  const last = items.at(-1);
  if (!last || "key" in last || "sep" in last || "value" in last) return [];
  const isOutside = (token: CST.SourceToken) => token.type === "comment" && token.indent < indent;
  const first = last.start.findIndex(isOutside);
  if (first === -1) return [];
  // Blanks and empty lines above the comment go with it; the end of the line before them stays.
  let from = first;
  while (from > 1 && last.start[from - 1]?.type !== "comment" && last.start[from - 2]?.type !== "comment")
    from--;
  return last.start.splice(from);
}

/**
 * Aliases of YAML (`*name`), which programs write for what they hold once: they are replaced by what they stand for,
 * within bounds, so that nobody above has to know of them and a few lines cannot become a billion.
 */
import { type Alias, type Document, isAlias, isCollection, isPair, isScalar, type Node, visit } from "yaml";

/** What aliases may expand to. */
export interface AliasBounds {
  /** Characters of the whole text with every alias written out. */
  readonly length: number;
  /** Levels of nesting. */
  readonly depth: number;
}

/** An alias that cannot be replaced. */
export interface AliasProblem {
  /** Offset in the text. */
  readonly offset: number;
  readonly name: string;
  /** Whether there is nothing that it stands for; else it is too much. */
  readonly isUnknown: boolean;
}

interface Measure {
  readonly length: number;
  readonly depth: number;
}

/**
 * Replaces every alias by a copy of the node that it stands for.
 *
 * @param document nested no deeper than the stack can bear
 * @returns an alias that stands for nothing, for itself, or for too much; null where all were replaced
 */
export function expandAliases(document: Document.Parsed, bounds: AliasBounds): AliasProblem | null {
  const anchors = new Map<string, { readonly node: Node; readonly measure: Measure }>();
  const replacements: (() => void)[] = [];
  let length = 0;

  /** In the order of the text: an alias stands for the anchor of its name that was last complete. */
  const measured = (node: unknown, above = 0): Measure => {
    const measure = isCollection(node)
      ? measuredItems(node.items, above + 1)
      : { length: textLength(node), depth: 0 };
    const anchor = isCollection(node) || isScalar(node) ? node.anchor : undefined;
    if (anchor) anchors.set(anchor, { node: node as Node, measure });
    return measure;
  };

  const measuredItems = (items: unknown[], above: number): Measure => {
    let [own, depth] = [1, 0];
    for (const [at, item] of items.entries()) {
      const value = isPair(item) ? item.value : item;
      let one: Measure;
      if (isAlias(value)) {
        const found = lookedUp(value, above);
        one = found.measure;
        replacements.push(() => {
          if (isPair(item)) item.value = copied(found.node);
          else items[at] = copied(found.node);
        });
      } else one = measured(value, above);
      own += one.length + 1 + (isPair(item) ? textLength(item.key) : 0);
      depth = Math.max(depth, one.depth);
    }
    return { length: own, depth: depth + 1 };
  };

  const lookedUp = (alias: Alias, above: number) => {
    const found = anchors.get(alias.source);
    length += found?.measure.length ?? 0;
    const isTooMuch = length > bounds.length || above + (found?.measure.depth ?? 0) > bounds.depth;
    if (!found || isTooMuch) throw new Unexpanded(alias, !found);
    return found;
  };

  try {
    measured(document.contents);
    // Only now is it known that it is little, and what an alias stands for is complete before the alias.
    for (const replace of replacements) replace();
    return null;
  } catch (error) {
    if (error instanceof Unexpanded) return error.problem;
    throw error;
  }
}

/** Without anchors, which would stand twice. */
function copied(node: Node): Node {
  const copy = node.clone() as Node;
  if (isScalar(copy)) delete copy.anchor;
  else
    visit(copy, {
      Value: (_, one) => {
        delete one.anchor;
      },
    });
  return copy;
}

function textLength(node: unknown): number {
  const range = isScalar(node) ? node.range : null;
  return range ? range[1] - range[0] : 0;
}

class Unexpanded extends Error {
  readonly problem: AliasProblem;
  constructor({ source, range }: Alias, isUnknown: boolean) {
    super(source);
    this.problem = { offset: range?.[0] ?? 0, name: source, isUnknown };
  }
}

/**
 * YAML text → plain data with positions. Knows nothing of what the data means and never touches a file.
 * Input is hostile until proven otherwise: no aliases, no duplicate keys, no unknown tags, bounded size.
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { Finding, Position } from "../model/finding.js";
import { yamlMessages } from "./messages.js";

/** Longest text that is parsed, in UTF-16 units. The largest file of the catalog has some 100,000. */
export const MAX_YAML_LENGTH = 2_000_000;

/** A parsed YAML text. */
export interface YamlSource {
  /** File as the caller named it, for messages. */
  readonly file: string;
  readonly text: string;
  /** Plain data; undefined where `findings` has errors. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /**
   * Position of the value at a path. With `"key"`, of the key that leads to it. A path that leads nowhere
   * (a required key that is missing) gives the position of its nearest existing parent.
   */
  locate(path: readonly PropertyKey[], part?: "key" | "value"): Position;
}

/**
 * Parses one YAML document.
 *
 * @param text the whole text
 * @param file name used in the findings; nothing is read from it
 * @returns data and positions; errors are findings with rule `yaml-syntax`, `yaml-duplicate-key`,
 *   `yaml-alias`, `yaml-tag`, `yaml-too-deep`, `yaml-multiple` or `file-too-large`, and never throw
 */
export function parseYaml(text: string, file: string): YamlSource {
  const lines = new LineCounter();
  const failed = (finding: Finding): YamlSource => ({
    file,
    text,
    value: undefined,
    findings: [finding],
    locate: () => ({ line: 1, column: 1 }),
  });
  if (text.length > MAX_YAML_LENGTH) {
    return failed(finding(file, "file-too-large", null));
  }

  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      strict: true,
    });
  } catch (error) {
    // The composer recurses: text nested some thousand levels deep exhausts the stack.
    if (error instanceof RangeError) return failed(finding(file, "yaml-too-deep", { line: 1, column: 1 }));
    throw error;
  }

  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const findings = syntaxFindings(document, file, at);
  return {
    file,
    text,
    value: findings.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    findings,
    locate: (path, part = "value") => at(offsetOf(document, path, part)),
  };
}

function syntaxFindings(
  document: Document.Parsed,
  file: string,
  at: (offset: number) => Position,
): Finding[] {
  const findings = [...document.errors, ...document.warnings].map((problem) => {
    const position = at(problem.pos[0]);
    if (problem.code === "DUPLICATE_KEY") return finding(file, "yaml-duplicate-key", position);
    if (problem.code === "MULTIPLE_DOCS") return finding(file, "yaml-multiple", position);
    if (problem.code === "TAG_RESOLVE_FAILED") return finding(file, "yaml-tag", position);
    return finding(file, "yaml-syntax", position, problem.message);
  });
  visit(document, {
    Alias: (_key, node) => {
      findings.push(finding(file, "yaml-alias", at(node.range?.[0] ?? 0)));
      return visit.BREAK;
    },
  });
  return findings;
}

function finding(
  file: string,
  rule: keyof typeof yamlMessages,
  position: Position | null,
  detail = "",
): Finding {
  const { message, hint } = yamlMessages[rule];
  return { rule, level: "error", file, position, path: [], message: message(detail), hint };
}

/** Offset of a value or key in the text; of its nearest existing parent where the path leads nowhere. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], part: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    const wantsKey = part === "key" && depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (entry) => isPair(entry) && isScalar(entry.key) && entry.key.value === step,
      );
      if (!pair) return offset;
      const key = pair.key;
      if (isNode(key)) offset = key.range?.[0] ?? offset;
      if (wantsKey) return offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
    } else {
      return offset;
    }
    if (!isNode(node) || isAlias(node)) return offset;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

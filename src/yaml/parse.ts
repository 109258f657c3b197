/**
 * YAML text → plain data with positions. Knows nothing of what the data means and never touches a file.
 * Input is hostile until proven otherwise: aliases that expand to little, no duplicate keys, no unknown tags, bounded size.
 */

import {
  type Document,
  type ErrorCode,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { assertArgument, TEXT } from "../model/argument.js";
import type { Bilingual } from "../model/codes.js";
import type { Finding, Position } from "../model/finding.js";
import { expandAliases } from "./aliases.js";
import { endlessNesting, inspect, MAX_YAML_DEPTH, oddBlanks } from "./inspect.js";
import { syntaxMessage, yamlMessages } from "./messages.js";
import { slipFindings } from "./typed.js";

/**
 * Longest text that is parsed, in UTF-16 units: some ten times the largest file of the catalog, and little
 * enough for the worst text of that length to be answered in about a second.
 */
export const MAX_YAML_LENGTH = 400_000;

/** What aliases may expand to: as much as may be written. */
export const ALIAS_BOUNDS = { length: MAX_YAML_LENGTH, depth: MAX_YAML_DEPTH } as const;

/** What git writes around the two sides of a merge that nobody has finished. */
const CONFLICT_MARK = /^(?:<{7}|>{7})(?: |$)/mu;

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
 *   `yaml-key`, `yaml-alias`, `yaml-tag`, `yaml-conflict`, `yaml-too-deep`, `yaml-multiple` or `file-too-large`, and never
 *   throw. Of syntax errors only the first is given.
 */
export function parseYaml(text: string, file: string): YamlSource {
  assertArgument("parseYaml", text, TEXT);
  assertArgument("parseYaml", file, TEXT);
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

  const conflict = text.search(CONFLICT_MARK);
  if (conflict >= 0) {
    return failed(finding(file, "yaml-conflict", positionIn(text, conflict)));
  }

  const endless = endlessNesting(text);
  if (endless !== null) {
    return failed(finding(file, "yaml-too-deep", positionIn(text, endless)));
  }

  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    // The parser's own check compares every two keys; inspect() asks a set.
    uniqueKeys: false,
  });

  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const findings = typedFindings(syntaxFindings(document, file, at), document, text, { file, at });
  const alias = findings.length > 0 ? null : expandAliases(document, ALIAS_BOUNDS);
  if (alias) {
    const detail = alias.isUnknown ? { zh: alias.name, en: alias.name } : undefined;
    findings.push(finding(file, "yaml-alias", at(alias.offset), detail));
  }
  return {
    file,
    text,
    value: findings.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    findings,
    locate: locator(document, at),
  };
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function syntaxFindings(
  document: Document.Parsed,
  file: string,
  at: (offset: number) => Position,
): Finding[] {
  const parsed = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const rule = RULE_OF_CODE[code] ?? "yaml-syntax";
    return finding(file, rule, at(pos[0]), rule === "yaml-syntax" ? syntaxMessage(code, message) : undefined);
  });
  const inspected = inspect(document).map(({ rule, offset, detail }) =>
    finding(file, rule, at(offset), detail === undefined ? undefined : { zh: detail, en: detail }),
  );
  const findings = [...parsed, ...inspected];
  // What follows these in the same text is mostly their consequence, and would bury them.
  const first = findings.find(({ rule }) => rule === "yaml-too-deep" || rule === "yaml-syntax");
  return first ? [first] : findings;
}

/**
 * What was typed wrongly says more than what the parser made of it: where the text does not parse, up to that place; where
 * all of it became one text; and where a key begins with a blank that is none.
 */
function typedFindings(
  findings: Finding[],
  document: Document.Parsed,
  text: string,
  source: Source,
): Finding[] {
  const [first] = findings;
  if (first && first.rule !== "yaml-syntax" && first.rule !== "yaml-duplicate-key") return findings;
  const all = text.split("\n");
  const slips = (from: number, to: number) => slipFindings(all, source.file, from, to);
  const lines = new Set(oddBlanks(document, text).map((offset) => source.at(offset).line));
  const odd = [...lines].flatMap((line) => slips(line, line)).slice(0, MOST_SLIPS);
  // Two keys that begin with such a blank are the same only because they are no keys.
  if (first?.rule === "yaml-duplicate-key") return odd.length > 0 ? odd : findings;
  if (first) {
    const typed = slips(1, first.position?.line ?? 1);
    return typed.length > 0 ? typed : findings;
  }
  if (isScalar(document.contents)) return slips(1, Number.POSITIVE_INFINITY);
  return odd;
}

/** So many of them are told at once. */
const MOST_SLIPS = 20;

interface Source {
  readonly file: string;
  at(offset: number): Position;
}

const RULE_OF_CODE: Partial<Record<ErrorCode, keyof typeof yamlMessages>> = {
  MULTIPLE_DOCS: "yaml-multiple",
  RESOURCE_EXHAUSTION: "yaml-too-deep",
  TAG_RESOLVE_FAILED: "yaml-tag",
};

function finding(
  file: string,
  rule: keyof typeof yamlMessages,
  position: Position | null,
  detail: Bilingual = { zh: "", en: "" },
): Finding {
  const { message, hint } = yamlMessages[rule];
  return { rule, level: "error", file, position, path: [], message: message(detail), hint };
}

/** Looks up positions; remembers where the keys of a mapping are once it was asked about one of them. */
function locator(document: Document.Parsed, at: (offset: number) => Position): YamlSource["locate"] {
  const pairs = new WeakMap<YAMLMap, Map<unknown, YAMLMap["items"][number]>>();
  const pairsOf = (map: YAMLMap) => {
    const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair.key), pair]));
    pairs.set(map, known);
    return known;
  };
  const offsetOf = (path: readonly PropertyKey[], part: "key" | "value"): number => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        const pair = pairsOf(node).get(step);
        if (!pair) return offset;
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
        if (part === "key" && depth === path.length - 1) return offset;
        node = pair.value;
      } else if (isSeq(node) && typeof step === "number") {
        node = node.items[step];
      } else {
        return offset;
      }
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    }
    return offset;
  };
  return (path, part = "value") => at(offsetOf(path, part));
}

/** The name under which a key arrives in the data: `2019:` is the key "2019". */
function keyOf(key: unknown): unknown {
  return isScalar(key) ? String(key.value) : key;
}

/** Validates YAML sources: syntax, schema, then the rules over everything that is valid by its schema. */

import { dateParts } from "../deadlines/date.js";
import { today } from "../deadlines/today.js";
import type { SlipPlace } from "../fields/slips/index.js";
import { assertArgument, listOf, OPTIONS } from "../model/argument.js";
import type { CatalogData, CatalogFile, FileKind, Finding } from "../model/index.js";
import { YAML_SOURCE } from "../model/shapes.js";
import type { YamlSource } from "../yaml/parse.js";
import { inCodes } from "./in-codes.js";
import { kindUnknown } from "./kind-unknown.js";
import { kindOf } from "./kinds.js";
import { inOrder } from "./order.js";
import { rules } from "./rules/index.js";
import { checkSchema } from "./schema.js";
import { type Workspace, type WorkspaceFile, workspace } from "./workspace.js";

/** Context of a validation. */
export interface ValidateOptions {
  /**
   * The catalog that the files are to fit into: what they refer to and do not hold themselves is looked up here,
   * and ids that it has may not get lost. A file given stands for the same file of the reference.
   */
  readonly reference?: CatalogData;
  /** The day on which the instruments that rows cite have to be in force, `YYYY-MM-DD`; today unless stated. */
  readonly day?: string;
  /** The agency whose own the editions are that are given: where its list belongs tells what was left over from elsewhere. */
  readonly agency?: SlipPlace;
}

/** What came of a validation. */
export interface Validation {
  /** By file in the order given, then by position. */
  readonly findings: readonly Finding[];
  /** The files that are valid by their schema. */
  readonly files: readonly CatalogFile[];
}

/**
 * Validates files together.
 *
 * @param sources files of a catalog, or profiles; parsed, with or without errors
 * @param options its `reference` resolves references to what is not among the files; its `day` decides which
 *   instruments are outdated
 * @returns findings of the parser (`yaml-*`), the schema (`schema-*`, `kind-unknown`) and the rules, whose ids
 *   `docs/rules.md` lists. A file that the parser or its schema refuses is not looked at by rules, and references
 *   to what it may hold are not judged.
 * @throws `InvalidDateError` (code `invalid-date`) where there is no such day
 */
export function validateSources(sources: readonly YamlSource[], options: ValidateOptions = {}): Validation {
  assertArgument("validateSources", sources, listOf(YAML_SOURCE));
  assertArgument("validateSources", options, OPTIONS);
  const { reference, day = today(), agency } = options;
  dateParts(day);
  const lists: (readonly Finding[])[] = [];
  const files: WorkspaceFile[] = [];
  const broken = new Set<FileKind>();
  for (const given of sources) {
    const kind = kindOf(given.text, given.file, given.value);
    const { source, findings: words } = inCodes(given, kind);
    if (source.findings.length > 0) {
      lists.push(source.findings);
      if (kind) broken.add(kind);
    } else if (!kind) {
      lists.push([kindUnknown(source)]);
    } else {
      const checked = checkSchema(source, kind);
      const said = new Set(words.map(({ path }) => JSON.stringify(path)));
      lists.push(
        words,
        checked.findings.filter(({ path }) => !said.has(JSON.stringify(path))),
      );
      if (checked.file && words.length === 0) files.push({ ...checked.file, source });
      else broken.add(kind);
    }
  }
  lists.push([...runRules(workspace(files, broken, day, reference, agency))]);
  return {
    findings: inOrder(
      lists.flat(),
      sources.map(({ file }) => file),
    ),
    files: files.map(({ source: _source, ...file }) => file),
  };
}

function* runRules(workspace: Workspace): Generator<Finding> {
  for (const { id, level, inStandard = level, hint, check } of rules) {
    for (const { file, path, part, message } of check(workspace)) {
      const position = file.source.locate(path, part);
      const ofStandard = file.kind === "edition" && file.value.base === undefined;
      const found = { rule: id, level: ofStandard ? inStandard : level };
      yield { ...found, file: file.file, position, path, message, hint };
    }
  }
}

/** The files that an intake changes: editions and sources of a catalog, or those of an edition of one's own. */

import { stat } from "node:fs/promises";
import { join } from "node:path";
import glob from "fast-glob";
import { ofKind } from "../catalog/index.js";
import { begunEdition, begunText, type IntakeTexts } from "../intake/index.js";
import { assertArgument, assertFields, BOOLEAN, listOf, OBJECT, TEXT } from "../model/argument.js";
import type { CatalogData, CatalogFile, DomainId, Edition, Finding, Source } from "../model/index.js";
import { CATALOG_DATA } from "../model/shapes.js";
import { modeline, validateSources } from "../validate/index.js";
import { parseYaml, type YamlSource } from "../yaml/index.js";
import { withFolder } from "./lock.js";
import { readSource, readSources } from "./read.js";
import { writeSet } from "./write.js";

/** Where an intake writes. */
export interface IntakePlace {
  /** Folder laid out as `catalogs/` is. */
  readonly folder: string;
  /** The edition: one of one's own, or an edition of the standard; its latest unless stated. */
  readonly edition?: string | undefined;
  /** Whether the folder is a catalog, and the edition one of the standard's. */
  readonly isStandard: boolean;
  /** What the rows are held against. */
  readonly data: CatalogData;
}

/** One edition that rows are taken into. */
export interface IntakeTarget {
  readonly domain: DomainId;
  readonly files: Readonly<Record<keyof IntakeTexts, string>>;
  readonly texts: IntakeTexts;
  readonly edition: Edition;
  /** The pages that are registered for the domain. */
  readonly sources: readonly Source[];
  /** Ids that other editions of the domain have used. */
  readonly used: readonly string[];
}

/** What came of loading a target. */
export interface LoadedTarget {
  /** Undefined where the findings have errors. */
  readonly target: IntakeTarget | undefined;
  readonly findings: readonly Finding[];
  readonly read: readonly YamlSource[];
}

/**
 * Loads the edition of a domain, or begins one of one's own.
 *
 * @returns the target, or findings: those of `validateSources`, and `file-missing` for an edition of the standard that is not there
 */
export async function loadTarget(domain: DomainId, place: IntakePlace): Promise<LoadedTarget> {
  assertArgument("loadTarget", domain, TEXT);
  assertFields("loadTarget", place, { folder: TEXT, isStandard: BOOLEAN, data: CATALOG_DATA });
  const { folder, data, isStandard } = place;
  const names = await glob(`editions/${domain}/*.yaml`, { cwd: folder, suppressErrors: true });
  const paths = names.sort().map((name) => join(folder, name));
  const name = place.edition ?? paths.at(-1)?.replace(/^.*[\\/]|\.yaml$/gu, "") ?? "";
  const files = {
    edition: join(folder, "editions", domain, `${name}.yaml`),
    sources: join(folder, "sources", `${domain}.yaml`),
  };
  const isBegun = !isStandard && !paths.includes(files.edition);
  const given = isBegun ? paths : [...new Set([...paths, files.edition])];
  const hasSources = (await stat(files.sources).catch(() => null)) !== null;
  const read = await readSources([...given, ...(hasSources ? [files.sources] : [])]);
  const checked = validateSources(read, { reference: data });
  const errors = checked.findings.filter(({ level }) => level === "error");
  if (errors.length > 0) return { target: undefined, findings: errors, read };
  const edition = isBegun ? begunEdition(domain, name, data) : editionIn(checked.files, files.edition);
  if (!edition) return { target: undefined, findings: errors, read };
  const textOf = (file: string) => read.find((source) => source.file === file)?.text ?? null;
  return {
    target: {
      domain,
      files,
      texts: {
        edition: textOf(files.edition) ?? begunText(edition),
        sources: textOf(files.sources),
      },
      edition,
      sources: ofKind(checked.files, "sources").flatMap(({ sources }) => sources),
      used: usedIds(checked.files, data.editions[domain].edition),
    },
    findings: [],
    read,
  };
}

function editionIn(files: readonly CatalogFile[], path: string): Edition | undefined {
  const found = files.find(({ file }) => file === path);
  return found?.kind === "edition" ? found.value : undefined;
}

function usedIds(files: readonly CatalogFile[], standard: Omit<Edition, "notes">): string[] {
  return [standard, ...ofKind(files, "edition")].flatMap(({ items, redirects = [] }) =>
    [...items, ...redirects].map(({ id }) => id),
  );
}

/** A file as it would be. */
interface FileText {
  readonly file: string;
  readonly text: string;
}

/** What came of writing. */
export interface WrittenIntake {
  /** Paths of the files that changed; empty where the findings have errors. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
  readonly read: readonly YamlSource[];
}

/**
 * Writes the texts of all targets, or none of them: what `validate` would refuse is not written.
 *
 * @param dryRun validate, and write nothing
 */
export async function writeTargets(
  changed: readonly { readonly target: IntakeTarget; readonly texts: IntakeTexts }[],
  place: IntakePlace,
  dryRun: boolean,
): Promise<WrittenIntake> {
  assertArgument("writeTargets", changed, listOf(OBJECT));
  assertFields("writeTargets", place, { folder: TEXT, isStandard: BOOLEAN, data: CATALOG_DATA });
  assertArgument("writeTargets", dryRun, BOOLEAN);
  // Sources first: one that no edition names yet stops nobody, an edition that names one which is not there does.
  const files = (["sources", "edition"] as const).flatMap((kind) =>
    changed.flatMap(({ target, texts }): FileText[] => {
      const text = texts[kind];
      return text === null || text === target.texts[kind] ? [] : [{ file: target.files[kind], text }];
    }),
  );
  const read = await validated(files, place);
  const { findings } = validateSources(read, place.isStandard ? {} : { reference: place.data });
  const errors = findings.filter(({ level }) => level === "error");
  if (errors.length > 0) return { files: [], findings: errors, read };
  const contents = files.map(({ file, text }) => ({ file, content: text }));
  if (!dryRun && files.length > 0) await withFolder(place.folder, () => writeSet(contents));
  return { files: files.map(({ file }) => file), findings: [], read };
}

/** The files as they would be, among those that they have to fit. */
async function validated(
  files: readonly FileText[],
  { folder, isStandard }: IntakePlace,
): Promise<YamlSource[]> {
  const made = files.map(({ file, text }) => parseYaml(text, file));
  const names = new Set(files.map(({ file }) => file));
  if (isStandard) return [...(await readSources([folder])).filter(({ file }) => !names.has(file)), ...made];
  const beside = await glob(["editions/*/*.yaml", "sources/*.yaml"], { cwd: folder, suppressErrors: true });
  const others = await Promise.all(
    beside
      .map((name) => join(folder, name))
      .filter((file) => !names.has(file))
      .map(readSource),
  );
  // What else lies in a folder of that name need not be ours.
  return [...others.filter(({ text }) => modeline(text) !== undefined), ...made];
}

/** What git shows in place of its own diff: findings where both sides can be read, their text where not. */
import { dirname, join } from "node:path";
import { createTwoFilesPatch } from "diff";
import glob from "fast-glob";
import { domainDataOf } from "../../catalog/domain-data.js";
import type { CatalogPart } from "../../diff/index.js";
import { RENDERERS } from "../../diff/render/index.js";
import type { Bilingual, CatalogData, CatalogFile, DomainId } from "../../model/index.js";
import { type CatalogSide, readSource } from "../../node/index.js";
import { lineDiff } from "../../text/line-diff.js";
import { visible } from "../../text/visible.js";
import { kindOf } from "../../validate/index.js";
import { fileSchemas } from "../../validate/kinds.js";
import { checkAgainst } from "../../validate/schema.js";
import type { YamlSource } from "../../yaml/index.js";
import type { Context } from "../context.js";
import { comparedPair } from "./compare.js";
import { changePaintOf } from "./paint.js";

/** What git gives for a side that does not exist. */
const ABSENT = "/dev/null";

/** One version of a file. */
export interface FileVersion {
  /** Its path in the repository, after which its kind is told. */
  readonly path: string;
  readonly text: string;
  /** Null where it cannot be read as a file of a catalog. */
  readonly file: CatalogFile | null;
  /** Why there is no text; null where there is. */
  readonly unread: Bilingual | null;
}

/**
 * Reads one version of a file from where git put it.
 *
 * @returns null where there is no such version
 */
export async function readVersion(file: string, path: string): Promise<FileVersion | null> {
  if (file === ABSENT) return null;
  const source = await readSource(file);
  const [trouble] = source.text === "" ? source.findings : [];
  return {
    path,
    text: source.text,
    file: typed({ ...source, file: path }),
    unread: trouble?.message ?? null,
  };
}

/**
 * The edition that a new edition's file follows, of the same domain: from its folder, or from the package.
 *
 * @param now a file that git knows no earlier version of
 * @returns null where it is no edition, or the first of its domain
 */
export async function editionBefore(now: FileVersion | null, { data }: Context): Promise<FileVersion | null> {
  if (now?.file?.kind !== "edition") return null;
  const { domain, edition } = now.file.value;
  const folder = dirname(now.path);
  const names = await glob("*.{yaml,yml}", { cwd: folder }).catch(() => []);
  const siblings: FileVersion[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const version = path === now.path ? null : await readVersion(path, path);
    if (version) siblings.push(version);
  }
  const shipped = [
    domainDataOf(data, domain) ?? [],
    data.earlier.filter((one) => one.edition.domain === domain),
  ].flat();
  const own = shipped.map(({ edition: value }): FileVersion => {
    const path = `${value.domain}/${value.edition}`;
    const file = { file: path, kind: "edition", value: { ...value, notes: [] } } as const;
    return { path, text: "", file, unread: null };
  });
  const earlier = [...siblings, ...own].flatMap((version) => {
    const { file } = version;
    return file?.kind === "edition" && file.value.domain === domain && file.value.edition < edition
      ? [{ ...version, edition: file.value.edition }]
      : [];
  });
  // The folder's own comes before the package's of the same name.
  return earlier.toSorted((a, b) => (a.edition < b.edition ? 1 : a.edition > b.edition ? -1 : 0))[0] ?? null;
}

function typed(source: YamlSource): CatalogFile | null {
  const kind = kindOf(source.text, source.file, source.value);
  if (!kind || source.findings.length > 0) return null;
  const { value } = checkAgainst<unknown>(source, fileSchemas[kind]);
  return value === undefined ? null : ({ file: source.file, kind, value } as CatalogFile);
}

/**
 * What changed in a file, for a terminal.
 *
 * @param path as git names the file
 * @returns findings; a unified diff of the text where a side cannot be read, or where findings would not say it all
 */
export async function driverText(
  path: string,
  old: FileVersion | null,
  now: FileVersion | null,
  context: Context,
): Promise<string> {
  const findings = await findingsText(path, old, now, context);
  if (findings !== null) return findings;
  const { messages, language } = context;
  const told = (words: string) => `${messages.diff.told(visible(path), words)}\n`;
  const unread = old?.unread ?? now?.unread;
  if (unread) return told(unread[language]);
  if (old && old.text === now?.text) return told(messages.diff.sameText);
  if (old && withoutReturns(old.text) === withoutReturns(now?.text ?? ""))
    return told(messages.diff.sameLines);
  return `${messages.diff.unexplained(visible(path))}\n${plainText(path, old, now)}`;
}

function withoutReturns(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

async function findingsText(
  path: string,
  old: FileVersion | null,
  now: FileVersion | null,
  context: Context,
): Promise<string | null> {
  const before = sideOf(`a/${old?.path ?? path}`, old, now, context.data);
  const after = sideOf(`b/${path}`, now, old, context.data);
  if (!before || !after) return null;
  const { changes, rows, options } = comparedPair({ kind: "catalog", old: before, new: after }, context);
  const notes = notesText(old, now, context);
  // Comments and layout are no findings, but a reader of a diff must not think that nothing changed.
  if (changes.length === 0 && notes === "") return null;
  const names = { old: before.name, new: after.name };
  const report = { names, changes, rows, semver: null, ignored: 0 };
  const paint = changePaintOf(context.io);
  return `${await RENDERERS.text.render(report, { ...options, paint })}${notes}`;
}

/** Null where a version is there that says nothing that findings are made of. */
function sideOf(
  name: string,
  version: FileVersion | null,
  other: FileVersion | null,
  data: CatalogData,
): CatalogSide | null {
  const file = version ?? other;
  const given = file?.file && partOf(file.file, data);
  const part = version || !given ? given : emptied(given);
  if (!part) return null;
  const { domains, instruments, horizons, vocabulary } = data;
  const whole = {
    domains,
    instruments,
    horizons,
    vocabulary,
    editions: {} as CatalogPart["editions"],
    ...part,
  };
  return { kind: "catalog", name, part: whole, scope: [], sources: [], findings: [] };
}

/** The same parts with nothing in them: the version that does not exist. */
function emptied(part: Partial<CatalogPart>): Partial<CatalogPart> {
  const { domains, instruments } = part;
  return { ...(domains ? { domains: [] } : {}), ...(instruments ? { instruments: [] } : {}) };
}

/** What a file contributes to a catalog. */
function partOf(file: CatalogFile, data: CatalogData): Partial<CatalogPart> | null {
  switch (file.kind) {
    case "domains": {
      const { domains, further = [] } = file.value;
      // The editions lie in files of their own.
      return { domains, further: further.map((domain) => ({ domain })) };
    }
    case "edition": {
      const { notes: _notes, ...edition } = file.value;
      const sources = domainDataOf(data, edition.domain)?.sources ?? [];
      const editions: Partial<Record<DomainId, unknown>> = { [edition.domain]: { edition, sources } };
      return { editions: editions as CatalogPart["editions"] };
    }
    case "instruments": {
      const { kind, instruments } = file.value;
      return { instruments: instruments.map((one) => ({ ...one, kind })) };
    }
    default:
      return null;
  }
}

/** The editor's notes stay in the YAML, so that only its readers care how they changed. */
function notesText(old: FileVersion | null, now: FileVersion | null, { messages }: Context): string {
  const [before, after] = [notesOf(old), notesOf(now)];
  const changed = lineDiff(before, after).filter((pair) => pair.before !== pair.after);
  const lines = changed.flatMap((pair) => [
    ...(pair.before === null ? [] : [`      - ${visible(pair.before)}`]),
    ...(pair.after === null ? [] : [`      + ${visible(pair.after)}`]),
  ]);
  return lines.length === 0 ? "" : `${messages.diff.notes}\n${lines.join("\n")}\n`;
}

function notesOf(version: FileVersion | null): readonly string[] {
  return version?.file?.kind === "edition" ? version.file.value.notes : [];
}

function plainText(path: string, old: FileVersion | null, now: FileVersion | null): string {
  const [before, after] = [old ? `a/${old.path}` : ABSENT, now ? `b/${path}` : ABSENT];
  const patch = createTwoFilesPatch(before, after, old?.text ?? "", now?.text ?? "", undefined, undefined, {
    maxEditLength: MOST_EDITS,
  });
  return (patch ?? `--- ${before}\n+++ ${after}\n`).split("\n").map(visible).join("\n");
}

/** More changed lines than these bound the work on hostile files. */
const MOST_EDITS = 5000;

/** From YAML files to a catalog that can be compared. */
import { domainDataOf } from "../../catalog/domain-data.js";
import { assembleEditions, domainsOf, latestEdition, ofKind } from "../../catalog/index.js";
import type { CatalogPart } from "../../diff/index.js";
import type { CatalogData, CatalogFile, DomainData, DomainId, Edition } from "../../model/index.js";
import { kindOf, validateSources } from "../../validate/index.js";
import type { YamlSource } from "../../yaml/index.js";
import { CompareError } from "./error.js";
import type { CatalogSide } from "./types.js";

/** Rules whose breach leaves it open which entry is which. Of the others a reviewer wants to see the difference all the same. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["file-unique", "instrument-unique", "item-id-unique"]);
/** Findings that are not of a rule: what they are about could not be read. */
const UNREAD = /^(?:file-(?!name|unique)|folder-|kind-|schema-|yaml-)/u;

/**
 * Makes a side of files as they lie: of each domain its latest edition, whether a release pins it or not.
 *
 * @param name what the input is called
 * @param given parsed, with or without errors
 * @param reference resolves what a part of a catalog refers to
 * @throws CompareError `input-invalid` with the findings, `not-comparable`, `nothing-to-compare`
 */
export function catalogSide(name: string, given: readonly YamlSource[], reference: CatalogData): CatalogSide {
  // Files as they lie are no release: what the last one pinned and counted need not agree with them.
  const sources = given.filter(({ text, file, value }) => kindOf(text, file, value) !== "release");
  const isWhole = sources.some(({ file }) => /(?:^|[\\/])domains\.ya?ml$/u.test(file));
  const { findings, files } = validateSources(sources, isWhole ? {} : { reference });
  const errors = findings.filter(({ level }) => level === "error");
  const fatal = errors.filter(({ rule }) => UNREAD.test(rule) || AMBIGUOUS.has(rule));
  if (fatal.length > 0) {
    throw new CompareError("input-invalid", name, String(fatal.length), { findings: fatal, sources });
  }
  if (ofKind(files, "edition").length === 0) {
    const [only] = files;
    throw files.length === 1 && only
      ? new CompareError("not-comparable", name, only.kind)
      : new CompareError("nothing-to-compare", name);
  }
  return {
    kind: "catalog",
    name,
    sources,
    findings: errors,
    ...(isWhole ? whole(files) : part(files, reference)),
  };
}

function whole(files: readonly CatalogFile[]): Pick<CatalogSide, "part" | "scope"> {
  const editions = domainsOf(files).flatMap(({ id }) => latestEdition(files, id) ?? []);
  return { part: assembleEditions(files, editions), scope: null };
}

/** Some editions, with the pages that attest them; of those that the files do not hold, the ones of the reference. */
function part(files: readonly CatalogFile[], reference: CatalogData): Pick<CatalogSide, "part" | "scope"> {
  const further = (reference.further ?? []).map(({ domain }) => domain.id as DomainId);
  const ids = [...reference.domains.map(({ id }) => id), ...further];
  const data = ids.flatMap((id) => {
    const edition = latestEdition(files, id);
    return edition ? [[id, domainData(files, edition, reference)] as const] : [];
  });
  return {
    part: { editions: Object.fromEntries(data) as CatalogPart["editions"] },
    scope: data.map(([id]) => id),
  };
}

function domainData(files: readonly CatalogFile[], edition: Edition, reference: CatalogData): DomainData {
  const { notes: _notes, ...published } = edition;
  const given = ofKind(files, "sources")
    .filter(({ domain }) => domain === edition.domain)
    .flatMap(({ sources }) => sources);
  const known = [...given, ...(domainDataOf(reference, edition.domain)?.sources ?? [])];
  const sources = edition.sources.flatMap((id) => known.find((source) => source.id === id) ?? []);
  return { edition: published, sources };
}

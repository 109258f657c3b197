/**
 * The catalog says what the evidence says, item by item and word for word, while the evidence is beside the
 * project. Wordings that the evidence gives for a subject or a channel are terms or aliases of the vocabulary.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  type CatalogItem,
  catalog,
  DOMAIN_IDS,
  type DomainId,
  type VocabularyName,
} from "../../src/index.js";

const EVIDENCE = resolve(import.meta.dirname, "../../../shared/evidence");

interface Row {
  readonly seq: number;
  readonly category: string;
  readonly name: string;
  readonly content: readonly string[];
  readonly basis: readonly string[];
  readonly deadline: string | null;
  readonly subject: readonly string[];
  readonly channels: readonly string[];
  readonly audience: { readonly public: boolean; readonly specific: string | null };
  readonly method: "active" | "on-request" | "both";
  readonly levels: readonly string[];
  readonly attested_by: readonly string[];
  readonly recalled: readonly string[];
}

interface DomainEvidence {
  readonly name: string;
  readonly guideline: {
    readonly title: string;
    readonly issuer: string;
    readonly document_number: string | null;
    readonly issued: string | null;
  };
  readonly completeness: { readonly national_items: number | null };
  readonly sources: readonly {
    readonly id: string;
    readonly url: string | null;
    readonly publisher: string;
    readonly level: string;
    readonly date: unknown;
    readonly shows: string;
    readonly mirror?: true;
  }[];
  readonly items: readonly Row[];
}

/** The instruments that a basis string of the evidence names; none where it names none in particular. */
type InstrumentsMap = Record<
  string,
  readonly { readonly title: string; readonly articles: readonly string[] }[]
>;

const read = (path: string) => readFileSync(resolve(EVIDENCE, path), "utf8");

describe.skipIf(!existsSync(EVIDENCE))("the catalog beside its evidence", () => {
  const instruments: InstrumentsMap = existsSync(EVIDENCE) ? JSON.parse(read("instruments-map.json")) : {};
  const evidence = (id: DomainId): DomainEvidence => parse(read(`domains/${id}.yaml`));

  describe.each(DOMAIN_IDS)("%s", (id) => {
    it("has the same items, word for word and in the same order", () => {
      const rows = evidence(id).items;
      expect(catalog.domain(id).items.map(wording)).toEqual(rows.map((row) => expectedWording(id, row)));
    });

    it("has the same basis, subjects, channels and audience by their codes", () => {
      const rows = evidence(id).items;
      expect(catalog.domain(id).items.map(coded)).toEqual(rows.map((row) => expectedCodes(row, instruments)));
    });

    it("has the same guideline, completeness and sources", () => {
      const { name, guideline, completeness, sources } = evidence(id);
      const domain = catalog.domain(id);
      expect(domain.name).toBe(name);
      expect(domain.guideline).toEqual({
        title: guideline.title,
        issuer: guideline.issuer,
        number: guideline.document_number,
        issued: guideline.issued,
      });
      expect(domain.completeness.nationalItems).toBe(completeness.national_items);
      expect(domain.sources.map(({ publisher: _publisher, shows: _shows, ...rest }) => rest)).toEqual(
        sources.map((source) => ({
          id: source.id,
          url: source.url,
          level: source.level,
          date: source.date === null ? null : String(source.date),
          ...(source.mirror ? { mirror: true } : {}),
        })),
      );
    });
  });

  it("describes the sources in the same words, but for four that were edited", () => {
    const words = (sources: readonly { readonly publisher: string; readonly shows: string }[]) =>
      sources.flatMap(({ publisher, shows }) => [publisher, shows]);
    const ours = words(catalog.domains.flatMap((domain) => domain.sources));
    const theirs = words(DOMAIN_IDS.flatMap((id) => evidence(id).sources));
    expect(ours.filter((text, at) => text !== theirs[at])).toHaveLength(4);
  });

  it("has the same counts", () => {
    const domains = DOMAIN_IDS.map(evidence);
    const items = domains.flatMap((domain) => domain.items);
    const seen = items.filter((item) => item.attested_by.length > 0);
    const partial = seen.filter((item) => item.recalled.length > 0);
    expect(catalog.release.totals).toEqual({
      domains: domains.length,
      items: items.length,
      attested: seen.length - partial.length,
      partial: partial.length,
      unverified: items.length - seen.length,
      sources: domains.flatMap((domain) => domain.sources).length,
      instruments: parse(read("instruments.yaml")).length,
    });
  });
});

/** What is the same in the catalog and in the evidence, but for the names of fields. */
function wording(item: CatalogItem) {
  const { id, category, name, content, deadline, method, levels, evidence } = item;
  return {
    ...{ id, category, name, content, deadline, method, levels },
    sources: evidence.sources,
    unverified: new Set(evidence.unverified ?? []),
  };
}

function expectedWording(domain: DomainId, row: Row): ReturnType<typeof wording> {
  const { category, name, content, deadline, levels } = row;
  return {
    ...{ category, name, content, deadline, levels },
    id: `${domain}-${String(row.seq).padStart(3, "0")}`,
    method: row.method === "active" ? "proactive" : row.method,
    sources: row.attested_by,
    unverified: new Set(row.recalled.map((field) => (field === "subject" ? "subjects" : field))),
  } as ReturnType<typeof wording>;
}

function coded({ basis, subjects, channels, audience }: CatalogItem) {
  return { basis, subjects, channels, audience };
}

function expectedCodes(row: Row, instruments: InstrumentsMap): ReturnType<typeof coded> {
  const basis = row.basis.flatMap((words): readonly unknown[] => {
    const named = instruments[words] ?? [];
    if (named.length === 0) return [{ words }];
    return named.map(({ title, articles }) => (articles.length ? { instrument: title, articles } : title));
  });
  const { specific } = row.audience;
  return {
    basis: distinct(basis),
    subjects: distinct(row.subject.map((words) => codeOf("subjects", words))),
    channels: row.channels.map((words) =>
      words.startsWith("其他:") ? { other: words.slice("其他:".length) } : codeOf("channels", words),
    ),
    audience: { public: row.audience.public, ...(specific === null ? {} : { groups: groupsOf(specific) }) },
  } as ReturnType<typeof coded>;
}

/** The groups that the evidence names in one phrase; null where the table ticks the box without naming any. */
function groupsOf(specific: string): string[] | null {
  return specific.includes("原表只打勾") ? null : specific.split("、");
}

function codeOf(vocabulary: VocabularyName, words: string): string {
  const entry = catalog.vocabulary[vocabulary].find(({ term, aliases }) =>
    [term, ...aliases].includes(words),
  );
  return entry?.code ?? `no code for ${words}`;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

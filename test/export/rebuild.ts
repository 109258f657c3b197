/** The catalog made again of what was exported: whatever a form left out would be missing here. */

import type { ExportRecord } from "../../src/export/index.js";
import type { CatalogData } from "../../src/index.js";
import type { Row, Rows } from "./read-csv.js";

const optional = (fields: Row): Row =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

interface EditionRow extends Row {
  readonly domain: string;
  readonly edition: string;
  readonly part: string;
}

/** The parts as {@link CatalogData} has them. */
function assembled(
  release: Row | undefined,
  domains: readonly Row[],
  editions: readonly {
    readonly part: string;
    readonly edition: EditionRow;
    readonly sources: readonly Row[];
  }[],
  registries: Row,
): CatalogData {
  const of = (part: string) =>
    editions.flatMap((one) => (one.part === part ? [{ edition: one.edition, sources: one.sources }] : []));
  const isFurther = new Set(of("further").map(({ edition }) => edition.domain));
  return {
    release,
    domains: domains.filter(({ id }) => !isFurther.has(id)),
    editions: Object.fromEntries(of("release").map((one) => [one.edition.domain, one])),
    further: of("further").map((one) => ({
      domain: domains.find(({ id }) => id === one.edition.domain),
      ...one,
    })),
    ...registries,
    earlier: of("earlier"),
  } as unknown as CatalogData;
}

/** Of the lines of ndjson. */
export function ofRecords(records: readonly ExportRecord[]): CatalogData {
  const all = (record: ExportRecord["record"]): Row[] =>
    records.flatMap(({ record: is, ...rest }) => (is === record ? [rest] : []));
  const editions = all("edition").map(({ part, ...edition }) => {
    const { domain, edition: name } = edition as EditionRow;
    const items = all("item").flatMap(({ domain: of, edition: within, verification: _, ...item }) =>
      of === domain && within === name ? [item] : [],
    );
    const sources = (edition as Row).sources.map((id: string) => {
      const { domain: _, ...source } =
        all("source").find((one) => one.domain === domain && one.id === id) ?? {};
      return source;
    });
    return { part, edition: { ...edition, items } as unknown as EditionRow, sources };
  });
  const terms = all("term");
  return assembled(all("release").at(-1), all("domain"), editions, {
    instruments: all("instrument"),
    horizons: Object.fromEntries(all("horizon").map(({ kind, ...horizon }) => [kind, horizon])),
    vocabulary: Object.fromEntries(
      [...new Set(terms.map(({ vocabulary }) => vocabulary))].map((name) => [
        name,
        terms.flatMap(({ vocabulary, ...term }) => (vocabulary === name ? [term] : [])),
      ]),
    ),
  });
}

const bilingual = (row: Row, name: string) =>
  row[`${name}_zh`] === null ? null : { zh: row[`${name}_zh`], en: row[`${name}_en`] };

/** Of the rows of csv. */
export function ofTables(tables: Rows): CatalogData {
  const release = tables.releases?.at(-1) ?? {};
  const { release: version, date, summary_zh, summary_en, ...totals } = release;
  const named = (tables.domains ?? []).map(({ id, number, wave, name, en }) =>
    optional({ number: number ?? undefined, wave: wave ?? undefined, id, name, en }),
  );
  return assembled(
    {
      release: version,
      date,
      summary: { zh: summary_zh, en: summary_en },
      totals,
      editions: (tables.release_editions ?? []).flatMap(({ release: of, ...row }) =>
        of === version ? [row] : [],
      ),
    },
    named,
    (tables.editions ?? []).map((row) => editionOf(row, tables)),
    {
      instruments: (tables.instruments ?? []).map((row) => instrumentOf(row, tables)),
      horizons: Object.fromEntries(
        (tables.horizons ?? []).map((row) => [row.kind, { date: row.date, note: bilingual(row, "note") }]),
      ),
      vocabulary: Object.fromEntries(
        ["audiences", "channels", "levels", "methods", "subjects"].map((name) => [
          name,
          (tables[name] ?? []).map(({ levels, ...term }) => ({ ...term, ...(levels ? { levels } : {}) })),
        ]),
      ),
    },
  );
}

function editionOf(row: Row, tables: Rows) {
  const { domain, edition, part } = row;
  const within = (name: string) =>
    (tables[name] ?? []).filter((one) => one.domain === domain && one.edition === edition);
  const sources = within("edition_sources").map(({ source }) => {
    const {
      domain: _,
      mirror,
      ...rest
    } = tables.sources?.find((one) => one.domain === domain && one.id === source) ?? {};
    return { ...rest, ...(mirror === null ? {} : { mirror }) };
  });
  const redirects = within("redirects").map((one) => ({
    id: one.id,
    status: one.status,
    to: one.targets,
    reason: bilingual(one, "reason"),
  }));
  return {
    part,
    sources,
    edition: optional({
      domain,
      edition,
      guideline: { title: row.title, issuer: row.issuer, number: row.number, issued: row.issued },
      base: row.base ?? undefined,
      otherChannels: row.other_channels ?? undefined,
      completeness: {
        nationalItems: row.national_items,
        basis: bilingual(row, "basis"),
        missing: bilingual(row, "missing"),
      },
      sources: sources.map((source) => (source as Row).id),
      redirects: redirects.length > 0 ? redirects : undefined,
      items: within("items").map((item) => itemOf(item, tables)),
    }) as EditionRow,
  };
}

function itemOf(row: Row, tables: Rows): Row {
  const entries = (name: string) =>
    (tables[name] ?? []).filter((one) => one.item === row.id && one.edition === row.edition);
  const list = (name: string, of: (entry: Row) => unknown) => {
    const found = entries(name).map(of);
    return found.length > 0 ? found : null;
  };
  return {
    id: row.id,
    category: row.category,
    name: row.name,
    content: list("item_content", ({ text }) => text),
    basis: list("item_basis", ({ instrument, articles, words, local }) => {
      if (words !== null) return { words, ...(local === null ? {} : { local }) };
      return articles === null ? instrument : { instrument, articles };
    }),
    deadline: row.deadline,
    subjects: list("item_subjects", ({ subject }) => subject),
    channels: list("item_channels", ({ channel, name }) => (name === null ? channel : { other: name })),
    audience:
      row.public === null
        ? null
        : { public: row.public, ...(row.groups ? { groups: list("item_groups", ({ name }) => name) } : {}) },
    method: row.method,
    levels: list("item_levels", ({ level }) => level),
    evidence: optional({
      seen: Object.fromEntries(
        entries("item_evidence").map(({ source, fields }) => [source, fields ?? "all"]),
      ),
      between: row.between ?? undefined,
      variants: variantsOf(entries("item_variants")),
    }),
  };
}

function variantsOf(rows: readonly Row[]) {
  const positions = [...new Set(rows.map(({ position }) => position))];
  if (positions.length === 0) return undefined;
  return positions.map((position) => {
    const fields = rows.filter((one) => one.position === position);
    return {
      sources: fields[0]?.sources,
      ...Object.fromEntries(fields.map(({ field, value }) => [field, value])),
    };
  });
}

function instrumentOf(row: Row, tables: Rows): Row {
  const entries = (name: string) => (tables[name] ?? []).filter(({ instrument }) => instrument === row.title);
  const revisions = entries("instrument_revisions");
  const inForce = revisions.flatMap(({ date, effective }) => (effective === null ? [] : [[date, effective]]));
  return optional({
    title: row.title,
    officialTitle: row.official_title,
    number: row.number,
    issuer: row.issuer,
    issued: row.issued,
    effective: row.effective,
    revised: revisions.map(({ date }) => date),
    revisionsEffective: inForce.length > 0 ? Object.fromEntries(inForce) : undefined,
    status: row.status,
    ended: row.ended,
    replacedBy: entries("instrument_replacements").map(({ title, number, issued, effective }) => ({
      title,
      number,
      issued,
      effective,
    })),
    statusNote: row.status_note,
    confidence: row.confidence,
    checked: row.checked_alone ? row.checked : undefined,
    source: row.source,
    aliases: entries("instrument_aliases").map(({ alias }) => alias),
    kind: row.kind,
  });
}

/** One record a line, as the catalog has it, with what kind it is and where it belongs. */
import type { CatalogData, Release } from "../model/index.js";
import { VOCABULARIES } from "../model/index.js";
import { degreeOf, editionsOf, horizonsOf, itemsOf, sourcesOf } from "./parts.js";
import type { ExportRecord } from "./record.js";

/** Every record of the catalog; the last release is the one whose data these are. */
export function recordsOf(data: CatalogData, releases: readonly Release[]): readonly ExportRecord[] {
  const editions = editionsOf(data);
  return [
    ...[...releases, data.release].map((one) => ({ record: "release" as const, ...one })),
    ...[...data.domains, ...(data.further ?? []).map(({ domain }) => domain)].map((one) => ({
      record: "domain" as const,
      ...one,
    })),
    ...editions.map(({ part, edition: { items: _items, ...edition } }) => ({
      record: "edition" as const,
      part,
      ...edition,
    })),
    ...sourcesOf(editions).map(({ domain, source }) => ({ record: "source" as const, domain, ...source })),
    ...itemsOf(editions).map((one) => ({
      record: "item" as const,
      domain: one.domain,
      edition: one.edition,
      verification: degreeOf(one),
      ...one.item,
    })),
    ...horizonsOf(data.horizons).map((one) => ({ record: "horizon" as const, ...one })),
    ...data.instruments.map((one) => ({ record: "instrument" as const, ...one })),
    ...VOCABULARIES.flatMap((vocabulary) =>
      data.vocabulary[vocabulary].map((one) => ({ record: "term" as const, vocabulary, ...one })),
    ),
  ];
}

/** Writes the records. */
export function ndjsonOf(data: CatalogData, releases: readonly Release[]): string {
  return recordsOf(data, releases)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join("");
}

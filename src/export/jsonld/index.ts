/**
 * JSON-LD: the catalog as a dataset (DCAT), each domain as a scheme of concepts (SKOS), items and their categories as its
 * concepts. Contexts stand in the file; nothing has to be fetched to read it.
 */
import { type CatalogData, type Release, VOCABULARIES } from "../../model/index.js";
import { ABOUT } from "../about.js";
import { type EditionRecord, editionsOf, horizonsOf, type ItemRecord, itemsOf, sourcesOf } from "../parts.js";
import {
  assertBase,
  CATALOG,
  categoryLink,
  DEFAULT_BASE,
  domainLink,
  editionLink,
  horizonLink,
  instrumentLink,
  itemLink,
  releaseLink,
  sourceLink,
  termLink,
  vocabularyLink,
} from "./addresses.js";
import { itemNode } from "./item.js";
import { both, dated, fieldsOf, type Ld, list, zh } from "./values.js";

/**
 * Writes the document.
 *
 * @param base what addresses begin with
 * @throws InvalidBaseError
 */
export function jsonldOf(
  data: CatalogData,
  releases: readonly Release[],
  base: string = DEFAULT_BASE,
): string {
  assertBase(base);
  const editions = editionsOf(data);
  const items = itemsOf(editions);
  const graph: readonly Ld[] = [
    datasetNode(data),
    ...[...releases, data.release].map(releaseNode),
    ...schemeNodes(data),
    ...editions.flatMap(editionNodes),
    ...sourcesOf(editions).map(({ domain, source }) => ({
      ...sourceLink(domain, source.id),
      "@type": "Source",
      ...fieldsOf(source),
    })),
    ...categoryNodes(items),
    ...items.map(itemNode),
    ...horizonsOf(data.horizons).map((one) => ({
      ...horizonLink(one.kind),
      "@type": "Horizon",
      ...fieldsOf(one),
    })),
    ...data.instruments.map(instrumentNode),
    ...vocabularyNodes(data),
  ];
  return `${JSON.stringify({ "@context": contextOf(base), "@graph": graph }, null, 1)}\n`;
}

/** A field without a word of a public vocabulary is `terms/` and its name: none is lost. */
function contextOf(base: string) {
  return {
    "@version": 1.1,
    "@vocab": `${base}terms/`,
    zwgk: { "@id": base, "@prefix": true },
    dcat: "http://www.w3.org/ns/dcat#",
    dct: "http://purl.org/dc/terms/",
    owl: "http://www.w3.org/2002/07/owl#",
    skos: "http://www.w3.org/2004/02/skos/core#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
  };
}

function datasetNode({ release, domains, further = [] }: CatalogData): Ld {
  return {
    ...CATALOG,
    "@type": "dcat:Dataset",
    "dct:title": both(ABOUT.title),
    "dct:description": both(ABOUT.description),
    "dct:identifier": "zwgk-catalog",
    "dct:license": { "@id": ABOUT.license.url },
    "dct:issued": dated(release.date),
    "dcat:keyword": ABOUT.keywords,
    "dcat:version": release.release,
    "dct:hasVersion": releaseLink(release.release),
    "dct:hasPart": [
      ...[...domains, ...further.map(({ domain }) => domain)].map(({ id }) => domainLink(id)),
      ...VOCABULARIES.map(vocabularyLink),
    ],
  };
}

function releaseNode({ editions, ...release }: Release): Ld {
  return {
    ...releaseLink(release.release),
    "@type": "Release",
    "dct:isVersionOf": CATALOG,
    ...fieldsOf(release),
    editions: list(
      editions.map(({ domain, edition, ...counts }) => ({
        of: editionLink(domain, edition),
        domain: domainLink(domain),
        edition,
        ...fieldsOf(counts),
      })),
    ),
  };
}

function schemeNodes({ domains, further = [] }: CatalogData): readonly Ld[] {
  return [...domains, ...further.map(({ domain }) => domain)].map((domain) => ({
    ...domainLink(domain.id),
    "@type": ["skos:ConceptScheme", "Domain"],
    "dct:isPartOf": CATALOG,
    "dct:title": both({ zh: domain.name, en: domain.en }),
    ...fieldsOf(domain),
  }));
}

function editionNodes({
  part,
  edition: { items: _items, redirects = [], ...edition },
}: EditionRecord): readonly Ld[] {
  const { domain } = edition;
  return [
    {
      ...editionLink(domain, edition.edition),
      "@type": "Edition",
      "dct:title": zh(edition.guideline.title),
      part,
      ...fieldsOf(edition),
      domain: domainLink(domain),
      sources: list(edition.sources.map((id) => sourceLink(domain, id))),
    },
    ...redirects.map(({ id, status, to, reason }) => ({
      ...itemLink(id),
      "@type": "Redirect",
      "owl:deprecated": true,
      "dct:isPartOf": editionLink(domain, edition.edition),
      "dct:isReplacedBy": to.map(itemLink),
      "skos:historyNote": both(reason),
      id,
      status,
      to: list(to.map(itemLink)),
    })),
  ];
}

/** First-level items: the concepts above. */
function categoryNodes(items: readonly ItemRecord[]): readonly Ld[] {
  const found = new Map<string, Ld>();
  for (const { domain, part, item } of items) {
    if (item.category === null || part === "earlier") continue;
    const link = categoryLink(domain, item.category);
    found.set(link["@id"], {
      ...link,
      "@type": ["skos:Concept", "Category"],
      "skos:prefLabel": zh(item.category),
      "skos:inScheme": domainLink(domain),
      "skos:topConceptOf": domainLink(domain),
    });
  }
  return [...found.values()];
}

function instrumentNode({
  replacedBy,
  revisionsEffective,
  ...instrument
}: CatalogData["instruments"][number]): Ld {
  const revisions = Object.entries(revisionsEffective ?? {});
  return {
    ...instrumentLink(instrument.title),
    "@type": "Instrument",
    "dct:title": zh(instrument.officialTitle),
    "dct:alternative": instrument.aliases.map(zh),
    "dct:issued": dated(instrument.issued),
    "dct:isReplacedBy": replacedBy.map(({ title }) => instrumentLink(title)),
    ...fieldsOf(instrument),
    replacedBy: list(replacedBy.map((one) => ({ by: instrumentLink(one.title), ...fieldsOf(one) }))),
    revisionsEffective: list(
      revisions.map(([revised, effective]) => ({ revised: dated(revised), effective: dated(effective) })),
    ),
  };
}

function vocabularyNodes({ vocabulary }: CatalogData): readonly Ld[] {
  return VOCABULARIES.flatMap((name) => [
    {
      ...vocabularyLink(name),
      "@type": "skos:ConceptScheme",
      "dct:isPartOf": CATALOG,
      "dct:identifier": name,
    },
    ...vocabulary[name].map(({ code, term, en, levels, aliases }) => ({
      ...termLink(name, code),
      "@type": ["skos:Concept", "Term"],
      "skos:inScheme": vocabularyLink(name),
      "skos:topConceptOf": vocabularyLink(name),
      "skos:notation": code,
      "skos:prefLabel": both({ zh: term, en }),
      "skos:altLabel": aliases.map(zh),
      levels: levels && list(levels.map((level) => termLink("levels", level))),
    })),
  ]);
}

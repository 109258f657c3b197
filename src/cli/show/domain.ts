/** One domain: its guideline, how complete it is, its items. */
import type { CatalogDomain, FurtherCatalogDomain } from "../../catalog/index.js";
import type { Context } from "../context.js";
import type { Fact } from "../facts.js";

/** The heading of a domain: its number, or its wave where it is none of the 26. */
export function domainTitle(
  domain: CatalogDomain | FurtherCatalogDomain,
  { language, messages }: Context,
): string {
  const { id, name, en } = domain;
  const place = "wave" in domain ? messages.values.wave(domain.wave) : String(domain.number);
  return `${place}  ${language === "zh" ? name : en} (${id})`;
}

/** The facts about a domain; its items are a table of their own. */
export function domainFacts(
  domain: CatalogDomain | FurtherCatalogDomain,
  { messages, language }: Context,
): Fact[] {
  const { labels, values, separator } = messages;
  const { title, issuer, number, issued } = domain.guideline;
  const { nationalItems, missing } = domain.completeness;
  return [
    [labels.guideline, [title]],
    [labels.issuer, [issuer ?? values.unknown]],
    [labels.number, [number ?? values.unknown]],
    [labels.issued, [issued ?? values.unknown]],
    [
      labels.completeness,
      [
        nationalItems === null ? values.nationalItemsUnknown : values.nationalItems(nationalItems),
        ...(missing ? [missing[language]] : []),
      ],
    ],
    ...(domain.otherChannels ? [[labels.otherChannels, [values.otherChannels]] satisfies Fact] : []),
    [labels.sources, [domain.sources.map(({ id }) => id).join(separator)]],
  ];
}

/** An item as a concept: what SKOS has words for in these, every field by its own name besides. */
import type { Basis, Channel, Item, Verification } from "../../model/index.js";
import { degreeOf, type ItemRecord } from "../parts.js";
import {
  categoryLink,
  domainLink,
  earlierItemLink,
  editionLink,
  instrumentLink,
  itemLink,
  type Link,
  sourceLink,
  termLink,
} from "./addresses.js";
import { fieldsOf, type Ld, ldOf, list, zh } from "./values.js";

/** The concept of an item; of an earlier edition, the version of it that the edition had. */
export function itemNode(record: ItemRecord): Ld {
  const { domain, edition, part, item } = record;
  const { id, evidence, ...fields } = item;
  const isEarlier = part === "earlier";
  return {
    ...(isEarlier ? earlierItemLink(domain, edition, id) : itemLink(id)),
    "@type": isEarlier ? "EarlierItem" : ["skos:Concept", "Item"],
    ...(isEarlier ? { "dct:isVersionOf": itemLink(id) } : conceptOf(domain, item)),
    "dct:isPartOf": editionLink(domain, edition),
    "dct:references": (item.basis ?? []).flatMap((one) => instrumentOf(one) ?? []),
    id,
    verification: degreeOf(record) satisfies Verification,
    ...statedOf(fields),
    evidence: evidenceOf(domain, evidence),
  };
}

function conceptOf(domain: string, { id, name, category }: Item) {
  return {
    "skos:inScheme": domainLink(domain),
    "skos:notation": id,
    "skos:prefLabel": zh(name),
    ...(category === null
      ? { "skos:topConceptOf": domainLink(domain) }
      : { "skos:broader": categoryLink(domain, category) }),
  };
}

type Stated = { readonly [Field in keyof Item]?: Item[Field] | undefined };

/** The fields that a page can print, with links in the place of codes. */
function statedOf({ basis, subjects, channels, levels, method, ...rest }: Stated) {
  const codes = (vocabulary: string, of: readonly string[] | null | undefined) =>
    of && list(of.map((code) => termLink(vocabulary, code)));
  return {
    ...fieldsOf(rest),
    basis: basis ? list(basis.map(basisOf)) : undefined,
    subjects: codes("subjects", subjects) ?? undefined,
    channels: channels ? list(channels.map(channelOf)) : undefined,
    levels: codes("levels", levels) ?? undefined,
    method: method ? termLink("methods", method) : undefined,
  };
}

function basisOf(basis: Basis): Ld {
  if (typeof basis === "string") return { instrument: instrumentLink(basis) };
  const { instrument, ...rest } = { instrument: undefined, ...basis };
  return {
    ...fieldsOf(rest),
    ...(instrument === undefined ? {} : { instrument: instrumentLink(instrument) }),
  };
}

function instrumentOf(basis: Basis): Link | undefined {
  if (typeof basis === "string") return instrumentLink(basis);
  return "instrument" in basis ? instrumentLink(basis.instrument) : undefined;
}

function channelOf(channel: Channel): Ld {
  return typeof channel === "string"
    ? { channel: termLink("channels", channel) }
    : { channel: termLink("channels", "other"), name: channel.other };
}

function evidenceOf(domain: string, { seen, variants, ...rest }: Item["evidence"]): Ld {
  return {
    ...fieldsOf(rest),
    seen: list(
      Object.entries(seen).map(([source, fields]) => ({
        source: sourceLink(domain, source),
        fields: ldOf(fields),
      })),
    ),
    variants:
      variants &&
      list(
        variants.map(({ sources, ...printed }) => ({
          sources: list(sources.map((source) => sourceLink(domain, source))),
          ...statedOf(printed),
        })),
      ),
  };
}

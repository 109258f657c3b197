/** Two catalogs to compare: the shipped one, grown to any size, and the same with a tenth of its fields changed. */

import { catalog } from "../../src/index.js";
import type { CatalogData, DomainData, Item } from "../../src/model/index.js";
import { shippedData } from "../diff/shipped.js";
import { isKnown, type KnownItem } from "../known-items.js";

/** The share of fields that change. */
const CHANGED = 0.1;

/** Changes of every kind that reviewers meet, one field each. */
const EDITS: readonly ((item: KnownItem) => Partial<KnownItem>)[] = [
  ({ category }) => ({ category: `${category}业务` }),
  ({ name }) => ({ name: `${name}。` }),
  ({ content }) => ({ content: [...content.slice(1), "监督投诉渠道"] }),
  ({ content: [first = "", ...rest] }) => ({ content: [`${first}等信息`, ...rest] }),
  ({ basis }) => ({ basis: [...basis.slice(1), "政府信息公开条例"] }),
  () => ({ deadline: "信息形成或者变更之日起30个工作日内" }),
  ({ subjects: [, ...rest] }) => ({ subjects: ["county-government", ...rest] }),
  ({ channels }) => ({ channels: channels.length > 1 ? channels.slice(1) : [...channels, "gazette"] }),
  () => ({ audience: { public: false, groups: ["申请人"] } }),
  ({ method }) => ({ method: method === "proactive" ? "on-request" : "proactive" }),
  ({ levels }) => ({ levels: levels.length > 1 ? levels.slice(1) : [...levels, "village"] }),
];

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A catalog and its revision, which share nothing in memory; within each, items share their values as shipped ones do. */
export interface Revision {
  readonly a: CatalogData;
  readonly b: CatalogData;
  /** How many items, and how many fields changed. */
  readonly items: number;
  readonly changed: number;
}

/**
 * Makes two catalogs.
 *
 * @param items how many items each has
 */
export function revision(items = catalog.items().length): Revision {
  const [a, base] = [grown(structuredClone(plain()), items), grown(structuredClone(plain()), items)];
  const random = numbers(20_190_430);
  let changed = 0;
  const revise = (item: Item): Item => {
    if (!isKnown(item)) return item;
    const fields = EDITS.filter(() => random() < CHANGED).map((edit) => edit(item));
    changed += fields.length;
    return fields.length > 0 ? Object.assign({}, item, ...fields) : item;
  };
  const b = mapEditions(base, (data) => ({
    ...data,
    edition: { ...data.edition, items: data.edition.items.map(revise) },
  }));
  return { a, b, items, changed };
}

/** Getters become values, so that every contestant meets plain data. */
function plain(): CatalogData {
  return { ...shippedData(), editions: { ...shippedData().editions } };
}

function grown(data: CatalogData, items: number): CatalogData {
  const shipped = catalog.items().length;
  return mapEditions(data, (domain) => {
    const own = domain.edition.items;
    const wanted = Math.max(1, Math.round((own.length * items) / shipped));
    const copies = Array.from({ length: wanted }, (_, at): Item => {
      const item = own[at % own.length];
      if (!item) throw new RangeError("a domain has items");
      return at < own.length ? item : { ...item, id: `${domain.edition.domain}-${at + 1}` };
    });
    return { ...domain, edition: { ...domain.edition, items: copies } };
  });
}

function mapEditions(data: CatalogData, change: (domain: DomainData) => DomainData): CatalogData {
  const editions = Object.entries(data.editions).map(([id, domain]) => [id, change(domain)]);
  return { ...data, editions: Object.fromEntries(editions) };
}

/** Which items a filter lets through. */
import { assertArgument, assertNames, type Expected, OBJECT, oneOf, TEXT, TEXTS } from "../model/argument.js";
import { CHANNEL_CODES, LEVELS, METHODS } from "../model/codes.js";
import { DOMAIN } from "../model/shapes.js";
import type { CatalogItem, ItemFilter, OneOrMany } from "./types.js";

/** What an item has to offer to each criterion. */
const VALUES: Record<keyof ItemFilter, (item: CatalogItem) => readonly string[]> = {
  domain: (item) => [item.domain],
  level: (item) => item.levels,
  channel: (item) => item.channels.map((channel) => (typeof channel === "string" ? channel : "other")),
  subject: (item) => item.subjects,
  method: (item) => (item.method === "both" ? METHODS : known(item.method)),
  audience: ({ audience }) => [
    ...(audience?.public ? ["public"] : []),
    ...(audience?.groups === undefined ? [] : ["groups"]),
  ],
  verification: (item) => [item.verification],
  category: (item) => known(item.category),
};

/** What is not known meets no criterion. */
function known<T extends string>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

/**
 * Makes a test of a filter.
 *
 * @param filter see {@link ItemFilter}
 * @returns whether an item meets every criterion of the filter
 */
export function matcher(filter: ItemFilter): (item: CatalogItem) => boolean {
  const criteria = Object.entries(filter)
    .filter((entry): entry is [string, OneOrMany<string>] => entry[1] !== undefined)
    .map(([name, wanted]) => {
      const valuesOf = VALUES[name as keyof ItemFilter];
      const any = new Set(listed(wanted));
      return (item: CatalogItem) => valuesOf(item).some((value) => any.has(value));
    });
  return (item) => criteria.every((holds) => holds(item));
}

/** One value or several, as a list. */
export function listed<T extends string>(value: OneOrMany<T>): readonly T[] {
  return typeof value === "string" ? [value] : value;
}

/** The values that each criterion can have; of the others any text. */
const CODES: Partial<Record<keyof ItemFilter, readonly string[]>> = {
  level: LEVELS,
  channel: CHANNEL_CODES,
  method: [...METHODS, "both"],
  audience: ["public", "groups"],
  verification: ["attested", "partial", "unverified"],
};

/** What only the catalog that is asked can tell. */
export interface KnownCodes {
  readonly domain: (id: string) => boolean;
  readonly subject: (code: string) => boolean;
}

/**
 * Refuses a filter with a criterion or a value that does not exist: everything, or nothing, would look like an answer.
 *
 * @throws `WrongArgumentError` (code `wrong-argument`)
 */
export function assertFilter(called: string, filter: ItemFilter, known: KnownCodes): void {
  assertArgument(called, filter, { ...OBJECT, zh: "筛选条件的对象", en: "an object of criteria" });
  assertNames(called, filter, Object.keys(VALUES));
  for (const [name, wanted] of Object.entries(filter)) {
    if (wanted === undefined) continue;
    const criterion = `${called} {${name}}`;
    assertArgument(criterion, wanted, TEXT_OR_TEXTS);
    for (const value of listed(wanted)) assertArgument(criterion, value, expectedOf(name, known));
  }
}

const TEXT_OR_TEXTS: Expected = {
  zh: "一个值或几个值的列表",
  en: "one value or a list of values",
  is: (given) => TEXT.is(given) || TEXTS.is(given),
};

function expectedOf(name: string, { domain, subject }: KnownCodes): Expected {
  if (name === "domain") return { ...DOMAIN, is: (given) => DOMAIN.is(given) || domain(String(given)) };
  if (name === "subject") return { ...SUBJECT, is: (given) => subject(String(given)) };
  const codes = CODES[name as keyof ItemFilter];
  return codes ? oneOf(codes) : TEXT;
}

const SUBJECT = {
  zh: "公开主体的编码（catalog.vocabulary.subjects 的 code）",
  en: "the code of a subject (`code` of catalog.vocabulary.subjects)",
};

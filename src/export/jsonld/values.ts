/** Plain values as JSON-LD has them. */

/** Anything that stands in a document. */
export type Ld =
  | string
  | number
  | boolean
  | readonly Ld[]
  | { readonly [key: string]: Ld | undefined }
  | object;

/** A text in Chinese. */
export const zh = (text: string) => ({ "@value": text, "@language": "zh" });

/** A text in both languages. */
export const both = (text: { readonly zh: string; readonly en: string }) => [
  zh(text.zh),
  { "@value": text.en, "@language": "en" },
];

/** A list that keeps its order. */
export const list = (entries: readonly Ld[]) => ({ "@list": entries });

const DAY = /^\d{4}-\d\d-\d\d$/u;
const MONTH = /^\d{4}-\d\d$/u;

/** A day, or a month where the day is not known; undefined where nothing is. */
export function dated(date: string | null | undefined): Ld | undefined {
  if (date === null || date === undefined) return undefined;
  if (DAY.test(date)) return { "@value": date, "@type": "xsd:date" };
  return MONTH.test(date) ? { "@value": date, "@type": "xsd:gYearMonth" } : date;
}

/** Whatever a field holds: nothing for null, lists in their order, dates as dates, texts in two languages as such. */
export function ldOf(value: unknown): Ld | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return dated(value);
  if (Array.isArray(value)) return list(value.flatMap((one) => ldOf(one) ?? []));
  if (typeof value !== "object") return value as number | boolean;
  if ("zh" in value && "en" in value) return both(value as { zh: string; en: string });
  return fieldsOf(value);
}

/** The fields of a record, by their own names. */
export function fieldsOf(record: object): Readonly<Record<string, Ld | undefined>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, ldOf(value)]));
}

/** Values of the model in words: what a change was, and what it became. */

import { printBasis } from "../../catalog/print-basis.js";
import { fieldName } from "../../fields/names.js";
import type { Basis } from "../../model/item.js";
import type { VocabularyName } from "../../model/vocabulary.js";
import { termOf } from "../../tables/layout/terms.js";
import { printable } from "../../tables/layout/text.js";
import { WORDS as TABLE_WORDS } from "../../tables/words/index.js";
import { namedInFull } from "../../text/named.js";
import { labelOf, PLURALS } from "../entries/labels.js";
import type { ChangeFinding, ChangeValue } from "../finding.js";
import type { RenderOptions, Terms } from "./types.js";
import { WORDS, type Words } from "./words/index.js";

interface Context {
  readonly terms: Terms;
  readonly lang: RenderOptions["lang"];
  readonly words: Words;
}

type Printer = (value: ChangeValue, context: Context) => string;

type Properties = Readonly<Record<string, ChangeValue>>;

/** How the values of a field are printed, one element of a list at a time. Fields that are not here are printed as data. */
const PRINTERS: Readonly<Record<string, Printer>> = {
  basis: (value, { terms }) =>
    typeof value === "string" && value.startsWith("《") ? value : printBasis(value as Basis, terms),
  subjects: coded("subjects"),
  channels: coded("channels"),
  method: coded("methods"),
  levels: coded("levels"),
  audience: (value, context) => (isProperties(value) ? audience(value, context) : data(value, context)),
  verification: (value, { lang }) => {
    const names: Readonly<Record<string, string>> = TABLE_WORDS[lang].verification;
    return names[String(value)] ?? String(value);
  },
};

/**
 * Prints a value of a field.
 *
 * @param field of the change; null for a whole item
 * @param value as the model has it, or as a list prints it
 * @returns one line an element; none where there is nothing
 */
export function printValue(
  field: string | null,
  value: ChangeValue,
  { terms, lang }: Pick<RenderOptions, "terms" | "lang">,
): string[] {
  if (value === null) return [];
  const context: Context = { terms, lang, words: WORDS[lang] };
  const own = field !== null && Object.hasOwn(PRINTERS, field) ? PRINTERS[field] : undefined;
  const print = own ?? data;
  const elements = !own && isProperties(value) && !isTitle(value) ? linesOf(field, value, context) : value;
  return (isList(elements) ? elements : [elements]).map((one) => printable(print(one, context)));
}

/** Both sides of a change in words. An entry that came or went is told by its name. */
export function printSides(
  { field, entry, old, new: now }: ChangeFinding,
  options: Pick<RenderOptions, "terms" | "lang">,
): { readonly old: string[]; readonly new: string[] } {
  const print = (value: ChangeValue) =>
    field === null && entry && isProperties(value)
      ? [printable(labelOf(entry.of, entry.id, value)[options.lang])]
      : printValue(field, value, options);
  return { old: print(old), new: print(now) };
}

/** What the field of a change is called, as the official table has it; where a whole entry changed, what it is one of. */
export function fieldTitle({ field, item, entry }: ChangeFinding, lang: RenderOptions["lang"]): string {
  if (field === null && item !== null) return WORDS[lang].wholeItem;
  if (field === null) return entry ? (PLURALS[entry.of]?.[lang] ?? entry.of) : "";
  const { heading } = TABLE_WORDS[lang];
  if (item !== null && isHeading(field, heading)) return heading[field];
  return fieldName(field)[lang];
}

function isHeading<Headings extends object>(
  field: string,
  headings: Headings,
): field is keyof Headings & string {
  return Object.hasOwn(headings, field);
}

/** A code by its term; `{other: …}` of a channel and `{role, name}` of a list by the name that they state. */
function coded(vocabulary: VocabularyName): Printer {
  return (value, { terms, lang }) => {
    const named = isProperties(value) ? (value.other ?? value.name ?? value.role) : value;
    const code = String(named ?? "");
    return typeof value === "string"
      ? termOf({ vocabulary: terms.vocabulary, lang }, vocabulary, code)
      : code;
  };
}

function audience({ public: everyone, groups }: Properties, { words }: Context): string {
  const named = isList(groups) ? `${words.colon}${groups.map(String).join(words.comma)}` : "";
  return [everyone === true ? words.everyone : "", groups === undefined ? "" : words.groups + named]
    .filter((part) => part !== "")
    .join(words.comma);
}

/** A value that no field has words for. An item, as a whole, by its category and name. */
function data(value: ChangeValue, context: Context): string {
  const { words } = context;
  if (value === null) return words.nothing;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (isList(value)) return value.map((one) => data(one, context)).join(words.comma);
  if (!isProperties(value)) return String(value);
  if (isTitle(value)) return namedInFull(value);
  if (isBilingual(value)) return String(value[context.lang]);
  return Object.entries(value)
    .map(([key, one]) => `${propertyName(key, context)}${words.colon}${data(one, context)}`)
    .join(words.semicolon);
}

/** One line a page, and one for what several show together: the fields by their names. */
function evidence({ seen, between }: Properties, { lang, words }: Context): string[] {
  const names = (fields: ChangeValue) =>
    isList(fields) ? fields.map((one) => fieldName(String(one))[lang]).join(words.comma) : words.everyField;
  const pages = isProperties(seen ?? null) ? Object.entries(seen as Properties) : [];
  return [...pages, ...(between === undefined ? [] : [[words.between, between] as const])].map(
    ([page, fields]) => `${page}${words.colon}${names(fields) || words.nothing}`,
  );
}

function propertyName(key: string, { lang, words }: Context): string {
  return Object.hasOwn(words.property, key) ? (words.property[key] ?? key) : fieldName(key)[lang];
}

/** Whether a value is a sentence in both languages. */
function isBilingual(value: Properties): boolean {
  return Object.keys(value).length === 2 && typeof value.zh === "string" && typeof value.en === "string";
}

/** One line a property, so that those that changed can be told from those that did not. */
function linesOf(field: string | null, value: Properties, context: Context): readonly ChangeValue[] {
  if (field === "evidence") return evidence(value, context);
  return Object.entries(value).map(([key, one]) => ({ [key]: one }));
}

/** Whether a value is an item, told by its category and name. */
function isTitle(
  value: Properties,
): value is Properties & { readonly category: string | null; readonly name: string } {
  const { category, name } = value;
  return (typeof category === "string" || category === null) && typeof name === "string";
}

function isList(value: ChangeValue | undefined): value is readonly ChangeValue[] {
  return Array.isArray(value);
}

function isProperties(value: ChangeValue): value is Properties {
  return typeof value === "object" && value !== null && !isList(value);
}

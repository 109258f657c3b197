/** Reads values that a person typed into the check sheet, in the words of the official table. */
import { channelLookup } from "../catalog/channel-names.js";
import { printBasis } from "../catalog/print-basis.js";
import { type InstrumentRegistry, parseCitations, resolveCitation } from "../instruments/index.js";
import { ITEM_FIELDS, type ItemField } from "../model/codes.js";
import type { Basis, Channel } from "../model/item.js";
import { inOfficialOrder } from "../tables/layout/channels.js";
import { audienceWord, levelWords, methodWords } from "../tables/read/official/words.js";
import { type FieldWords, fieldText } from "./field-text.js";
import type { ItemValues } from "./present.js";
import { CHECK_WORDS } from "./words/index.js";

/** A sheet is read whatever language it was written in. */
const LANGS = ["zh", "en"] as const;

/** What reading needs to know. */
export interface ReadingWords extends Omit<FieldWords, "lang"> {
  readonly registry: InstrumentRegistry;
}

/** A text as the value of a field, or undefined where it is none. */
type Reader<Field extends ItemField> = (
  text: string,
  present: ItemValues,
  words: ReadingWords,
) => ItemValues[Field] | undefined;

const NAMED_GROUPS = /^(?:特定(?:群体|对象|人群)|groups)\s*[：:]\s*(.+)$/iu;

const READERS: { readonly [Field in ItemField]: Reader<Field> } = {
  category: oneLine,
  name: oneLine,
  content: (text) => some(pieces(text, "；;").map((piece) => piece.replace(/[。；;]$/u, ""))),
  basis: (text, { basis }, { registry, catalog }) =>
    some(
      pieces(text, "；;").flatMap((piece) => {
        const same = basis.find((entry) => printBasis(entry, catalog) === piece);
        return same === undefined ? basisOf(piece, registry) : [same];
      }),
    ),
  deadline: (text) =>
    /^(?:空|无|没有|blank|none)$/iu.test(text.trim()) || isBlank(text) ? null : oneLine(text),
  subjects: (text, present, words) => {
    const roles = pieces(text, "、，,；;").map((name) => rolesNamed(name, present, words));
    return roles.includes(undefined) ? undefined : some([...new Set(roles.flatMap((found) => found ?? []))]);
  },
  channels: (text, _, { catalog }) => {
    const known = channelLookup(catalog.vocabulary.channels);
    const channels = pieces(text.replaceAll(/□[^■□\n]*/gu, "").replaceAll("■", "；"), "；;").flatMap(
      (part) => {
        const others = /^(?:其[他它]|other)\s*[：:]\s*(.+)$/iu.exec(part)?.[1];
        if (others !== undefined) return pieces(others, "、，,").map((other): Channel => ({ other }));
        // English names of channels have commas of their own.
        const whole = known.code(part);
        if (whole !== null) return [whole];
        return pieces(part, "、，,").map((name): Channel => known.official(name) ?? { other: name });
      },
    );
    return some(inOfficialOrder(channels));
  },
  audience: (text) => {
    const parts = pieces(text, "；;");
    const named = parts.flatMap((part) => NAMED_GROUPS.exec(part)?.[1] ?? []);
    const bare = parts.filter((part) => !NAMED_GROUPS.test(part));
    const who = bare.map(audienceWord);
    const others = [...named, ...bare.filter((_, at) => who[at] === null)].flatMap((one) =>
      pieces(one, "、，,"),
    );
    const everyone = who.includes("public");
    if (others.length > 0) return { public: everyone, groups: others };
    if (who.includes("groups")) return { public: everyone, groups: null };
    return everyone ? { public: true } : undefined;
  },
  method: (text) => {
    const found = new Set(pieces(text, "、，,；;").flatMap((word) => methodWords(word) ?? []));
    return found.size === 2 ? "both" : [...found][0];
  },
  levels: (text) => {
    const found = pieces(text, "、，,；;").flatMap((word) => levelWords(word, false) ?? []);
    return some((["county", "township", "village"] as const).filter((level) => found.includes(level)));
  },
};

/**
 * Reads a value.
 *
 * @param present the values that the item has: two subjects of one name are told apart by them
 * @returns undefined where the text is no value of the field
 */
export function readField<Field extends ItemField>(
  field: Field,
  text: string,
  present: ItemValues,
  words: ReadingWords,
): ItemValues[Field] | undefined {
  const isPresent = LANGS.some(
    (lang) => text.trim() === fieldText(field, present[field], { ...words, lang }).trim(),
  );
  return isPresent ? present[field] : READERS[field](text, present, words);
}

/** What a cell says of fields: their texts, and what stands under no label. */
export interface LabelledTexts {
  readonly fields: ReadonlyMap<ItemField, string>;
  /** Text before the first label. */
  readonly bare: string;
}

const LABEL = /^\s*([^：:\n●]{2,20}?)\s*[：:]\s*/u;

/** Takes a cell apart at the names of fields: 公开时限：20个工作日内. What follows on further lines belongs to the field. */
export function labelledTexts(cell: string): LabelledTexts {
  const fields = new Map<ItemField, string>();
  const bare: string[] = [];
  let current: ItemField | null = null;
  for (const line of cell.split(/\r?\n/u)) {
    const label = LABEL.exec(line);
    const field = label && fieldNamed(label[1] ?? "");
    if (label && field) {
      current = field;
      fields.set(field, line.slice(label[0].length));
    } else if (current) fields.set(current, `${fields.get(current)}\n${line}`);
    else bare.push(line);
  }
  return { fields, bare: bare.join("\n").trim() };
}

function fieldNamed(label: string): ItemField | null {
  const plain = (text: string) => text.replace(/\s*[（(].*$/u, "").toLowerCase();
  const isNamed = (field: ItemField) =>
    LANGS.some((lang) => plain(CHECK_WORDS[lang].field[field]) === plain(label));
  return ITEM_FIELDS.find(isNamed) ?? null;
}

/** The entries of a basis that a text cites: by their keys where the registry has them, else the words. */
export function basisOf(text: string, registry: InstrumentRegistry): Basis[] {
  const citations = parseCitations(text);
  const named = citations.filter(({ title, number }) => title !== null || number !== null);
  const [only] = named;
  if (named.length !== 1 || !only) return [{ words: text }];
  const [key, ...more] = resolveCitation(only, registry).keys;
  if (key === undefined || more.length > 0) return [{ words: text }];
  const articles = /》(?:（[^）]*）)?(第.+条.*)$/u.exec(text)?.[1];
  return [articles === undefined ? key : { instrument: key, articles: articles.split("、") }];
}

function rolesNamed(
  name: string,
  present: ItemValues,
  { catalog, profile }: ReadingWords,
): string[] | undefined {
  const local = Object.entries(profile.subjects ?? {}).flatMap(([role, own]) => (own === name ? [role] : []));
  const known = catalog.vocabulary.subjects
    .filter(({ code, term, en, aliases }) => [code, term, en, ...aliases].includes(name))
    .map(({ code }) => code);
  const all = [...local, ...known];
  const here = present.subjects.filter((role) => all.includes(role));
  if (here.length > 0) return here;
  return all[0] === undefined ? undefined : [all[0]];
}

const BULLET = /^\s*(?:[●•■·]|[（(]?\d{1,2}[）)]?[.．、]|[（(]\d{1,2}[）)])\s*/u;

/** One a bullet, else one a line; a line alone is taken apart at marks. */
function pieces(text: string, marks: string): string[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const parts = /^\s*●/u.test(text)
    ? text.split(/(?:^|\n)\s*●/u).map((part) => part.replaceAll(/\s*\n\s*/gu, ""))
    : lines.length > 1
      ? lines
      : text.split(new RegExp(`[${marks}]`, "u"));
  return parts.map((part) => part.replace(BULLET, "").trim()).filter((part) => part !== "" && !isBlank(part));
}

function oneLine(text: string): string | undefined {
  const line = text.replace(/\s*\r?\n\s*/gu, "").trim();
  return line === "" || isBlank(line) ? undefined : line;
}

/** Whether a text says that there is no value. */
function isBlank(text: string): boolean {
  return LANGS.some((lang) => text.trim() === CHECK_WORDS[lang].blank);
}

function some<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

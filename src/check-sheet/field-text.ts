/** Values of an item in the words of a clerk, as a cell of the check sheet shows them; `field-read.ts` reads them back. */
import { ownNames } from "../catalog/agency-roles.js";
import type { Catalog } from "../catalog/index.js";
import { printBasis } from "../catalog/print-basis.js";
import type { ItemField } from "../model/codes.js";
import type { Profile } from "../model/profile.js";
import { channelNames, otherNames } from "../tables/layout/channels.js";
import { termOf } from "../tables/layout/terms.js";
import type { Lang } from "../tables/options.js";
import type { ItemValues } from "./present.js";
import { CHECK_WORDS } from "./words/index.js";

/** What prints and reads values. */
export interface FieldWords {
  readonly catalog: Pick<Catalog, "instrument" | "vocabulary" | "instruments" | "horizons">;
  readonly profile: Pick<Profile, "subjects">;
  readonly lang: Lang;
}

type Texts = { readonly [Field in ItemField]: (value: ItemValues[Field], words: FieldWords) => string };

const TEXTS: Texts = {
  category: (text, { lang }) => text ?? CHECK_WORDS[lang].blank,
  name: (text) => text,
  content: (elements, { lang }) => bulleted(elements) || CHECK_WORDS[lang].blank,
  basis: (basis, { catalog, lang }) =>
    bulleted(basis.map((entry) => printBasis(entry, catalog))) || CHECK_WORDS[lang].blank,
  deadline: (deadline, { lang }) => deadline ?? CHECK_WORDS[lang].blank,
  subjects: (roles, words) =>
    [...new Set(roles.map((role) => subjectName(role, words)))].join(CHECK_WORDS[words.lang].comma) ||
    CHECK_WORDS[words.lang].blank,
  channels: (channels, { catalog, lang }) => {
    const { blank, colon, comma, semicolon } = CHECK_WORDS[lang];
    const options = { vocabulary: catalog.vocabulary, lang };
    const others = otherNames(channels);
    const official = channels.filter((channel) => typeof channel === "string");
    // English names of channels have commas of their own.
    const names = channelNames(official, options).join(lang === "en" ? semicolon : comma);
    const more = `${termOf(options, "channels", "other")}${colon}${others.join(comma)}`;
    return [names, others.length === 0 ? "" : more].filter(Boolean).join(semicolon) || blank;
  },
  audience: (audience, { lang }) => {
    const { blank, everyone: all, groups: some, colon, comma, semicolon } = CHECK_WORDS[lang];
    if (audience === null) return blank;
    const { public: everyone, groups } = audience;
    const named =
      groups === undefined ? [] : [groups === null ? some : `${some}${colon}${groups.join(comma)}`];
    return [...(everyone ? [all] : []), ...named].join(semicolon);
  },
  method: (method, { catalog, lang }) =>
    method === null
      ? CHECK_WORDS[lang].blank
      : termOf({ vocabulary: catalog.vocabulary, lang }, "methods", method),
  levels: (levels, { catalog, lang }) =>
    levels
      .map((level) => termOf({ vocabulary: catalog.vocabulary, lang }, "levels", level))
      .join(CHECK_WORDS[lang].comma) || CHECK_WORDS[lang].blank,
};

/** One value in words. */
export function fieldText<Field extends ItemField>(
  field: Field,
  value: ItemValues[Field],
  words: FieldWords,
): string {
  return TEXTS[field](value, words);
}

/** Several values, each behind the name of its field. */
export function labelledText(fields: readonly ItemField[], values: ItemValues, words: FieldWords): string {
  const { field: labels, colon } = CHECK_WORDS[words.lang];
  return fields
    .map((field) => `${labels[field]}${colon}${fieldText(field, values[field], words)}`)
    .join("\n");
}

/** The name of a subject: the locality's, else the standard's. */
export function subjectName(role: string, { catalog, profile, lang }: FieldWords): string {
  return ownNames(profile)[role] ?? termOf({ vocabulary: catalog.vocabulary, lang }, "subjects", role);
}

/** A bullet each, also where a single line could be taken for several. */
function bulleted(lines: readonly string[]): string {
  const plain = lines.length === 1 && !/[；;]/u.test(lines[0] ?? "");
  return plain ? lines.join("") : lines.map((line) => `●${line}`).join("\n");
}

/** Values of an item in the words of a clerk, as a cell of the check sheet shows them; `field-read.ts` reads them back. */
import { ownNames } from "../catalog/agency-roles.js";
import type { Catalog } from "../catalog/index.js";
import { printBasis } from "../catalog/print-basis.js";
import type { ItemField } from "../model/codes.js";
import type { Profile } from "../model/profile.js";
import { channelNames, otherNames } from "../tables/layout/channels.js";
import { termOf } from "../tables/layout/terms.js";
import { WORDS } from "../tables/words/index.js";
import type { ItemValues } from "./present.js";

/** In place of a value that there is none. */
export const NOTHING = "（空）";
const EVERYONE = "全社会";
const GROUPS = "特定群体";

/** What fields are called in the sheet, as the official table calls them. */
export const FIELD_LABELS: Readonly<Record<ItemField, string>> = WORDS.zh.heading;

/** What prints and reads values. */
export interface FieldWords {
  readonly catalog: Pick<Catalog, "instrument" | "vocabulary" | "instruments" | "horizons">;
  readonly profile: Pick<Profile, "subjects">;
}

type Texts = { readonly [Field in ItemField]: (value: ItemValues[Field], words: FieldWords) => string };

const TEXTS: Texts = {
  category: (text) => text ?? NOTHING,
  name: (text) => text,
  content: bulleted,
  basis: (basis, { catalog }) => bulleted(basis.map((entry) => printBasis(entry, catalog))),
  deadline: (deadline) => deadline ?? NOTHING,
  subjects: (roles, words) => [...new Set(roles.map((role) => subjectName(role, words)))].join("、"),
  channels: (channels, { catalog }) => {
    const others = otherNames(channels);
    const official = channels.filter((channel) => typeof channel === "string");
    const names = channelNames(official, { vocabulary: catalog.vocabulary, lang: "zh" }).join("、");
    return [names, others.length === 0 ? "" : `其他：${others.join("、")}`].filter(Boolean).join("；");
  },
  audience: (audience) => {
    if (audience === null) return NOTHING;
    const { public: everyone, groups } = audience;
    const named = groups === undefined ? [] : [groups === null ? GROUPS : `${GROUPS}：${groups.join("、")}`];
    return [...(everyone ? [EVERYONE] : []), ...named].join("；");
  },
  method: (method, { catalog }) =>
    method === null ? NOTHING : termOf({ vocabulary: catalog.vocabulary, lang: "zh" }, "methods", method),
  levels: (levels, { catalog }) =>
    levels.map((level) => termOf({ vocabulary: catalog.vocabulary, lang: "zh" }, "levels", level)).join("、"),
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
  return fields
    .map((field) => `${FIELD_LABELS[field]}：${fieldText(field, values[field], words)}`)
    .join("\n");
}

/** The name of a subject: the locality's, else the standard's. */
export function subjectName(role: string, { catalog, profile }: FieldWords): string {
  return ownNames(profile)[role] ?? termOf({ vocabulary: catalog.vocabulary, lang: "zh" }, "subjects", role);
}

/** A bullet each, also where a single line could be taken for several. */
function bulleted(lines: readonly string[]): string {
  const plain = lines.length === 1 && !/[；;]/u.test(lines[0] ?? "");
  return plain ? lines.join("") : lines.map((line) => `●${line}`).join("\n");
}

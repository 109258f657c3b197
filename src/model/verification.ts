/** How far an item is attested: derived from its evidence, never typed. */
import { assertArgument } from "./argument.js";
import { type Bilingual, ITEM_FIELDS, type ItemField, type Verification } from "./codes.js";
import type { Evidence } from "./item.js";
import { EVIDENCE } from "./shapes.js";

/** What the degrees of verification are called. */
export const VERIFICATION_WORDS: Readonly<Record<Verification | "local", Bilingual>> = {
  attested: { zh: "已佐证", en: "attested" },
  partial: { zh: "部分佐证", en: "partial" },
  unverified: { zh: "待核实", en: "unverified" },
  local: { zh: "本地新增", en: "local" },
};

/** The same in one language. */
export function verificationWords(lang: keyof Bilingual): Readonly<Record<Verification | "local", string>> {
  const { attested, partial, unverified, local } = VERIFICATION_WORDS;
  return {
    attested: attested[lang],
    partial: partial[lang],
    unverified: unverified[lang],
    local: local[lang],
  };
}

/**
 * How far published pages attest an item.
 *
 * @param evidence the item's evidence
 * @returns `unverified` where no page attests it, `partial` where some field was seen on none, else `attested`
 */
export function verificationOf(evidence: Evidence): Verification {
  assertArgument("verificationOf", evidence, EVIDENCE);
  if (Object.keys(evidence.seen).length === 0) return "unverified";
  return unseenFields(evidence).length > 0 ? "partial" : "attested";
}

/** The fields of an item that no page attests, in the order of the table. */
export function unseenFields(evidence: Evidence): ItemField[] {
  assertArgument("unseenFields", evidence, EVIDENCE);
  const { seen, between = [] } = evidence;
  const shown = new Set([...between, ...Object.values(seen).flatMap((fields) => shownBy(fields))]);
  return ITEM_FIELDS.filter((field) => !shown.has(field));
}

/** The pages that evidence names, each with its place: those that show fields, those that print them otherwise. */
export function sourcesIn({
  seen,
  variants = [],
}: Evidence): { readonly id: string; readonly path: (string | number)[] }[] {
  return [
    ...Object.keys(seen).map((id) => ({ id, path: ["seen", id] })),
    ...variants.flatMap(({ sources }, at) =>
      sources.map((id, place) => ({ id, path: ["variants", at, "sources", place] })),
    ),
  ];
}

/** The fields that one page shows, as its entry in `seen` has them. */
export function shownBy(fields: Evidence["seen"][string]): readonly ItemField[] {
  return fields === "all" ? ITEM_FIELDS : fields;
}

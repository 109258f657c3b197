/** Explains what happened to what is not an item. */

import { verdictsOf } from "../../fields/field.js";
import { fieldName } from "../../fields/names.js";
import type { ChangeRule } from "../../fields/rule.js";
import type { ChangeValue } from "../../fields/verdict.js";
import type { Bilingual, DomainId } from "../../model/codes.js";
import type { EntryFacts } from "../entries/facts.js";
import { type EntryKind, KINDS } from "../entries/kinds.js";
import { labelOf, PLURALS } from "../entries/labels.js";
import type { ChangeFinding } from "../finding.js";
import { ENTRY_RULES } from "../rules/entries.js";
import type { DiffKnowledge } from "./knowledge.js";
import { digest, report, type Subject } from "./report.js";
import type { Touched, TouchedCollection } from "./touched.js";

/** Fields that only repeat what has entries of its own: kind, field, and the kind whose entries say it. */
const REPEATED = { sources: "source", redirects: "redirect" } as const;

const { metadataChanged, orderChanged, releasePinsChanged } = ENTRY_RULES;
const OTHER: EntryKind = { added: metadataChanged, removed: metadataChanged, changed: metadataChanged };

/**
 * Explains a collection of entries that are not items.
 *
 * @param told whether something else tells of the changes of a kind in a place already
 */
export function explainEntries(
  collection: TouchedCollection,
  told: (of: string, place: string) => boolean,
  knowledge: DiffKnowledge,
): ChangeFinding[] {
  const findings =
    collection.of === "pin"
      ? explainPins(collection.entries, knowledge)
      : collection.entries.flatMap((one) => explainEntry(one, told, knowledge));
  return [...findings, ...explainOrder(collection, knowledge)];
}

function explainEntry(
  touched: Touched,
  told: (of: string, place: string) => boolean,
  knowledge: DiffKnowledge,
): ChangeFinding[] {
  const { of, id, old, new: now, fields } = touched;
  const kind = KINDS[of] ?? OTHER;
  const label = of === "edition" ? knowledge.domainName(id) : labelOf(of, id, now ?? old ?? {});
  const value = (one: unknown) => (kind.large && one !== null ? digest(one) : plain(one));
  const find = (rule: ChangeRule<EntryFacts>, field: string | null, before: unknown, after: unknown) => {
    const sides = { old: value(before), new: value(after) };
    const facts = { label, field: field === null ? null : fieldName(field), ...sides };
    return say(subjectOf(touched), rule, field, facts, knowledge);
  };
  if (old === null) return find(kind.added, null, null, now);
  if (now === null) return find(kind.removed, null, old, null);
  return fields.flatMap(({ field, old: before, new: after }) => {
    const unsaid = kind.unsaid?.[field];
    if (unsaid !== undefined && (before ?? unsaid) === (after ?? unsaid)) return [];
    const repeats = of === "edition" && isRepeated(field) ? REPEATED[field] : undefined;
    if (repeats !== undefined && told(repeats, id)) return [];
    return find(kind.fields?.[field] ?? kind.changed, field, before, after);
  });
}

function isRepeated(field: string): field is keyof typeof REPEATED {
  return Object.hasOwn(REPEATED, field);
}

function subjectOf({ of, in: place, id }: Touched): Subject {
  const domain = of === "edition" || of === "section" ? id : of === "term" ? null : place;
  return { domain: domain as DomainId | null, item: null, title: null, entry: { of, id } };
}

/** One finding for all editions that the release pins: counts and hashes follow from changes that are told one by one. */
function explainPins(entries: readonly Touched[], knowledge: DiffKnowledge): ChangeFinding[] {
  const changed = entries.filter(
    ({ old, new: now, fields }) => old === null || now === null || fields.length > 0,
  );
  if (changed.length === 0) return [];
  const names = changed.map(({ id }) => knowledge.domainName(id));
  const facts: EntryFacts = {
    label: joined(names),
    field: null,
    old: plain(changed.flatMap(({ old }) => old ?? [])),
    new: plain(changed.flatMap(({ new: now }) => now ?? [])),
  };
  return say(collectionSubject("pin", null), releasePinsChanged, null, facts, knowledge);
}

/** One finding for all that changed places: where they stand means nothing. */
function explainOrder(
  { of, in: place, entries }: TouchedCollection,
  knowledge: DiffKnowledge,
): ChangeFinding[] {
  const moved = entries.filter((one) => one.moved).map(({ id }) => id);
  if (moved.length === 0) return [];
  const label = PLURALS[of] ?? { zh: of, en: of };
  const facts: EntryFacts = { label, field: null, old: moved, new: null };
  return say(collectionSubject(of, place), orderChanged, null, facts, knowledge);
}

function collectionSubject(of: string, place: string | null): Subject {
  const domain = of === "term" ? null : (place as DomainId | null);
  return { domain, item: null, title: null, entry: { of, id: place ?? "" } };
}

function say(
  subject: Subject,
  rule: ChangeRule<EntryFacts>,
  field: string | null,
  facts: EntryFacts,
  { terms }: DiffKnowledge,
): ChangeFinding[] {
  return verdictsOf(rule, facts, terms).map((verdict) => report(subject, field, verdict));
}

function plain(value: unknown): ChangeValue {
  return (value ?? null) as ChangeValue;
}

function joined(names: readonly Bilingual[]): Bilingual {
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(", ") };
}

/** Which rule speaks of which kind of entry. */
import type { ChangeRule } from "../../fields/rule.js";
import { EDITION_RULES } from "../rules/editions.js";
import { ENTRY_RULES } from "../rules/entries.js";
import type { EntryFacts } from "./facts.js";

type EntryRule = ChangeRule<EntryFacts>;

/** The rules of one kind of entry. */
export interface EntryKind {
  readonly added: EntryRule;
  readonly removed: EntryRule;
  /** By field, where that decides. */
  readonly fields?: Readonly<Record<string, EntryRule>>;
  /** What a field says where it is left out. */
  readonly unsaid?: Readonly<Record<string, unknown>>;
  /** For all other fields. */
  readonly changed: EntryRule;
  /** Whether it is too large to be quoted: findings name what it holds by a digest. */
  readonly large?: true;
}

const all = (rule: EntryRule): EntryKind => ({ added: rule, removed: rule, changed: rule });

/** The rules by kind; items and rows have their own, the editions that a release pins are one thing. */
export const KINDS: Readonly<Record<string, EntryKind>> = {
  edition: {
    added: EDITION_RULES.editionAdded,
    removed: EDITION_RULES.editionRemoved,
    fields: {
      edition: EDITION_RULES.editionReplaced,
      guideline: EDITION_RULES.guidelineChanged,
      completeness: EDITION_RULES.completenessChanged,
      sources: EDITION_RULES.editionSourcesChanged,
    },
    changed: ENTRY_RULES.metadataChanged,
  },
  earlier: {
    added: EDITION_RULES.earlierEditionAdded,
    removed: EDITION_RULES.earlierEditionRemoved,
    changed: EDITION_RULES.earlierEditionChanged,
    large: true,
  },
  redirect: {
    added: EDITION_RULES.redirectAdded,
    removed: EDITION_RULES.redirectRemoved,
    changed: EDITION_RULES.redirectChanged,
  },
  source: {
    added: EDITION_RULES.sourceAdded,
    removed: EDITION_RULES.sourceRemoved,
    changed: EDITION_RULES.sourceChanged,
  },
  release: all(ENTRY_RULES.releaseChanged),
  domain: {
    ...all(ENTRY_RULES.domainChanged),
    // The 26 are the first wave, whether stated or not.
    unsaid: { wave: 1 },
  },
  further: {
    added: ENTRY_RULES.furtherDomainAdded,
    removed: ENTRY_RULES.furtherDomainRemoved,
    changed: ENTRY_RULES.furtherDomainChanged,
  },
  instrument: {
    added: ENTRY_RULES.instrumentAdded,
    removed: ENTRY_RULES.instrumentRemoved,
    fields: {
      status: ENTRY_RULES.instrumentStatusChanged,
      ended: ENTRY_RULES.instrumentStatusChanged,
      replacedBy: ENTRY_RULES.instrumentStatusChanged,
      revised: ENTRY_RULES.instrumentStatusChanged,
      revisionsEffective: ENTRY_RULES.instrumentStatusChanged,
      effective: ENTRY_RULES.instrumentStatusChanged,
    },
    changed: ENTRY_RULES.instrumentChanged,
  },
  horizon: all(ENTRY_RULES.horizonChanged),
  term: {
    added: ENTRY_RULES.termAdded,
    removed: ENTRY_RULES.termRemoved,
    fields: { aliases: ENTRY_RULES.termAliasesChanged },
    changed: ENTRY_RULES.termChanged,
  },
  list: all(ENTRY_RULES.listChanged),
  section: {
    added: ENTRY_RULES.sectionAdded,
    removed: ENTRY_RULES.sectionRemoved,
    changed: ENTRY_RULES.sectionChanged,
  },
};

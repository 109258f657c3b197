/** Which rule speaks of which kind of entry. */
import type { ChangeRule } from "../rule.js";
import { completenessChanged } from "../rules/completeness-changed.js";
import { domainChanged } from "../rules/domain-changed.js";
import { earlierEditionAdded } from "../rules/earlier-edition-added.js";
import { earlierEditionChanged } from "../rules/earlier-edition-changed.js";
import { earlierEditionRemoved } from "../rules/earlier-edition-removed.js";
import { editionAdded } from "../rules/edition-added.js";
import { editionRemoved } from "../rules/edition-removed.js";
import { editionReplaced } from "../rules/edition-replaced.js";
import { editionSourcesChanged } from "../rules/edition-sources-changed.js";
import { guidelineChanged } from "../rules/guideline-changed.js";
import { horizonChanged } from "../rules/horizon-changed.js";
import { instrumentAdded } from "../rules/instrument-added.js";
import { instrumentChanged } from "../rules/instrument-changed.js";
import { instrumentRemoved } from "../rules/instrument-removed.js";
import { instrumentStatusChanged } from "../rules/instrument-status-changed.js";
import { listChanged } from "../rules/list-changed.js";
import { metadataChanged } from "../rules/metadata-changed.js";
import { redirectAdded } from "../rules/redirect-added.js";
import { redirectChanged } from "../rules/redirect-changed.js";
import { redirectRemoved } from "../rules/redirect-removed.js";
import { releaseChanged } from "../rules/release-changed.js";
import { sectionAdded } from "../rules/section-added.js";
import { sectionChanged } from "../rules/section-changed.js";
import { sectionRemoved } from "../rules/section-removed.js";
import { sourceAdded } from "../rules/source-added.js";
import { sourceChanged } from "../rules/source-changed.js";
import { sourceRemoved } from "../rules/source-removed.js";
import { termAdded } from "../rules/term-added.js";
import { termAliasesChanged } from "../rules/term-aliases-changed.js";
import { termChanged } from "../rules/term-changed.js";
import { termRemoved } from "../rules/term-removed.js";
import type { EntryFacts } from "./facts.js";

type EntryRule = ChangeRule<EntryFacts>;

/** The rules of one kind of entry. */
export interface EntryKind {
  readonly added: EntryRule;
  readonly removed: EntryRule;
  /** By field, where that decides. */
  readonly fields?: Readonly<Record<string, EntryRule>>;
  /** For all other fields. */
  readonly changed: EntryRule;
  /** Whether it is too large to be quoted: findings name what it holds by a digest. */
  readonly large?: true;
}

const all = (rule: EntryRule): EntryKind => ({ added: rule, removed: rule, changed: rule });

/** The rules by kind; items and rows have their own, the editions that a release pins are one thing. */
export const KINDS: Readonly<Record<string, EntryKind>> = {
  edition: {
    added: editionAdded,
    removed: editionRemoved,
    fields: {
      edition: editionReplaced,
      guideline: guidelineChanged,
      completeness: completenessChanged,
      sources: editionSourcesChanged,
    },
    changed: metadataChanged,
  },
  earlier: {
    added: earlierEditionAdded,
    removed: earlierEditionRemoved,
    changed: earlierEditionChanged,
    large: true,
  },
  redirect: { added: redirectAdded, removed: redirectRemoved, changed: redirectChanged },
  source: { added: sourceAdded, removed: sourceRemoved, changed: sourceChanged },
  release: all(releaseChanged),
  domain: all(domainChanged),
  instrument: {
    added: instrumentAdded,
    removed: instrumentRemoved,
    fields: {
      status: instrumentStatusChanged,
      ended: instrumentStatusChanged,
      replacedBy: instrumentStatusChanged,
      revised: instrumentStatusChanged,
      effective: instrumentStatusChanged,
    },
    changed: instrumentChanged,
  },
  horizon: all(horizonChanged),
  term: {
    added: termAdded,
    removed: termRemoved,
    fields: { aliases: termAliasesChanged },
    changed: termChanged,
  },
  list: all(listChanged),
  section: { added: sectionAdded, removed: sectionRemoved, changed: sectionChanged },
};

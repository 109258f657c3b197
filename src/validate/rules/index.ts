/** Every rule, in the order in which the documentation lists them. */
import type { Rule } from "../rule.js";
import { audienceCode } from "./audience-code.js";
import { audienceNobody } from "./audience-nobody.js";
import { audienceUnnamed } from "./audience-unnamed.js";
import { basisOutdated } from "./basis-outdated.js";
import { categorySplit } from "./category-split.js";
import { completeness } from "./completeness.js";
import { contentDuplicate } from "./content-duplicate.js";
import { contentNumbering } from "./content-numbering.js";
import { contentOutdated } from "./content-outdated.js";
import { contentPunctuation } from "./content-punctuation.js";
import { contentSpacing } from "./content-spacing.js";
import { deadlineCutOff } from "./deadline-cut-off.js";
import { deadlineUnparsed } from "./deadline-unparsed.js";
import { documentNumberBrackets } from "./document-number-brackets.js";
import { domainUnknown } from "./domain-unknown.js";
import { domainsOrder } from "./domains-order.js";
import { evidenceBetween } from "./evidence-between.js";
import { evidenceOfNull } from "./evidence-of-null.js";
import { evidenceShowsNothing } from "./evidence-shows-nothing.js";
import { evidenceSourceListed } from "./evidence-source-listed.js";
import { fileName } from "./file-name.js";
import { fileUnique } from "./file-unique.js";
import { idGone } from "./id-gone.js";
import { instrumentDates } from "./instrument-dates.js";
import { instrumentUnique } from "./instrument-unique.js";
import { itemId } from "./item-id.js";
import { itemIdUnique } from "./item-id-unique.js";
import { listDuplicate } from "./list-duplicate.js";
import { placeholder } from "./placeholder.js";
import { profileAdditionUnique } from "./profile-addition-unique.js";
import { profileItem } from "./profile-item.js";
import { referenceEdition } from "./reference-edition.js";
import { referenceInstrument } from "./reference-instrument.js";
import { referenceRedirect } from "./reference-redirect.js";
import { referenceSource } from "./reference-source.js";
import { referenceSubject } from "./reference-subject.js";
import { releaseCounts } from "./release-counts.js";
import { releaseDomains } from "./release-domains.js";
import { releaseHash } from "./release-hash.js";
import { replacementRegistered } from "./replacement-registered.js";
import { documentForeign, slipRules } from "./slips.js";
import { sourceMirrorUrl } from "./source-mirror-url.js";
import { sourceUnique } from "./source-unique.js";
import { sourceUnused } from "./source-unused.js";
import { sourceUrlMissing } from "./source-url-missing.js";
import { subjectLevel } from "./subject-level.js";
import { vocabularyAliasOnce } from "./vocabulary-alias-once.js";
import { vocabularyCodes } from "./vocabulary-codes.js";

export const rules: readonly Rule[] = [
  // Files
  fileName,
  fileUnique,
  domainUnknown,
  domainsOrder,
  // Ids
  itemId,
  itemIdUnique,
  idGone,
  // References
  referenceSource,
  evidenceSourceListed,
  referenceInstrument,
  referenceSubject,
  referenceRedirect,
  referenceEdition,
  basisOutdated,
  contentOutdated,
  // Items
  contentDuplicate,
  listDuplicate,
  contentNumbering,
  contentPunctuation,
  contentSpacing,
  placeholder,
  documentNumberBrackets,
  deadlineUnparsed,
  deadlineCutOff,
  subjectLevel,
  audienceCode,
  audienceNobody,
  audienceUnnamed,
  evidenceBetween,
  evidenceOfNull,
  evidenceShowsNothing,
  categorySplit,
  completeness,
  // Editions of one's own
  ...slipRules,
  documentForeign,
  // Releases
  releaseHash,
  releaseCounts,
  releaseDomains,
  // Registries
  vocabularyAliasOnce,
  vocabularyCodes,
  instrumentUnique,
  instrumentDates,
  replacementRegistered,
  sourceUnique,
  sourceUnused,
  sourceMirrorUrl,
  sourceUrlMissing,
  // Profiles
  profileItem,
  profileAdditionUnique,
];

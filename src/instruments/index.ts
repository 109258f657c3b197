/** Legal instruments (公开依据): read citations, find them in the registry, say whether they are in force. */

export { WrongArgumentError } from "../model/argument.js";
export type { OutdatedBasis } from "../model/list.js";
export { formatArticles } from "./articles.js";
export { formatCitation } from "./canonical.js";
export {
  type CheckedRegistry,
  checkedUpTo,
  type RegistryHorizon,
  registryHorizon,
  staleInstruments,
} from "./checked.js";
export type { ArticleRef, ArticleSpan, Citation } from "./citation.js";
export { describeOutdated, describeReplacement } from "./describe.js";
export { type ForeignDocument, foreignDocuments } from "./foreign.js";
export { isForeign, type LocalDocument, localDocument } from "./local.js";
export { type MentionFinder, mentionedInstruments, outdatedMentions, replaceMentions } from "./mentions.js";
export { instrumentOf, outdated, registeredStatus } from "./outdated.js";
export { parseCitations } from "./parse.js";
export { type LeadingPlace, leadingPlace, type Place, placeName, placeOf } from "./places.js";
export { isPlanOver, lastYearOf } from "./plan-years.js";
export {
  type InstrumentRegistry,
  instrumentRegistry,
  type KeyIndex,
  type StatusRegistry,
  statusRegistry,
} from "./registry.js";
export { type CitationResolution, lookUpCitation, type ResolvedBy, resolveCitation } from "./resolve.js";
export type { ComparableTitle, SimilarTitles } from "./similar.js";
export { type InstrumentStatus, type StatusOnDay, statusOn } from "./status.js";

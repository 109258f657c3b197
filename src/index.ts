/**
 * China's 26 grassroots-disclosure guidelines (基层政务公开标准指引) as typed, versioned, sourced data.
 *
 * @packageDocumentation
 */

// Catalogs of other data
export { assemble } from "./catalog/assemble.js";
export { createCatalog } from "./catalog/catalog.js";
// The catalog that comes with the package
export { catalog } from "./catalog/current.js";
// What a catalog looks like
export type {
  Catalog,
  CatalogDomain,
  CatalogItem,
  DomainOf,
  FurtherCatalogDomain,
  FurtherItem,
  ItemFilter,
  OneOrMany,
  Resolution,
} from "./catalog/types.js";
// Domains of later waves in the place of the others, for profiles that name them
export { withFurther } from "./catalog/widened.js";
export type { ItemId, SubjectCode } from "./generated/ids.js";
export { WrongArgumentError } from "./model/argument.js";
// The fixed code lists of the standard
export {
  CHANNEL_CODES,
  DOMAIN_IDS,
  INSTRUMENT_KINDS,
  ITEM_FIELDS,
  LEVELS,
  METHODS,
  REDIRECT_STATUSES,
  VOCABULARIES,
} from "./model/codes.js";
export { type ErrorWords, ZwgkError } from "./model/error.js";
// The model: the schemas of its files are zwgk-catalog/schemas/*
export type {
  Audience,
  Basis,
  Bilingual,
  CatalogData,
  CatalogFile,
  CatalogJson,
  ChannelCode,
  Completeness,
  Domain,
  DomainData,
  DomainId,
  DomainJson,
  Edition,
  Evidence,
  FileKind,
  Guideline,
  Instrument,
  Item,
  ItemField,
  ItemJson,
  Level,
  Method,
  Redirect,
  RedirectStatus,
  RegisteredInstrument,
  Release,
  ReleaseEdition,
  Replacement,
  Source,
  Verification,
  Vocabulary,
  VocabularyEntry,
  VocabularyName,
} from "./model/index.js";
export { verificationOf } from "./model/verification.js";
export { readQuery, type SearchQuery } from "./text/query.js";

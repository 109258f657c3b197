/** What the model shows to users of the package: types and codes. Its schemas are `zwgk-catalog/schemas/`. */
export { WrongArgumentError } from "./argument.js";
export type * from "./codes.js";
export {
  CHANNEL_CODES,
  DOMAIN_IDS,
  INSTRUMENT_KINDS,
  ITEM_FIELDS,
  LEVELS,
  METHODS,
  REDIRECT_STATUSES,
  VOCABULARIES,
} from "./codes.js";
export type * from "./data.js";
export { type ErrorWords, ZwgkError } from "./error.js";
export type * from "./finding.js";
export type * from "./types.js";
export { unseenFields, verificationOf } from "./verification.js";
export type { VocabularyName } from "./vocabulary.js";

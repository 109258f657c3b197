/** What the model shows to users of the package: types and codes. Its schemas are `zwgk-catalog/schemas/`. */
export * from "./codes.js";
export type * from "./data.js";
export { type ErrorWords, ZwgkError } from "./error.js";
export type * from "./finding.js";
export { byStateAndScore, isDecided, isHuman, linkKey } from "./mapping-link.js";
export type * from "./types.js";
export { shownBy, sourcesIn, unseenFields, verificationOf } from "./verification.js";
export type { VocabularyName } from "./vocabulary.js";

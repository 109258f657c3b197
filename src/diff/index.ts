/** Two catalogs or lists compared: what changed, and what that means to the public's right to know. */
export { applyChanges, diffCatalogs, invert } from "./catalogs.js";
export * from "./finding.js";
export { applyListChanges, diffLists } from "./lists.js";
export { ChangeMismatchError } from "./structure/apply.js";
export type { CatalogPart } from "./structure/catalog.js";
export type * from "./structure/change.js";
export { DuplicateIdError } from "./structure/collection.js";

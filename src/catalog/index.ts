/** The catalog in memory, and how it is put together from the files of a release. */
export * from "./assemble.js";
export * from "./catalog.js";
export * from "./counts.js";
export * from "./domain-named.js";
export { workEndedBy } from "./ended-work.js";
export * from "./files.js";
export * from "./hash.js";
export * from "./release.js";
export * from "./search.js";
export * from "./types.js";
export * from "./widened.js";

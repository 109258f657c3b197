/** The two sides of a comparison, read from wherever they are. */
export * from "./error.js";
export * from "./load.js";
export type { CompareCode } from "./messages.js";
export * from "./pair.js";
export type * from "./types.js";

/** Responsibility lists (权责清单): what they hold, and which items of the catalog their powers feed. */

export * from "./coverage/index.js";
export { writeForm } from "./form/index.js";
export { createMapper } from "./mapper.js";
export * from "./mapping/index.js";
export type * from "./model.js";
export * from "./read/index.js";
export * from "./sheet/index.js";
export { POWER_TYPES } from "./types.js";

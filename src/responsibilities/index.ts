/** Responsibility lists (权责清单): what they hold, and which items of the catalog their powers feed. */

export { createMapper } from "./mapper.js";
export type * from "./model.js";

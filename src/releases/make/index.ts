/** Making releases; what the command of the repository does, without its files. */
export { withSection } from "./changelog.js";
export { type MadeRelease, makeRelease, type ReleaseOrder } from "./make.js";
export { type RefusalCode, ReleaseRefusedError } from "./refused.js";

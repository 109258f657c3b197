/** Files: the catalog and profiles as they lie on a disk, and what is generated from them. */

export type { YamlSource } from "../yaml/index.js";
export * from "./compare/index.js";
export * from "./intake.js";
export * from "./lines.js";
export * from "./lists.js";
export * from "./load.js";
export * from "./lock.js";
export * from "./mapping.js";
export * from "./ndjson.js";
export * from "./outputs.js";
export * from "./own-editions.js";
export * from "./project.js";
export * from "./project-file.js";
export * from "./read.js";
export * from "./replace.js";
export * from "./table-file.js";
export * from "./text-file.js";
export * from "./validate.js";
export * from "./write.js";

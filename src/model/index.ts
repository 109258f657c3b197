/** The model: what the files of the catalog look like. Ground floor; imports nothing of ours. */
export * from "./codes.js";
export * from "./data.js";
export * from "./diff.js";
export * from "./domain.js";
export * from "./edition.js";
export * from "./finding.js";
export * from "./instrument.js";
export * from "./item.js";
export * from "./knowledge.js";
export * from "./list.js";
export * from "./mapping.js";
export * from "./profile.js";
export * from "./release.js";
export * from "./rubric.js";
export * from "./source.js";
export * from "./verification.js";
export * from "./vocabulary.js";

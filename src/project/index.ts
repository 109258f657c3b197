/**
 * A project: a profile with its lists and its mapping as one file, which opens again elsewhere. Knows neither files nor
 * folders, only what is in them.
 *
 * @packageDocumentation
 */
export { fileName } from "../text/file-name.js";
export { type PlacedBase, placeBase } from "./base.js";
export { mergeBureaus, type NamedProfile } from "./bureaus.js";
export { MAPPING_SCHEMA, printMapping } from "./mapping-text.js";
export { type ProjectFiles, packProject } from "./pack.js";
export { PROFILE_FILE, printProfile } from "./profile-text.js";
export {
  editionsIn,
  madeIn,
  type ProjectErrorCode,
  ProjectFileError,
  unpackEditions,
  unpackMade,
  unpackProject,
} from "./unpack.js";

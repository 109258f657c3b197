/** Links between items, powers and offices: proposed, decided, kept. */
export { assignOffices, officesOf } from "./assign.js";
export { applyEdits, type MappingEdit } from "./edits.js";
export { type GoneOffice, goneOffices } from "./gone.js";
export { type Fingerprints, groundsOf, type MappingGrounds } from "./grounds.js";
export { powerKeys } from "./keys.js";
export { type MergedMapping, mergeMapping } from "./merge.js";
export { type MovedGround, type MoveReason, movedGround } from "./moved.js";
export { type NamedOffice, type OfficeNamer, officeNamer, respelled } from "./office-names.js";
export {
  allOffices,
  type DoubtfulOffice,
  doubtfulOffices,
  type OfficeSources,
  officesByPower,
} from "./offices.js";
export { type MappingInput, type Proposals, propose, proposing } from "./propose.js";
export { LIKELY, type Ready, type ReadyGround, type ReadyInput, readyChoices } from "./ready.js";

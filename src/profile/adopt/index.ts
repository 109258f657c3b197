export { adoptEdits } from "./adopt.js";
export { takesBack } from "./been.js";
export { type AdoptedRow, type ProfileOfTable, type PublishedInput, profileOfTable } from "./published.js";
export {
  type AdoptedEdit,
  type AdoptedKind,
  type AdoptInput,
  type Adoption,
  type OpenQuestion,
  PENDING_REASON,
  type RowPlace,
} from "./types.js";

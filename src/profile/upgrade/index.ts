/** From one release to another without losing what a locality decided. */
export type { Unconfirmed } from "./confirmations.js";
export { type Duty, type DutySides, upgradeDuties } from "./duties.js";
export { currentId, type RowsById, rowsById, rowsGone } from "./rows.js";
export { type Settling, settleConflict } from "./settle.js";
export { type Upgrade, upgradeProfile } from "./upgrade.js";
export type { Mapped, Sides as Versions } from "./versions.js";
export { CONFLICT_WORDS } from "./why.js";

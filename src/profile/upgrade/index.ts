/** From one release to another without losing what a locality decided. */
export { type Upgrade, upgradeProfile } from "./upgrade.js";
export type { Mapped, Sides as Versions } from "./versions.js";

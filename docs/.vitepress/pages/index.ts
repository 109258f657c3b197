/** The catalog as pages of Markdown. */
export { instrumentFile, redlineFile } from "./addresses.js";
export { completeness } from "./completeness.js";
export { domainPage } from "./domain.js";
export { history, type Step, stateName } from "./history.js";
export { instrumentPage } from "./instrument.js";
export { itemPage } from "./item.js";
export { redirectPage } from "./redirect.js";
export { redline } from "./redline.js";
export { releasesPage } from "./releases.js";
export { rulePages } from "./rule.js";
export { VERIFICATION } from "./words.js";

/** Versions of releases, whichever the current one is: a new release changes no test. */
import { catalog } from "../../src/index.js";

/** The current release of the catalog. */
export const RELEASE = catalog.release.release;

const [major = 0, minor = 0, patch = 0] = RELEASE.split(".").map(Number);

/** Releases that could come next. */
export const NEXT_PATCH = `${major}.${minor}.${patch + 1}`;
export const NEXT_MINOR = `${major}.${minor + 1}.0`;

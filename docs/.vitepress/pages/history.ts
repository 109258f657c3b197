/** What became of the catalog from release to release, and since the last one. */

import { decodeCatalog } from "../../../src/catalog/compact.js";
import { type ChangeFinding, diffCatalogs, explain } from "../../../src/diff/index.js";
import { asMade, earlier } from "../../../src/generated/releases.js";
import { catalog } from "../../../src/index.js";
import type { CatalogData } from "../../../src/model/index.js";
import { loadReleaseData, releaseVersions } from "../../../src/releases/index.js";

/** Two states of the catalog, one after the other, and what changed between them. */
export interface Step {
  /** A version, or `unreleased` for the corrections since the last release. */
  readonly from: string;
  readonly to: string;
  readonly old: CatalogData;
  readonly new: CatalogData;
  readonly changes: readonly ChangeFinding[];
}

/** Every step, oldest first. */
export const history: Promise<readonly Step[]> = load();

/** The name of a state in words. */
export function stateName(version: string): string {
  return version === "unreleased" ? "尚未发布的更正" : version;
}

async function load(): Promise<readonly Step[]> {
  const states = [...(await Promise.all(releaseVersions.map(released)))];
  const made = asMade[catalog.release.release];
  // Where the release's data have been corrected since, its snapshot and today's data are two states.
  if (made) states.push({ version: "unreleased", data: await loadReleaseData(catalog.release.release) });
  return states.slice(1).flatMap((to, at) => {
    const from = states[at];
    return from ? [stepOf(from, to)] : [];
  });
}

interface State {
  readonly version: string;
  readonly data: CatalogData;
}

async function released(version: string): Promise<State> {
  const made = asMade[version] ?? earlier[version];
  return { version, data: made ? decodeCatalog((await made()).data) : await loadReleaseData(version) };
}

function stepOf(from: State, to: State): Step {
  const [a, b] = [from.data, to.data];
  const changes = explain(diffCatalogs(a, b), { a, b });
  return { from: from.version, to: to.version, old: a, new: b, changes };
}

/** Making a release of the catalog: what it pins, whether its version may be what it is, what is said of it. */
import { assemble, pinRelease } from "../../catalog/index.js";
import { requiredBump, satisfiesBump } from "../../diff/bump.js";
import { diffCatalogs } from "../../diff/catalogs.js";
import { explain } from "../../diff/explain.js";
import type { ChangeFinding } from "../../diff/finding.js";
import type { Bump } from "../../fields/verdict.js";
import type { Bilingual, CatalogData, CatalogFile, Release } from "../../model/index.js";
import { changelogSection, newsOf, summaryOf } from "./changelog.js";
import { ReleaseRefusedError } from "./refused.js";

/** What is asked for. */
export interface ReleaseOrder {
  /** `major.minor.patch` */
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** How much changed, unless given; the first release needs one. */
  readonly summary?: Bilingual;
  /** Make the latest release anew, where it is the one that is asked for. */
  readonly again?: boolean;
}

/** A release that may be made. */
export interface MadeRelease {
  readonly release: Release;
  /** What it holds, for its snapshot. */
  readonly data: CatalogData;
  /** Of its changelog. */
  readonly section: string;
}

/**
 * Makes a release of the files as they are.
 *
 * @param files those of a catalog in which validation found no error, releases aside
 * @param earlier what the releases so far hold, oldest first
 * @throws ReleaseRefusedError with the code of the reason
 */
export function makeRelease(
  files: readonly CatalogFile[],
  earlier: readonly CatalogData[],
  { version, date, summary, again = false }: ReleaseOrder,
): MadeRelease {
  const base = baseOf(version, earlier, again);
  if (!base && !summary) throw new ReleaseRefusedError("summary-missing", version);
  const pinned = pinRelease(files, { version, date, summary: summary ?? { zh: version, en: version } });
  const findings = base ? changesSince(base, dataOf(files, pinned)) : [];
  if (base) hold(version, base.release.release, findings);
  const said = summary ?? summaryOf(base?.release.release ?? "", findings);
  const release = { ...pinned, summary: said };
  return { release, data: dataOf(files, release), section: changelogSection(release, findings) };
}

/** The release that a new one is compared with. */
function baseOf(version: string, earlier: readonly CatalogData[], again: boolean): CatalogData | undefined {
  const versions = earlier.map(({ release }) => release.release);
  const isAgain = again && versions.at(-1) === version;
  if (versions.includes(version) && !isAgain) throw new ReleaseRefusedError("release-exists", version);
  const base = earlier.at(isAgain ? -2 : -1);
  const before = base?.release.release;
  if (before !== undefined && !satisfiesBump(before, version, "patch")) {
    throw new ReleaseRefusedError("release-not-last", version, before);
  }
  return base;
}

function changesSince(base: CatalogData, data: CatalogData): ChangeFinding[] {
  return explain(diffCatalogs(base, data), { a: base, b: data });
}

/** @throws ReleaseRefusedError where nothing changed, or more than the version says */
function hold(version: string, from: string, findings: readonly ChangeFinding[]): void {
  const news = newsOf(findings);
  if (news.length === 0) throw new ReleaseRefusedError("release-unchanged", version, from);
  const { bump, reasons } = requiredBump(news);
  if (bump === "none" || satisfiesBump(from, version, bump)) return;
  const messages = reasons.map(({ item, entry, message }) => {
    const about = item ?? entry?.id ?? "";
    return { zh: `${about} ${message.zh}`.trim(), en: `${about} ${message.en}`.trim() };
  });
  throw new ReleaseRefusedError("release-too-low", version, raised(from, bump), messages);
}

function raised(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  return next[bump].join(".");
}

function dataOf(files: readonly CatalogFile[], release: Release): CatalogData {
  const file = `catalogs/releases/${release.release}.yaml`;
  return assemble([...files, { file, kind: "release", value: release }]);
}

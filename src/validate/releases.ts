/** The releases of a workspace. */
import { releasesOf, sourcesOf } from "../catalog/files.js";
import { editionHash } from "../catalog/hash.js";
import type { Edition, ReleaseEdition } from "../model/index.js";
import type { FileOf, Workspace } from "./workspace.js";

/** The latest release: the one that the files as they are must agree with. Earlier ones describe earlier files. */
export function latestRelease(workspace: Workspace): FileOf<"release"> | undefined {
  const latest = releasesOf(workspace.files).at(-1);
  return workspace.of("release").find(({ value }) => value === latest);
}

/** Whether all editions of the latest release are among the files, so that what nothing uses can be told. */
export function isWhole(workspace: Workspace): boolean {
  const given = new Set(workspace.of("edition").map(({ value }) => `${value.domain}/${value.edition}`));
  const pinned = latestRelease(workspace)?.value.editions ?? [];
  return pinned.length > 0 && pinned.every(({ domain, edition }) => given.has(`${domain}/${edition}`));
}

/** The edition that a release pins, where it is among the files. */
export function pinnedEdition(pinned: ReleaseEdition, workspace: Workspace): Edition | undefined {
  return workspace
    .of("edition")
    .find(({ value }) => value.domain === pinned.domain && value.edition === pinned.edition)?.value;
}

/** Whether an edition and its sources are word for word what a release pins. */
export function isAsPinned(edition: Edition, { sha256 }: ReleaseEdition, { files }: Workspace): boolean {
  return editionHash(edition, sourcesOf(files, edition)) === sha256;
}

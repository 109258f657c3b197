/** The releases of a workspace. */
import { releasesOf } from "../catalog/files.js";
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

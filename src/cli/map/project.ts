/** Lists and mappings that people name: loaded, and what is wrong with them said. */
import type { Finding } from "../../model/index.js";
import {
  type ListFiles,
  type LoadedLists,
  loadLists,
  loadProject,
  type Project,
  type ProjectFiles,
} from "../../node/index.js";
import { formatText } from "../../validate/index.js";
import type { YamlSource } from "../../yaml/index.js";
import type { Context } from "../context.js";
import { EXIT_BAD_INPUT } from "../exit.js";
import { paintOf } from "../paint.js";
import type { Resolved } from "../resolved.js";

/** The lists of files; null where one holds none: that was said, and the exit code is set. */
export async function listsOf(files: ListFiles, context: Context): Promise<LoadedLists | null> {
  const lists = await loadLists(files);
  return say(lists.findings, [], context) ? lists : null;
}

/**
 * The mapping of a profile.
 *
 * @param force take a file in the sheet's place that is no mapping sheet for none
 * @returns null where something is wrong with a file; that was said, and the exit code is set
 */
export async function projectOf(
  resolved: Pick<Resolved, "list" | "profile">,
  files: ProjectFiles,
  force: boolean,
  context: Context,
): Promise<Project | null> {
  const { project, findings, sources } = await loadProject(resolved, context.catalog, files, { force });
  say(findings, sources, context);
  return project ?? null;
}

/** @returns whether there is no error among the findings */
function say(findings: readonly Finding[], sources: readonly YamlSource[], context: Context): boolean {
  const { io, language } = context;
  io.err(formatText(findings, { language, sources, paint: paintOf(io) }));
  const isFine = findings.every(({ level }) => level !== "error");
  if (!isFine) context.finish(EXIT_BAD_INPUT);
  return isFine;
}

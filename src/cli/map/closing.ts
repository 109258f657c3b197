/** What `zwgk map` says at the end: files, what was kept, what to look at again, what to do next. */
import { dirname, relative } from "node:path";
import { type Project, type ProjectFiles, sheetOf } from "../../node/index.js";
import { coverageLines } from "../../responsibilities/coverage/index.js";
import type { Coverage, GoneOffice, MergedMapping, MovedGround } from "../../responsibilities/index.js";
import { goneOffices } from "../../responsibilities/mapping/gone.js";
import { namedInFull } from "../../text/named.js";
import type { Context } from "../context.js";
import type { Resolved } from "../resolved.js";

/** What came of an update. */
export interface Updated {
  readonly resolved: Resolved;
  readonly files: ProjectFiles;
  readonly project: Project;
  readonly merged: MergedMapping;
  readonly coverage: Coverage;
  readonly written: WrittenMapping;
}

/** What became of the files of a mapping. */
export interface WrittenMapping {
  /** Whether the sheet says something new. */
  readonly sheet: boolean;
  /** Whether the YAML does. */
  readonly yaml: boolean;
  /** Path of the copy of the sheet as a person left it; null where none was made. */
  readonly copy: string | null;
}

/** The closing lines of an update. */
export function updateLines(updated: Updated, context: Context): string[] {
  const { resolved, files, project, merged, coverage, written } = updated;
  const { say } = context.messages.map;
  const { mapping } = files;
  const same = (changed: boolean) => (changed ? "" : context.messages.say.unchanged);
  const isNew = project.mapping === null;
  return [
    say.written,
    `  ${sheetOf(mapping)}${same(written.sheet)}`,
    `  ${mapping}${same(written.yaml)}`,
    ...(written.copy === null ? [] : [say.copied(written.copy)]),
    ...(isNew ? [] : [say.kept(project.edits, merged.decided)]),
    ...movedLines(merged.moved, context),
    ...goneLines(goneOffices(merged.mapping, project.offices), context),
    ...doubtfulLines(project.doubtful, context),
    ...coverageLines(coverage, context.language),
    ...(isNew ? [say.next] : []),
    ...(resolved.profile.responsibilities === undefined ? profileLines(updated, context) : []),
  ];
}

/** Decisions that somebody should look at again. */
export function movedLines(moved: readonly MovedGround[], { messages, catalog }: Context): string[] {
  const { say } = messages.map;
  if (moved.length === 0) return [];
  return [
    say.moved(moved.length),
    ...moved.map(({ item, link, reason, like }) => {
      const what = [link.power, link.office].filter((name) => name !== undefined).join(" / ");
      const hint = like === null ? "" : say.like(like);
      const known = catalog.item(item);
      const named = known ? messages.map.say.movedItem(namedInFull(known), item) : item;
      return `  ${[named, what].filter((part) => part !== "").join(" ")}${messages.colon}${say.reason[reason]}${hint}`;
    }),
  ];
}

/** Offices that decisions name and that are no more: one line each, of however many items. */
export function goneLines(gone: readonly GoneOffice[], { messages }: Context): string[] {
  return gone.map(({ name, items }) => messages.map.say.gone(name, items));
}

/** Offices that might be others, spelled differently: a person has to say. */
export function doubtfulLines(doubtful: Project["doubtful"], { messages }: Context): string[] {
  const { say } = messages.map;
  if (doubtful.length === 0) return [];
  return [
    say.doubtful(doubtful.length),
    ...doubtful.map(({ name, like }) => `  ${name}${messages.colon}${like.join(messages.separator)}`),
  ];
}

/** What to write into a profile that does not know its mapping yet. */
function profileLines({ resolved, files }: Updated, { messages }: Context): string[] {
  const { file } = resolved;
  const { responsibilities, offices, mapping } = files;
  return [
    messages.map.say.addToProfile(file),
    "  responsibilities:",
    `    list: ${fromProfile(file, responsibilities)}`,
    ...(offices === undefined ? [] : [`    offices: ${fromProfile(file, offices)}`]),
    `    mapping: ${fromProfile(file, mapping)}`,
  ];
}

/** A path as a profile names it. */
function fromProfile(profile: string, file: string): string {
  return relative(dirname(profile), file).replaceAll("\\", "/");
}

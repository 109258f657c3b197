/** A project that rests on an earlier release, brought to that of the page, as `zwgk upgrade` does it. */
import { CHANGE_RULES, diffCatalogs, explain, fieldName, printSide } from "../../../src/diff/index.js";
import { createCatalog, catalog as current, withFurther } from "../../../src/index.js";
import type { Undecided } from "../../../src/model/index.js";
import {
  CONFLICT_WORDS,
  currentId,
  type Mapped,
  resolveProfile,
  rowsById,
  settleConflict,
  upgradeProfile,
} from "../../../src/profile/index.js";
import { loadReleaseData, releaseVersions } from "../../../src/releases/index.js";
import { groundsOf } from "../../../src/responsibilities/index.js";
import type { ProjectWithoutBytes } from "../state/project.js";
import type { ReadLists } from "./files.js";
import { ProblemError } from "./problem.js";
import type { Settled, ShownConflict, Upgraded } from "./protocol.js";
import { withNames } from "./resolve.js";
import { onBase, type Standard } from "./standard.js";
import { titleOf } from "./title.js";

/** What waits in the check sheet changes too. */
const WHOLE = { attestedOnly: false };

/**
 * Brings a project to the release of the page.
 *
 * @throws ProblemError where the page does not know the release that it rests on
 */
export async function upgradeProject(
  project: ProjectWithoutBytes,
  lists: ReadLists,
  own: Uint8Array | null,
): Promise<Upgraded> {
  const { profile, bureaus } = project;
  if (!releaseVersions.includes(profile.release)) throw unknownRelease(profile.release);
  const now = current.release.release;
  const dataOf = async (release: string) =>
    withFurther(own ? (await onBase(own, release)).data : await loadReleaseData(release), profile);
  const [a, b] = await Promise.all([dataOf(profile.release), dataOf(now)]);
  const changes = explain(diffCatalogs(a, b), { a, b });
  const [base, next] = [createCatalog(a), createCatalog(b)];
  const made = upgradeProfile({ base, next, profile, ...mappedOf(project, lists, base) });
  const listOf = (one: typeof profile, under: typeof base) =>
    rowsById(resolveProfile(withNames(one, bureaus).profile, under, WHOLE).list, next);
  const rows = [listOf(profile, base), listOf(made.profile, next)];
  const isOurs = (id: string | null) => id !== null && rows.some((own) => own.has(currentId(id, next)));
  return {
    from: profile.release,
    to: now,
    profile: made.profile,
    mapping: made.mapping ?? project.mapping,
    conflicts: made.conflicts.length,
    changes: changes
      .filter(({ item, rule }) => isOurs(item) && CHANGE_RULES.get(rule)?.bump !== "patch")
      .map(({ level, title, message }) => ({
        level,
        title: title ? titleOf(title) : "",
        message,
      })),
  };
}

function mappedOf(
  { mapping, profile, bureaus }: ProjectWithoutBytes,
  { powers }: ReadLists,
  under: Parameters<typeof resolveProfile>[1],
): { readonly mapped?: Mapped } {
  if (!mapping) return {};
  const { list } = resolveProfile(withNames(profile, bureaus).profile, under, WHOLE);
  return { mapped: { mapping, powers: new Set(groundsOf(list, powers).powers.keys()) } };
}

/** Decides one conflict. */
export function settleOne(
  project: ProjectWithoutBytes,
  { catalog }: Standard,
  conflict: Undecided,
  take: "local" | "standard",
  lists: ReadLists,
): Settled {
  const { profile } = project;
  const settling = { catalog, profile, ...mappedOf(project, lists, catalog) };
  const { mapping, ...made } = settleConflict(settling, conflict, take);
  return { ...made, mapping: mapping ?? project.mapping };
}

/** The conflicts of a profile with their three sides in words. */
export function shownConflicts({ profile }: ProjectWithoutBytes, { catalog }: Standard): ShownConflict[] {
  const { undecided = [] } = profile;
  return undecided.map((conflict) => {
    const { item, field, why, base, standard, local } = conflict;
    const known = catalog.item(item);
    const side = (value: Undecided["base"]) => ({
      zh: printSide(field, value, { terms: catalog, lang: "zh" }),
      en: printSide(field, value, { terms: catalog, lang: "en" }),
    });
    return {
      conflict,
      title: known ? titleOf(known) : item,
      field: field === undefined ? null : fieldName(field),
      why: CONFLICT_WORDS[why],
      base: side(base),
      standard: side(standard),
      local: side(local),
    };
  });
}

function unknownRelease(version: string): ProblemError {
  const known = releaseVersions.join("、");
  return new ProblemError({
    code: "unknown-release",
    message: {
      zh: `项目依据标准目录 ${version}，这个网页里只有 ${known}`,
      en: `the project rests on release ${version} of the catalog; this page has ${known}`,
    },
    hint: {
      zh: "换用更新的 zwgk.html 打开",
      en: "open it with a newer zwgk.html",
    },
  });
}

/** The library as the page uses it: answers calls, keeps nothing but files, readings and indexes. */
import { missingWords } from "../../../src/check-sheet/index.js";
import { catalog as current } from "../../../src/index.js";
import type { Level } from "../../../src/model/index.js";
import { presets, printBasis } from "../../../src/profile/index.js";
import { writeForm } from "../../../src/responsibilities/index.js";
import { renderList } from "../../../src/tables/index.js";
import type { ProjectWithoutBytes } from "../state/project.js";
import { adoptFile } from "./adopt.js";
import { checkPublished } from "./check.js";
import { sheetOf, takeDecisions, takeSheet } from "./check-sheet.js";
import { createFileStore } from "./files.js";
import { contribution, ownEdition, takeTableIn } from "./intake.js";
import { whatWasRead } from "./lists.js";
import { withMade } from "./made.js";
import { mapProject } from "./map.js";
import { openBureaus, openProject } from "./open.js";
import { makeOutput } from "./outputs.js";
import { refuse } from "./problem.js";
import type { Engine, Facts, Progress } from "./protocol.js";
import { assignedList, type ListRequest, resolveProject } from "./resolve.js";
import { createStandards, openBase, type Standard } from "./standard.js";
import { settleOne, shownConflicts, upgradeProject } from "./upgrade.js";

/**
 * Makes an engine.
 *
 * @param progress told by the long calls
 * @param today `YYYY-MM-DD`, the day on which law has to be in force
 */
export function createEngine(progress: Progress, today: () => string): Engine {
  const files = createFileStore();
  const standards = createStandards(files);
  const asked = async (project: ProjectWithoutBytes): Promise<ListRequest> => ({
    day: today(),
    standard: await standards.of(project),
  });
  return {
    facts: async (project) => facts(await standards.of(project)),
    keep: async (file) => files.keep(file),
    async lists(project) {
      return whatWasRead(project, await files.lists(project));
    },
    async offices(file) {
      refuse((await files.offices(file)).problems);
    },
    bureaus: openBureaus,
    async resolve(project) {
      const request = await asked(project);
      const { whole: _, ...made } = await resolveProject(project, request);
      return { ...made, conflicts: shownConflicts(project, request.standard) };
    },
    map: async (project) => mapProject(project, await files.lists(project), await asked(project), progress),
    async preview(project, lang) {
      const list = await assignedList(project, await asked(project));
      return String(await renderList(list, "html", { vocabulary: current.vocabulary, lang }));
    },
    output: async (project, kind, lang) =>
      makeOutput(kind, project, { ...(await asked(project)), lang, files }),
    remember: ({ made }, output) => withMade(made && files.bytes(made), output),
    open: openProject,
    async search(project, words) {
      const search = (await standards.of(project)).search();
      return search.search(words).map(({ item }) => item.id);
    },
    checkSheet: async (project, lang) => sheetOf(project, await standards.of(project), today(), lang),
    decide: async (project, decided, compared) =>
      takeDecisions(project, await standards.of(project), decided, { compared, on: today() }),
    takeSheet: async (project, bytes, compared) =>
      takeSheet(project, await standards.of(project), bytes, { compared, on: today() }),
    form: async () => ({
      name: "权责清单模板.xlsx",
      bytes: await writeForm(),
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }),
    base: openBase,
    adopt: async (project, name, bytes, answers, lang) =>
      adoptFile(project, { ...(await asked(project)), name, bytes, answers, lang, files }),
    upgrade: async (project) =>
      upgradeProject(project, await files.lists(project), project.base && files.bytes(project.base)),
    settle: async (project, conflict, take) =>
      settleOne(project, await standards.of(project), conflict, take, await files.lists(project)),
    intake: takeTableIn,
    ownEdition,
    contribution: (asked, decided) => contribution(asked, decided, today()),
    check: (name, source, level, lang, own, onlyCovered) =>
      checkPublished({ name, source, level, lang, own, onlyCovered, day: today() }),
  };
}

function facts({ catalog, own }: Standard): Facts {
  const { release, domains, vocabulary } = catalog;
  return {
    release: release.release,
    date: release.date,
    horizon:
      Object.values(catalog.horizons)
        .map(({ date }) => date)
        .sort()[0] ?? release.date,
    domains: domains.map(({ id, number, name, en, completeness: { nationalItems, missing } }) => ({
      id,
      number,
      name,
      en,
      nationalItems,
      missing: missing ? missingWords(missing, catalog) : null,
    })),
    further: current.further.map(({ id, name, en, items }) => ({
      id,
      name,
      en,
      items: { county: countAt(items, "county"), township: countAt(items, "township") },
    })),
    items: catalog.items().map(({ evidence: _, ...item }) => ({
      ...item,
      printedBasis: item.basis.map((entry) => printBasis(entry, catalog)),
    })),
    subjects: vocabulary.subjects,
    channels: vocabulary.channels,
    presets,
    own,
  };
}

/** How many items are of a level; one that names no level is of all. */
function countAt(items: readonly { readonly levels: readonly Level[] }[], level: Level): number {
  return items.filter(({ levels }) => levels.length === 0 || levels.includes(level)).length;
}

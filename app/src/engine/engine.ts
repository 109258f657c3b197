/** The library as the page uses it: answers calls, keeps nothing but files, readings and indexes. */
import { catalog } from "../../../src/index.js";
import { presets, printBasis } from "../../../src/profile/index.js";
import { writeForm } from "../../../src/responsibilities/index.js";
import { createSearch, type Search } from "../../../src/search/index.js";
import { renderList } from "../../../src/tables/index.js";
import { adoptFile } from "./adopt.js";
import { checkPublished } from "./check.js";
import { sheetOf, takeDecisions, takeSheet } from "./check-sheet.js";
import { createFileStore } from "./files.js";
import { contribution, ownEdition, takeTableIn } from "./intake.js";
import { mapProject } from "./map.js";
import { openProject } from "./open.js";
import { makeOutput } from "./outputs.js";
import type { Engine, Facts, Progress } from "./protocol.js";
import { assignedList, resolveProject } from "./resolve.js";
import { settleOne, shownConflicts, upgradeProject } from "./upgrade.js";

/**
 * Makes an engine.
 *
 * @param progress told by the long calls
 * @param today `YYYY-MM-DD`, the day on which law has to be in force
 */
export function createEngine(progress: Progress, today: () => string): Engine {
  const files = createFileStore();
  let search: Search | undefined;
  return {
    facts: async () => facts(),
    keep: async (file) => files.keep(file),
    async lists(project) {
      const { powers, offices, problems } = await files.lists(project);
      const names = [
        ...(project.profile.offices ?? []).map(({ name }) => name),
        ...offices.map(({ name }) => name),
        ...powers.flatMap(({ office }) => office ?? []),
      ];
      return {
        powers: powers.length,
        offices: [...new Set(names)],
        sample: powers.slice(0, 5).map(({ name, office }) => ({ name, office })),
        problems,
      };
    },
    async resolve(project, attestedOnly) {
      const made = await resolveProject(project, { attestedOnly, day: today() });
      return { ...made, conflicts: shownConflicts(project.profile) };
    },
    map: async (project) => mapProject(project, await files.lists(project), today(), progress),
    async preview(project, lang, attestedOnly) {
      const list = await assignedList(project, { attestedOnly, day: today() });
      return String(await renderList(list, "html", { vocabulary: catalog.vocabulary, lang }));
    },
    output: (project, kind, lang, attestedOnly) =>
      makeOutput(kind, project, { lang, attestedOnly, day: today(), files }),
    open: openProject,
    async search(words) {
      search ??= createSearch(catalog);
      return search.search(words).map(({ item }) => item.id);
    },
    checkSheet: (project) => sheetOf(project, today()),
    decide: (project, decided, compared) => takeDecisions(project, decided, { compared, on: today() }),
    takeSheet: (project, bytes, compared) => takeSheet(project, bytes, { compared, on: today() }),
    form: async () => ({
      name: "权责清单模板.xlsx",
      bytes: await writeForm(),
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }),
    adopt: (project, name, bytes, answers, lang) =>
      adoptFile(project, { name, bytes, answers, lang, day: today() }),
    upgrade: async (project) => upgradeProject(project, await files.lists(project)),
    settle: async (project, conflict, take) => settleOne(project, conflict, take, await files.lists(project)),
    intake: takeTableIn,
    ownEdition,
    contribution: (asked, decided) => contribution(asked, decided, today()),
    check: (name, source, level, lang) => checkPublished({ name, source, level, lang, day: today() }),
  };
}

function facts(): Facts {
  const { release, domains, vocabulary } = catalog;
  return {
    release: release.release,
    date: release.date,
    domains: domains.map(({ id, number, name, en }) => ({ id, number, name, en })),
    items: catalog.items().map(({ evidence: _, ...item }) => ({
      ...item,
      printedBasis: item.basis.map((entry) => printBasis(entry, catalog)),
    })),
    subjects: vocabulary.subjects,
    channels: vocabulary.channels,
    presets,
  };
}

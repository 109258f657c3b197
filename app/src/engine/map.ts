/** Which office answers for which item: proposals for a project, merged with what was decided. */
import {
  allOffices,
  coverageOf,
  groundsOf,
  mergeMapping,
  officeNamer,
  type Proposals,
  proposing,
  respelled,
} from "../../../src/responsibilities/index.js";
import type { ProjectWithoutBytes } from "../state/project.js";
import type { ReadLists } from "./files.js";
import { refuse } from "./problem.js";
import type { Mapped, Progress } from "./protocol.js";
import { type ListRequest, resolveProject } from "./resolve.js";

/** How many powers are mapped between two reports of progress. */
const SLICE = 50;

/** Brings the mapping of a project up to date. */
export async function mapProject(
  project: ProjectWithoutBytes,
  { powers, offices: listed, problems }: ReadLists,
  { standard, day }: Pick<ListRequest, "standard" | "day">,
  progress: Progress,
): Promise<Mapped> {
  refuse(problems);
  const { list: published, whole: list, findings } = await resolveProject(project, { day, standard });
  refuse(findings);
  if (!list || !published) throw new Error("a profile without errors makes no list");
  const { profile, mapping: stored } = project;
  const agency = profile.agency.name;
  const offices = allOffices({ stated: profile.offices ?? [], listed, powers, agency });
  const before = stored && respelled(stored, officeNamer(offices, agency));
  const proposals = await inSlices(
    proposing(standard.mapper(), { list, powers, offices, rules: [], mapping: before }),
    powers.length,
    progress,
  );
  const { mapping, moved } = mergeMapping(before, proposals, list, groundsOf(list, powers, standard.catalog));
  return {
    mapping,
    coverage: coverageOf({ list: published, mapping, powers, offices, unused: proposals.unused }),
    offices: offices.map(({ name }) => name),
    moved: moved.map(({ item }) => item),
  };
}

async function inSlices(
  steps: Generator<number, Proposals>,
  total: number,
  progress: Progress,
): Promise<Proposals> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value % SLICE === 0) await progress(step.value, total);
  }
}

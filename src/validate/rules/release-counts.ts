import { countEdition, sumCounts } from "../../catalog/counts.js";
import { isAsPinned, latestRelease, pinnedEdition } from "../releases.js";
import type { Problem, Rule } from "../rule.js";
import type { FileOf, Workspace } from "../workspace.js";

/**
 * A release states its numbers so that nobody has to count; they must be true of what it pins. Editions corrected since
 * then are the business of release-hash.
 */
export const releaseCounts: Rule = {
  id: "release-counts",
  level: "error",
  title: { zh: "发布中的数目不对", en: "A release states wrong numbers" },
  why: {
    zh: "事项数、核实情况对外公布，必须与内容一致。",
    en: "The numbers of items and how far they are attested are published; they must be true.",
  },
  hint: {
    zh: "用 npm run release:catalog 重新生成",
    en: "make the release anew with npm run release:catalog",
  },
  *check(workspace) {
    for (const file of workspace.of("release")) yield* wrongTotals(file);
    const latest = latestRelease(workspace);
    if (latest) yield* wrongCounts(latest, workspace);
  },
};

function* wrongTotals(file: FileOf<"release">): Generator<Problem> {
  const { totals, editions } = file.value;
  const sums = { domains: editions.length, ...sumCounts(editions) };
  for (const key of Object.keys(sums) as (keyof typeof sums)[]) {
    if (totals[key] !== sums[key]) yield problem(file, ["totals", key], totals[key], sums[key]);
  }
}

function* wrongCounts(file: FileOf<"release">, workspace: Workspace): Generator<Problem> {
  for (const [index, pinned] of file.value.editions.entries()) {
    const edition = workspace.editions(pinned.domain)?.find((one) => one.edition === pinned.edition);
    const own = pinnedEdition(pinned, workspace);
    if (!edition || (own && !isAsPinned(own, pinned, workspace))) continue;
    const counts = countEdition(edition);
    for (const key of Object.keys(counts) as (keyof typeof counts)[]) {
      if (pinned[key] !== counts[key])
        yield problem(file, ["editions", index, key], pinned[key], counts[key]);
    }
  }
}

function problem(file: FileOf<"release">, path: Problem["path"], written: number, counted: number): Problem {
  return {
    file,
    path,
    message: {
      zh: `${path.at(-1)} 写的是 ${written}，数出来是 ${counted}`,
      en: `${path.at(-1)} says ${written}, counted are ${counted}`,
    },
  };
}

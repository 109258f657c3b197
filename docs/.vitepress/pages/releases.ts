/** The page of the releases: what each changed, and its redline against the one before. */
import { CHANGE_LEVELS, countChanges } from "../../../src/diff/index.js";
import { redlineFile } from "./addresses.js";
import { type Step, stateName } from "./history.js";
import { sections, table } from "./markdown.js";

/**
 * The page as Markdown.
 *
 * @param history oldest step first
 */
export function releasesPage(history: readonly Step[]): string {
  const rows = history.map(({ from, to, changes }) => {
    const counts = countChanges(changes);
    const name = `${stateName(from)} → ${stateName(to)}`;
    return [
      `<a href="./${redlineFile(from, to)}" target="_self">${name}</a>`,
      ...CHANGE_LEVELS.map((level) => String(counts[level])),
    ];
  });
  return sections(
    "# 历次发布",
    "点开一行，逐处对照两个版本（红线对照，与 `zwgk diff --format html` 相同）。每次发布的说明见 [CHANGELOG](/changelog)。",
    rows.length === 0 ? "目前只有首次发布的版本。" : table(["版本", "减弱", "待审", "知悉"], rows),
  );
}

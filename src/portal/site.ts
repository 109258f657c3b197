/** The columns of a site as its system exports them. */
import { assertArgument } from "../model/argument.js";
import { GRIDS } from "../model/shapes.js";
import type { Grid } from "../tables/read/index.js";
import type { SiteColumn } from "./compare.js";
import { levelsOf } from "./levels.js";

/** What levels, names and parents are called; the whole heading, since titles speak of 栏目 too. */
const LEVEL = /^第?[一二三四五]?级?(?:栏目|频道|目录)(?:名称)?$/u;
const PARENT = /^(?:上级|父级?|所属)(?:栏目|频道|目录)?(?:名称)?$/u;

/**
 * Reads an exported list of columns: one column of the table a level (一级栏目, 二级栏目 …; blank or merged cells go on
 * from above), a name beside its parent (栏目名称, 上级栏目), or whole paths (政务公开 > 社会救助).
 *
 * @returns in the order of the export; empty where no heading says 栏目
 */
export function readSiteColumns(grids: readonly Grid[]): SiteColumn[] {
  assertArgument("readSiteColumns", grids, GRIDS);
  return grids.flatMap((grid) => {
    const head = grid.rows.findIndex(({ cells }) => cells.some(({ text }) => LEVEL.test(text.trim())));
    const headings = grid.rows[head]?.cells.map(({ text }) => text.trim()) ?? [];
    const body = grid.rows.slice(head + 1);
    if (head < 0) return [];
    const parent = headings.findIndex((heading) => PARENT.test(heading));
    const levels = headings.flatMap((heading, at) => (at !== parent && LEVEL.test(heading) ? [at] : []));
    return parent < 0 ? byLevels(body, levels) : byParent(body, parent, levels[0] ?? 0);
  });
}

function byLevels(rows: Grid["rows"], levels: readonly number[]): SiteColumn[] {
  let above: readonly string[] = [];
  return rows.flatMap(({ row, cells }) => {
    const names = levels.map((at) => cells[at]?.text.trim() ?? "");
    const last = names.findLastIndex((name) => name !== "");
    if (last < 0) return [];
    const filled = names.slice(0, last + 1).map((name, level) => name || (above[level] ?? ""));
    above = filled;
    const path = filled.flatMap(levelsOf);
    return [{ path, row }];
  });
}

function byParent(rows: Grid["rows"], parent: number, own: number): SiteColumn[] {
  const paths = new Map<string, readonly string[]>();
  return rows.flatMap(({ row, cells }) => {
    const name = cells[own]?.text.trim() ?? "";
    const above = cells[parent]?.text.trim() ?? "";
    if (name === "") return [];
    const path = [...(paths.get(above) ?? levelsOf(above)), name];
    paths.set(name, path);
    return [{ path, row }];
  });
}

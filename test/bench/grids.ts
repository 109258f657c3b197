/** `npm run bench:grids`: how long it takes to read published tables, as ratios to a bare spreadsheet library. */
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { readGrids } from "../../src/tables/read/index.js";
import { fromCatalog } from "../tables/read/made.js";
import { medians, report } from "./measure.js";

for (const count of [1_000, 20_000]) {
  const bytes = await writeXlsx({ sheets: [{ name: "目录", rows: fromCatalog(count) }] });
  const time = await medians(
    {
      grids: () => readGrids(bytes),
      bare: () => readXlsx(bytes),
      styled: () => readXlsx(bytes, { readStyles: true }),
    },
    count > 1_000 ? 3 : 9,
  );
  const { grids = Number.NaN, bare, styled } = time;
  console.log(`${count} rows: ${grids.toFixed(0)} ms`);
  report(`read xlsx of ${count} rows / readXlsx of hucre`, grids / (bare ?? 1));
  report("  the same / readXlsx with formats of numbers", grids / (styled ?? 1));
}

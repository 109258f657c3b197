/**
 * The redline: one self-contained page that a reviewer reads, filters, prints and signs without knowing YAML.
 * Works without scripts; with them, changes can be filtered by level and domain. Paper always shows all.
 */
import { escapeHtml } from "../../../tables/html/escape.js";
import { officialColumns, optionalColumns } from "../../../tables/layout/columns.js";
import { groupChanges } from "../group.js";
import { toldChanges } from "../told.js";
import type { ChangeReport, Renderer, RenderOptions } from "../types.js";
import { WORDS } from "../words/index.js";
import { domainHtml } from "./domain.js";
import { repeatedHtml } from "./repeated.js";
import { filterScript } from "./script.js";
import { redlineStyle } from "./style.js";
import { summaryHtml } from "./summary.js";

/** Writes the redline as HTML. */
export const htmlRenderer: Renderer = {
  extension: "html",
  render: async (report, options) => {
    const words = WORDS[options.lang];
    const columns = columnsFor(report, options);
    const { repeated, single } = toldChanges(report.changes);
    const groups = groupChanges(single);
    return `<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style>${redlineStyle(words)}</style>
</head>
<body>
${summaryHtml(report, groupChanges(report.changes), options)}
<main>
${repeatedHtml(repeated, options)}
${groups.map((group) => domainHtml(group, report, columns, options)).join("\n")}
</main>
<script>${filterScript()}</script>
</body>
</html>
`;
  },
};

function columnsFor({ changes, rows }: ChangeReport, { lang, terms }: RenderOptions) {
  const pairs = changes.map(rows);
  const shown = pairs.flatMap((pair) => [pair.old ?? [], pair.new ?? []].flat());
  return officialColumns(optionalColumns(shown), { lang, vocabulary: terms.vocabulary });
}

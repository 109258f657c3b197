/** The columns (栏目) of a portal: which a list needs, and which a site has. */
export { type ColumnComparison, type ColumnMatch, compareColumns, type SiteColumn } from "./compare.js";
export { columnsReport, siteReport } from "./report.js";
export { readSiteColumns } from "./site.js";
export { type NeededColumn, type PortalItem, portalColumns } from "./tree.js";

/** The cell 网站所属栏目: the column, its address, and how often it is refreshed. */
import type { PortalColumn } from "../../../model/portal-column.js";
import type { TableRow } from "../../row.js";
import { WORDS } from "../../words/index.js";

const ADDRESS = /https?:\/\/[^\s，。；、（）]+/u;
const REFRESH = new RegExp(
  `(?:${Object.values(WORDS)
    .map(({ refresh }) => refresh.trim().replace(/[:：]$/u, "[:：]"))
    .join("|")})\\s*(\\S.*)$`,
  "u",
);

/** Reads the cell; nothing where it is empty. */
export function portalColumnOf(text: string): Pick<TableRow, "column"> {
  const refresh = REFRESH.exec(text.replace(/\n/gu, " "))?.[1]?.trim();
  const url = ADDRESS.exec(text)?.[0];
  const rest = text.replace(/\n/gu, " ").replace(REFRESH, "").replace(ADDRESS, "");
  const path = rest.replace(/\s+/gu, " ").trim();
  if (path === "") return {};
  const column: PortalColumn = { path, ...(url ? { url } : {}), ...(refresh ? { refresh } : {}) };
  return { column };
}

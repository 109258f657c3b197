/** The forms in which a report of changes can be shown. */
import { assertArgument, assertFields, LANG, OBJECT, oneOf } from "../../model/argument.js";
import { CHANGE_REPORT } from "../../model/shapes.js";
import { githubRenderer } from "./github.js";
import { htmlRenderer } from "./html/index.js";
import { jsonRenderer } from "./json.js";
import { mdRenderer } from "./md.js";
import { textRenderer } from "./text.js";
import type { ChangeReport, Renderer, RenderOptions } from "./types.js";
import { xlsxRenderer } from "./xlsx.js";

export { catalogRows, listRows, tableRows } from "./rows.js";
export * from "./types.js";
export { printSide } from "./undecided.js";

/** Names of the forms. */
export const DIFF_FORMATS = ["text", "md", "html", "json", "github", "xlsx"] as const;

/** A form in which a report can be shown. */
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** The renderer of each form. */
export const RENDERERS: Readonly<Record<DiffFormat, Renderer>> = {
  text: textRenderer,
  md: mdRenderer,
  html: htmlRenderer,
  json: jsonRenderer,
  github: githubRenderer,
  xlsx: xlsxRenderer,
};

/**
 * Shows a report. The same report and options always give the same bytes.
 *
 * @returns bytes of a workbook, text of the others
 * @throws `WrongArgumentError` (code `wrong-argument`)
 */
export function renderChanges(
  report: ChangeReport,
  format: "xlsx",
  options: RenderOptions,
): Promise<Uint8Array<ArrayBuffer>>;
export function renderChanges(
  report: ChangeReport,
  format: Exclude<DiffFormat, "xlsx">,
  options: RenderOptions,
): Promise<string>;
export function renderChanges(
  report: ChangeReport,
  format: DiffFormat,
  options: RenderOptions,
): Promise<Uint8Array<ArrayBuffer> | string>;
export async function renderChanges(
  report: ChangeReport,
  format: DiffFormat,
  options: RenderOptions,
): Promise<Uint8Array<ArrayBuffer> | string> {
  assertArgument("renderChanges", report, CHANGE_REPORT);
  assertArgument("renderChanges", format, oneOf(DIFF_FORMATS));
  assertFields("renderChanges", options, { lang: LANG, terms: OBJECT });
  return RENDERERS[format].render(report, options);
}

/** What a report of changes is made of, and what a renderer is. */
import type { Catalog } from "../../catalog/index.js";
import type { Lang } from "../../tables/options.js";
import type { TableRow } from "../../tables/row.js";
import type { RequiredBump } from "../bump.js";
import type { ChangeFinding, ChangeLevel } from "../finding.js";

/** The row of an item on both sides; null where a side has none. */
export interface RowPair {
  readonly old: TableRow | null;
  readonly new: TableRow | null;
}

/** Everything that a report shows. */
export interface ChangeReport {
  /** Both sides as their reader calls them, such as `1.0.0` and `HEAD~1:catalogs`. */
  readonly names: { readonly old: string; readonly new: string };
  /** In the order in which they are shown. */
  readonly changes: readonly ChangeFinding[];
  /** The rows that a change is about; both null where it is not about an item. */
  readonly rows: (change: ChangeFinding) => RowPair;
  /** By how much the version must rise; null where nobody asked. */
  readonly semver: Pick<RequiredBump, "bump"> | null;
  /** How many changes a person has accepted already; they are not among `changes`. */
  readonly ignored: number;
}

/** Names of the codes that changes speak of. */
export interface Terms extends Pick<Catalog, "instrument" | "vocabulary"> {
  /** Those of later waves among them. */
  readonly domains: readonly { readonly id: string; readonly name: string; readonly en: string }[];
}

/** Colours of a terminal. Each wraps its text. */
export interface ChangePaint extends Readonly<Record<ChangeLevel, (text: string) => string>> {
  readonly old: (text: string) => string;
  readonly new: (text: string) => string;
  /** For headings. */
  readonly strong: (text: string) => string;
  /** For what is secondary. */
  readonly dim: (text: string) => string;
}

/** A place in a file. Lines count from 1. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** How a report is shown. */
export interface RenderOptions {
  readonly lang: Lang;
  readonly terms: Terms;
  /** No colours without it. Terminals only. */
  readonly paint?: ChangePaint;
  /** Where a change stands in the new side's files; null where that is not known. */
  readonly locate?: (change: ChangeFinding) => SourcePlace | null;
}

/** One way to show a report. The same report and options always give the same bytes. */
export interface Renderer {
  /** File name extension without the dot. */
  readonly extension: string;
  /** Bytes of a workbook, text of the others. */
  render(report: ChangeReport, options: RenderOptions): Promise<Uint8Array<ArrayBuffer> | string>;
}

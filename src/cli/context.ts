/** What every command is given. */
import type { Catalog } from "../catalog/index.js";
import type { CatalogData } from "../model/data.js";
import type { EarlierReleases } from "../releases/load.js";
import type { ExitCode } from "./exit.js";
import type { Io } from "./io.js";
import type { Language } from "./language.js";
import type { Messages } from "./messages/index.js";
import type { Shipped } from "./shipped.js";

/** One run of the command line as a command sees it. */
export interface Context {
  readonly io: Io;
  readonly language: Language;
  readonly messages: Messages;
  /** The release in use: the current one of the package, or the one that a profile names. */
  readonly catalog: Catalog;
  /** The same as plain data. */
  readonly data: CatalogData;
  /** The releases of the package before its current one. */
  readonly earlier: EarlierReleases;
  /** The current release as it was when it was made, where its data were corrected since. */
  readonly asMade: EarlierReleases;
  /** Where the package's own files lie. */
  readonly shipped: Shipped;
  /** Sets the exit code; 0 unless called. */
  finish(code: ExitCode): void;
}

/** The context of a run: with the current release, until a profile names another. */
export function beginContext(
  io: Io,
  language: Language,
  messages: Messages,
  shipped: Shipped,
  finish: (code: ExitCode) => void = () => {},
): Context {
  const { catalog, data, earlier, asMade } = shipped;
  return { io, language, messages, shipped, catalog, data, earlier, asMade, finish };
}

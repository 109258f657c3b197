/** The mark of a level: told by its word and its shape, not by its colour alone. */
import type { ChangeLevel } from "../../finding.js";
import type { RenderOptions } from "../types.js";
import { WORDS } from "../words/index.js";

const SHAPES: Readonly<Record<ChangeLevel, string>> = { weakening: "▼", review: "◆", info: "○" };

/** @returns such as ▼弱化 */
export function badge(level: ChangeLevel, lang: RenderOptions["lang"]): string {
  return `<span class="badge ${level}">${SHAPES[level]}${WORDS[lang].level[level]}</span>`;
}

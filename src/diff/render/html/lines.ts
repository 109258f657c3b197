/** The lines of a cell as HTML, what changed in `<del>` and `<ins>`. */
import { escapeHtml } from "../../../tables/html/escape.js";
import type { RedlineLine } from "../redline.js";
import type { RenderOptions } from "../types.js";
import { WORDS } from "../words/index.js";

const TAGS = { old: "del", new: "ins" } as const;

/**
 * @param lines of one side
 * @param changed whether an empty cell is worth a word: the other side has something
 * @returns one `<div>` a line, its class the mark
 */
export function sideHtml(
  lines: readonly RedlineLine[],
  side: "old" | "new",
  { lang }: RenderOptions,
  changed = true,
): string {
  if (lines.length === 0) return changed ? `<div class="nothing">${WORDS[lang].nothing}</div>` : "";
  return lines
    .map(({ mark, words }) => {
      const html = words
        .map(({ kind, text }) => {
          const escaped = escapeHtml(text).replaceAll("\n", "<br>");
          return kind === "same" ? escaped : `<${TAGS[side]}>${escaped}</${TAGS[side]}>`;
        })
        .join("");
      return `<div class="${mark}">${html}</div>`;
    })
    .join("");
}

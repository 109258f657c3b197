/** One self-contained HTML file, nothing loaded from elsewhere; its script only searches in it. */
import { layOut } from "../layout/index.js";
import type { Writer } from "../options.js";
import { coverHtml } from "./cover.js";
import { pageHtml } from "./page.js";
import { plainHtml } from "./plain.js";
import { SEARCH_SCRIPT } from "./script.js";
import { sectionHtml } from "./table.js";

/** Writes HTML for screen, phone and print. */
export const htmlWriter: Writer = {
  extension: "html",
  mediaType: "text/html; charset=utf-8",
  write: async (list, options) => {
    const document = layOut(list, options);
    const sections = document.sections.map((section) => sectionHtml(section, document));
    const absent = document.absent
      ? [`<section id="absent">\n${plainHtml(document.absent)}\n</section>`]
      : [];
    return pageHtml(document, [coverHtml(document), ...sections, ...absent].join("\n"), SEARCH_SCRIPT);
  },
};

/** Changes as GitHub annotations, at their lines where those are known. */
import { workflowCommand } from "../../validate/format-github.js";
import type { ChangeLevel } from "../finding.js";
import type { Renderer } from "./types.js";
import { fieldTitle, printSides } from "./value.js";
import { WORDS } from "./words/index.js";

const COMMANDS: Readonly<Record<ChangeLevel, "error" | "warning" | "notice">> = {
  weakening: "error",
  review: "warning",
  info: "notice",
};

/** Writes one workflow command a change. */
export const githubRenderer: Renderer = {
  extension: "txt",
  render: async ({ changes }, options) => {
    const { lang, locate } = options;
    const { nothing, comma } = WORDS[lang];
    return changes
      .map((change) => {
        const { level, item, title, message, rule } = change;
        const sides = printSides(change, options);
        const about = [
          item ?? "",
          title ? `${title.category} / ${title.name}` : "",
          fieldTitle(change, lang),
        ];
        const shown = (lines: readonly string[]) => (lines.length === 0 ? nothing : lines.join(comma));
        return workflowCommand(COMMANDS[level], locate?.(change) ?? null, rule, [
          about.filter((part) => part !== "").join(" "),
          message[lang],
          `− ${shown(sides.old)}`,
          `+ ${shown(sides.new)}`,
        ]);
      })
      .join("");
  },
};

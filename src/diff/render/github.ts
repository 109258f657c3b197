/** Changes as GitHub annotations, at their lines where those are known: a few of each level, and a summary. */
import { groupBy } from "../../model/group.js";
import { namedInFull } from "../../text/named.js";
import { annotated, workflowCommand } from "../../validate/format-github.js";
import { CHANGE_LEVELS, type ChangeFinding, type ChangeLevel } from "../finding.js";
import { placeName } from "./repeated.js";
import { countSentences } from "./shared.js";
import { type RepeatedChange, toldChanges } from "./told.js";
import type { Renderer, RenderOptions } from "./types.js";
import { fieldTitle, printSides } from "./value.js";
import { WORDS } from "./words/index.js";

const COMMANDS: Readonly<Record<ChangeLevel, "error" | "warning" | "notice">> = {
  weakening: "error",
  review: "warning",
  info: "notice",
};

/** Writes one workflow command a change, a few of each level, and one that sums up all rules. */
export const githubRenderer: Renderer = {
  extension: "txt",
  render: async ({ changes }, options) => {
    if (changes.length === 0) return "";
    const { lang } = options;
    const { repeated, single } = toldChanges(changes);
    const told: readonly RepeatedChange[] = [
      ...repeated,
      ...single.map((change) => ({ change, places: [change] })),
    ];
    const shown = CHANGE_LEVELS.flatMap((level) =>
      annotated(
        told.filter(({ change }) => change.level === level),
        COMMANDS[level],
        ({ change }) => change.rule,
      ),
    );
    const left = told.length - shown.length;
    const summary = [
      countSentences(changes, lang),
      ...ruleCounts(changes, lang),
      ...(left > 0 ? [WORDS[lang].more(left)] : []),
    ];
    return [
      ...shown.map((one) => annotation(one, options)),
      workflowCommand("notice", null, WORDS[lang].title, summary),
    ].join("");
  },
};

/** A line a level: how many changes of which rule, the rarest rule first. */
function ruleCounts(changes: readonly ChangeFinding[], lang: RenderOptions["lang"]): string[] {
  const { level: levels, colon, comma } = WORDS[lang];
  return CHANGE_LEVELS.flatMap((level) => {
    const own = changes.filter((change) => change.level === level);
    const rules = [...groupBy(own, ({ rule }) => rule)].sort(
      ([, one], [, other]) => one.length - other.length,
    );
    const counts = rules.map(([rule, { length }]) => `${rule} ${length}`);
    return counts.length > 0 ? [`${levels[level]}${colon}${counts.join(comma)}`] : [];
  });
}

function annotation({ change, places }: RepeatedChange, options: RenderOptions): string {
  const { lang, locate } = options;
  const words = WORDS[lang];
  const { level, message, rule } = change;
  const sides = printSides(change, options);
  const shown = (lines: readonly string[]) => (lines.length === 0 ? words.nothing : lines.join(words.comma));
  return workflowCommand(COMMANDS[level], locate?.(change) ?? null, rule, [
    [aboutOf(change, places.length, lang), fieldTitle(change, lang)].filter(Boolean).join(" "),
    message[lang],
    ...(sides.old.length + sides.new.length > 0 ? [`− ${shown(sides.old)}`, `+ ${shown(sides.new)}`] : []),
    ...(places.length > 1 ? [places.map(placeName).join(words.comma)] : []),
  ]);
}

function aboutOf({ item, title }: ChangeFinding, places: number, lang: RenderOptions["lang"]): string {
  if (places > 1) return WORDS[lang].places(places);
  return [item ?? "", title ? namedInFull(title) : ""].filter(Boolean).join(" ");
}

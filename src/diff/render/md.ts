/** Changes as GitHub-flavoured Markdown for a pull request: a table of numbers, then the changes of each level. */

import { escapeMarkdown as plain } from "../../tables/markdown.js";
import { namedInFull } from "../../text/named.js";
import { CHANGE_LEVELS, type ChangeFinding, type ChangeLevel } from "../finding.js";
import { countChanges } from "../summary.js";
import { groupChanges } from "./group.js";
import { compareLines, type RedlineLine } from "./redline.js";
import { placeName } from "./repeated.js";
import { countSentences, domainName } from "./shared.js";
import { type RepeatedChange, toldChanges } from "./told.js";
import type { ChangeReport, Renderer, RenderOptions } from "./types.js";
import { fieldTitle, printSides } from "./value.js";
import { WORDS } from "./words/index.js";

/** Writes Markdown. Weakening changes lie open, the others are folded. */
export const mdRenderer: Renderer = {
  extension: "md",
  render: async (report, options) => `${blocks(report, options).join("\n\n")}\n`,
};

function blocks({ names, changes, semver, ignored }: ChangeReport, options: RenderOptions): string[] {
  const words = WORDS[options.lang];
  return [
    `## ${plain(words.title)}`,
    plain(words.compared(names.old, names.new)),
    [
      countSentences(changes, options.lang),
      ...(ignored > 0 ? [words.ignored(ignored)] : []),
      ...(semver ? [`**${words.semver(semver.bump)}**`] : []),
    ].join("\n"),
    ...(changes.length === 0 ? [] : [summaryTable(changes, options)]),
    ...CHANGE_LEVELS.flatMap((level) => levelBlock(level, changes, options)),
  ];
}

function summaryTable(changes: readonly ChangeFinding[], options: RenderOptions): string {
  const words = WORDS[options.lang];
  const line = (name: string, list: readonly ChangeFinding[]) => {
    const counts = countChanges(list);
    return row([plain(name), ...CHANGE_LEVELS.map((level) => String(counts[level])), String(list.length)]);
  };
  return [
    row([words.column.domain, ...CHANGE_LEVELS.map((level) => words.level[level]), words.column.total]),
    row(["---", ...CHANGE_LEVELS.map(() => "--:"), "--:"]),
    ...groupChanges(changes).map(({ domain }) =>
      line(
        domainName(domain, options),
        changes.filter((change) => change.domain === domain),
      ),
    ),
    line(words.column.total, changes),
  ].join("\n");
}

function levelBlock(level: ChangeLevel, changes: readonly ChangeFinding[], options: RenderOptions): string[] {
  const { level: names, levelMeans, column, colon } = WORDS[options.lang];
  const own = changes.filter((change) => change.level === level);
  if (own.length === 0) return [];
  const { repeated, single } = toldChanges(own);
  const headings = [column.item, column.field, column.old, column.new, column.means, column.rule];
  const table = [
    row(headings),
    row(headings.map(() => "---")),
    ...repeated.map((one) => changeRow(one.change, options, placesCell(one, options))),
    ...groupChanges(single)
      .flatMap(({ general, items }) => [...general, ...items.flatMap((item) => item.changes)])
      .map((change) => changeRow(change, options)),
  ];
  const open = level === "weakening" ? " open" : "";
  return [
    `<details${open}>\n<summary><b>${names[level]} ${own.length}</b>${colon}${levelMeans[level]}</summary>`,
    table.join("\n"),
    "</details>",
  ];
}

function placesCell({ places }: RepeatedChange, { lang }: RenderOptions): string {
  return `**${WORDS[lang].places(places.length)}**<br>${places.map((one) => plain(placeName(one))).join("<br>")}`;
}

/** @param about what the change is about, where that is not one item */
function changeRow(change: ChangeFinding, options: RenderOptions, about?: string): string {
  const { lang } = options;
  const { item, title, domain, message, rule } = change;
  const sides = printSides(change, options);
  const compared = compareLines(sides.old, sides.new);
  const named = title === null ? domainName(domain, options) : namedInFull(title);
  return row([
    about ?? (item === null ? plain(named) : `${plain(named)}<br><code>${plain(item)}</code>`),
    plain(fieldTitle(change, lang)),
    cell(compared.old, options),
    cell(compared.new, options),
    plain(message[lang]),
    `\`${rule}\``,
  ]);
}

/** Only what changed: a reader of a pull request has the whole text below. */
function cell(lines: readonly RedlineLine[], { lang }: RenderOptions): string {
  const changed = lines.filter(({ mark }) => mark !== "same");
  if (changed.length === 0) return lines.length === 0 ? WORDS[lang].nothing : "…";
  return changed
    .map(
      ({ mark, words }) =>
        (mark === "moved" ? "↕ " : "") +
        words
          .map(({ kind, text }) => {
            if (kind === "same") return plain(text);
            const tag = kind === "old" ? "del" : "ins";
            return `<${tag}>${plain(text)}</${tag}>`;
          })
          .join(""),
    )
    .join("<br>");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

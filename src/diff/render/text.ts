/** Changes for people at a terminal: by domain and item, old above new, the changed words in brackets. */
import { visible } from "../../text/visible.js";
import type { ChangeFinding } from "../finding.js";
import { countItems, type DomainChanges, groupChanges, type ItemChanges } from "./group.js";
import { compareLines, type RedlineLine } from "./redline.js";
import { domainName, levelCounts } from "./shared.js";
import type { ChangePaint, ChangeReport, Renderer, RenderOptions } from "./types.js";
import { fieldTitle, printSides } from "./value.js";
import { WORDS } from "./words/index.js";

const same = (text: string) => text;
const PLAIN: ChangePaint = {
  weakening: same,
  review: same,
  info: same,
  old: same,
  new: same,
  strong: same,
  dim: same,
};

/** Writes plain text, coloured where the options have a paint. */
export const textRenderer: Renderer = {
  extension: "txt",
  render: async (report, options) => `${textLines(report, options).join("\n")}\n`,
};

function textLines(report: ChangeReport, options: RenderOptions): string[] {
  const { names, changes, ignored, semver } = report;
  const words = WORDS[options.lang];
  const paint = options.paint ?? PLAIN;
  return [
    paint.dim(words.compared(visible(names.old), visible(names.new))),
    "",
    ...groupChanges(changes).flatMap((group) => domainLines(group, paint, options)),
    changes.length === 0
      ? words.none
      : words.count(changes.length, countItems(changes)) + levelCounts(changes, options.lang),
    ...(ignored > 0 ? [words.ignored(ignored)] : []),
    ...(semver ? [words.semver(semver.bump)] : []),
  ];
}

function domainLines(group: DomainChanges, paint: ChangePaint, options: RenderOptions): string[] {
  return [
    paint.strong(domainName(group.domain, options)),
    ...group.general.flatMap((change) => changeLines(change, paint, options)),
    ...group.items.flatMap((item) => itemLines(item, paint, options)),
    "",
  ];
}

function itemLines(
  { id, title, changes }: ItemChanges,
  paint: ChangePaint,
  options: RenderOptions,
): string[] {
  const named = title === null ? "" : `  ${visible(`${title.category} / ${title.name}`)}`;
  return [
    `  ${paint.dim(visible(id))}${named}`,
    ...changes.flatMap((change) => changeLines(change, paint, options)),
  ];
}

function changeLines(change: ChangeFinding, paint: ChangePaint, options: RenderOptions): string[] {
  const { lang } = options;
  const { level, message, rule, fingerprint } = change;
  const sides = printSides(change, options);
  const compared = compareLines(sides.old, sides.new);
  const shown = (lines: readonly RedlineLine[]) => lines.filter(({ mark }) => mark !== "same");
  const name = fieldTitle(change, lang);
  return [
    `    ${paint[level](WORDS[lang].level[level])} ${name} ${visible(message[lang])} ${paint.dim(`${rule} ${fingerprint}`)}`,
    ...shown(compared.old).map((line) => `      - ${lineText(line, "[-", "-]", paint.old)}`),
    ...shown(compared.new).map((line) => `      + ${lineText(line, "{+", "+}", paint.new)}`),
  ];
}

/** A line of one side. Brackets mark the changed words of a reworded line; of any other the sign before it says all. */
function lineText(
  { mark, words }: RedlineLine,
  open: string,
  close: string,
  paint: (text: string) => string,
): string {
  return words
    .map((word) => {
      const shown = visible(word.text);
      if (word.kind === "same") return shown;
      return paint(mark === "reworded" ? open + shown + close : shown);
    })
    .join("");
}

/** Changes for people at a terminal: by domain and item, old above new, the changed words in brackets. */
import { namedInFull } from "../../text/named.js";
import { visible } from "../../text/visible.js";
import type { ChangeFinding } from "../finding.js";
import { type DomainChanges, groupChanges, type ItemChanges } from "./group.js";
import { compareLines, type RedlineLine } from "./redline.js";
import { placesByDomain } from "./repeated.js";
import { countSentences, domainName } from "./shared.js";
import { type RepeatedChange, toldChanges } from "./told.js";
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
  const { repeated, single } = toldChanges(changes);
  return [
    paint.dim(words.compared(visible(names.old), visible(names.new))),
    "",
    ...repeatedLines(repeated, paint, options),
    ...groupChanges(single).flatMap((group) => domainLines(group, paint, options)),
    countSentences(changes, options.lang),
    ...(ignored > 0 ? [words.ignored(ignored)] : []),
    ...(semver ? [words.semver(semver.bump)] : []),
  ];
}

function repeatedLines(
  repeated: readonly RepeatedChange[],
  paint: ChangePaint,
  options: RenderOptions,
): string[] {
  if (repeated.length === 0) return [];
  const words = WORDS[options.lang];
  return [
    paint.strong(words.repeated),
    ...repeated.flatMap((one) => [
      ...changeLines(one.change, paint, options),
      ...placesByDomain(one, options).map(
        ({ domain, names }) =>
          `      ${domain} ${words.places(names.length)}${words.colon}${names.map(visible).join(words.comma)}`,
      ),
    ]),
    "",
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
  { id, title, match, changes }: ItemChanges,
  paint: ChangePaint,
  options: RenderOptions,
): string[] {
  const heading = [
    ...(id === null ? [] : [paint.dim(visible(id))]),
    ...(title === null ? [] : [visible(namedInFull(title))]),
    ...(match === null ? [] : [paint.dim(WORDS[options.lang].matched(match))]),
  ];
  return [`  ${heading.join("  ")}`, ...changes.flatMap((change) => changeLines(change, paint, options))];
}

function changeLines(change: ChangeFinding, paint: ChangePaint, options: RenderOptions): string[] {
  const { lang } = options;
  const { level, message, rule, fingerprint } = change;
  const sides = printSides(change, options);
  const compared = compareLines(sides.old, sides.new);
  const lines = (kind: "old" | "new", mark: RedlineLine["mark"][], sign: string) =>
    compared[kind]
      .filter((line) => mark.includes(line.mark))
      .map((line) => `      ${sign} ${lineText(line, kind, paint)}`);
  return [
    `    ${paint[level](WORDS[lang].level[level])} ${fieldTitle(change, lang)} ${visible(message[lang])} ${paint.dim(`${rule} ${fingerprint}`)}`,
    ...lines("old", ["only", "reworded"], "-"),
    ...lines("new", ["only", "reworded"], "+"),
    ...lines("new", ["moved"], "↕"),
  ];
}

const BRACKETS = { old: ["[-", "-]"], new: ["{+", "+}"] } as const;

/** A line of one side. Brackets mark the changed words among those that stayed; of a line without any the sign says all. */
function lineText({ words }: RedlineLine, kind: "old" | "new", paint: ChangePaint): string {
  const [open, close] = words.some((word) => word.kind === "same") ? BRACKETS[kind] : ["", ""];
  return words
    .map((word) => {
      const shown = visible(word.text);
      return word.kind === "same" ? shown : paint[kind](open + shown + close);
    })
    .join("");
}

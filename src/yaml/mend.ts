/** Mends what people type wrongly in YAML, where nobody can have meant anything else: never a word, never a value of words. */
import { parseYaml } from "./parse.js";
import { indentedWith, mendedLine, USUAL, type Widths } from "./typed.js";

/** A line that was mended. */
export interface MendedLine {
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** The rules of findings that a line by itself answers. */
const MENDED: readonly string[] = ["yaml-indent", "yaml-colon", "yaml-comma", "yaml-dash"];

/** Keys whose values are codes or the names of codes, in which no comma and no bracket stands. */
const CODES =
  /(?<=(?:^|[\s{,])(?:include|further|only|levels|subjects|channels): *)[[［【]([^[\]［］【】{}｛｝"'：:#]+)[\]］】](?=\s*(?:[}｝,]|#.*|$))/gu;

/** Full-width brackets, commas and colons around codes: a value of codes has no Chinese in it. */
const FLOW =
  /^(\s*(?:- )*["']?[A-Za-z][\w-]*["']?: +|\s*- +)([[【［{｛][\x20-\x7E，、：【】［］｛｝]*[\]】］}｝])(\s*(?:#.*)?)$/u;
const WIDE: Readonly<Record<string, string>> = {
  "【": "[",
  "［": "[",
  "】": "]",
  "］": "]",
  "｛": "{",
  "｝": "}",
  "，": ", ",
  "、": ", ",
  "：": ": ",
};

/**
 * Mends a text. What it is indented with is mended where only one structure can be meant, however wide the blanks were typed.
 *
 * @returns the text, and the lines that differ; comments and everything else stay
 */
export function mendYaml(text: string): { readonly text: string; readonly mended: readonly MendedLine[] } {
  const before = text.split("\n");
  const lines = certain(before);
  const mended = before.flatMap((line, at): MendedLine[] => {
    const after = lines[at] ?? "";
    return after === line ? [] : [{ line: at + 1, before: line, after }];
  });
  return { text: lines.join("\n"), mended };
}

/** A text of several lines begins: blanks that its lines begin with may be its own. */
const BLOCK = /[:-][ \t]+[|>][-+\d]*\s*(?:#.*)?$/u;

/**
 * The lines as they are to be read; with their indentation as it was where readings differ in what they say, or none can be
 * read. A full-width space is as wide as two others unless that makes no sense; how wide a tab looked nobody knows.
 */
function certain(before: readonly string[]): readonly string[] {
  const { tabs, wide } = indentedWith(before);
  if (!tabs && !wide) return mendedBy(before, USUAL);
  const tried = !wide ? [[2]] : before.some((line) => BLOCK.test(line)) ? [[2, 1]] : [[2], [1]];
  for (const widths of tried) {
    const readings = widths.flatMap((width) => (tabs ? [2, 4, 8] : [2]).map((tab) => ({ tab, wide: width })));
    const sound = readings.flatMap((reading) => {
      const lines = mendedBy(before, reading);
      const { findings, value } = parseYaml(lines.join("\n"), "");
      return findings.length === 0 ? [{ lines, value: JSON.stringify(value) }] : [];
    });
    const [first, ...others] = sound;
    if (first && others.every(({ value }) => value === first.value)) return first.lines;
    if (first) break;
  }
  return mendedBy(before, null);
}

function mendedBy(before: readonly string[], widths: Widths | null): string[] {
  const lines = before.map(mendedFlow);
  // A slip hides those below it; each turn mends at least one line.
  for (let turn = 0; turn < before.length; turn++) {
    const { findings } = parseYaml(lines.join("\n"), "");
    const slips = findings.filter(({ rule, position }) => MENDED.includes(rule) && position !== null);
    const changed = slips.filter(({ position }) => {
      const at = (position?.line ?? 0) - 1;
      const line = lines[at] ?? "";
      lines[at] = mendedLine(line, widths);
      return lines[at] !== line;
    });
    if (changed.length === 0) break;
  }
  return lines;
}

function mendedFlow(written: string): string {
  const line = written.replace(
    CODES,
    (_, codes: string) =>
      `[${codes
        .split(/[,，、]\s*/u)
        .join(", ")
        .trim()}]`,
  );
  const [, head, value = "", rest = ""] = FLOW.exec(line) ?? [];
  if (head === undefined) return line;
  return (
    head +
    value
      .replace(/[【［】］｛｝，、：]\s*/gu, (mark) => WIDE[mark.trim()] ?? mark)
      .replace(/,\s+(?=[\]}])/gu, "") +
    rest
  );
}

/** The redline as a workbook, for offices that live in Excel: one change a row, to filter, print and pass on. */

import type { Cell } from "hucre/xlsx";
import { printable } from "../../tables/layout/text.js";
import { writeBook } from "../../tables/xlsx/book.js";
import { type GridCell, type GridRow, sheetOf } from "../../tables/xlsx/grid.js";
import { sheetNames } from "../../tables/xlsx/names.js";
import { PAGE_SETUP, pageFooter } from "../../tables/xlsx/paper.js";
import { lineRow } from "../../tables/xlsx/plain.js";
import { BODY_FONT, bodyStyle, heightOf, STYLES, sureWidth } from "../../tables/xlsx/style.js";
import { namedInFull } from "../../text/named.js";
import { wrap } from "../../text/wrap.js";
import type { ChangeFinding } from "../finding.js";
import { groupChanges } from "./group.js";
import { compareLines, type RedlineLine } from "./redline.js";
import { placesByDomain } from "./repeated.js";
import { countSentences, domainName } from "./shared.js";
import { toldChanges } from "./told.js";
import type { ChangeReport, Renderer, RenderOptions } from "./types.js";
import { fieldTitle, printSides } from "./value.js";
import { WORDS } from "./words/index.js";

/** Columns with the room for their text in half-width characters. */
const COLUMNS = [
  ["level", 6, "center"],
  ["domain", 12, "center"],
  ["id", 18, "left"],
  ["item", 22, "left"],
  ["field", 16, "center"],
  ["old", 37, "left"],
  ["new", 37, "left"],
  ["means", 30, "left"],
  ["rule", 18, "left"],
] as const;

const WIDTHS = COLUMNS.map(([, width]) => width);
const TITLE_HEIGHT = 28;
/** Excel refuses a cell with more than 32,767 characters. */
const LONGEST = 32_000;

type Font = NonNullable<Cell["richText"]>[number]["font"];

const FONTS = {
  same: BODY_FONT,
  old: { ...BODY_FONT, color: { rgb: "8F1313" }, strikethrough: true },
  new: { ...BODY_FONT, color: { rgb: "0A5225" }, underline: true },
} satisfies Record<string, Font>;

/** Writes an Excel workbook: heading row frozen, with filters, repeated in print. */
export const xlsxRenderer: Renderer = {
  extension: "xlsx",
  render: async (report, options) => {
    const words = WORDS[options.lang];
    const top = topRows(report, options);
    const head = top.length;
    const { repeated, single } = toldChanges(report.changes);
    const changes = groupChanges(single).flatMap(({ general, items }) => [
      ...general,
      ...items.flatMap((item) => item.changes),
    ]);
    const body = [
      ...repeated.map((one) => {
        const places = placesByDomain(one, options);
        const names = places.flatMap((place) => place.names);
        const item = [words.places(names.length), ...names].join("\n");
        return changeRow(one.change, options, {
          domain: places.map(({ domain }) => domain).join("\n"),
          id: "",
          item,
        });
      }),
      ...changes.map((change) => changeRow(change, options)),
    ];
    const sheet = {
      name: sheetNames([words.title])[0] ?? "",
      ...sheetOf(WIDTHS, [...top, headRow(options), ...body]),
      autoFilter: { range: `A${head + 1}:I${head + 1 + body.length}` },
      freezePane: { rows: head + 1 },
      pageSetup: PAGE_SETUP,
      titleRows: { first: head, last: head },
      headerFooter: { oddFooter: pageFooter(words.page) },
    };
    return writeBook([sheet], { lang: options.lang, title: words.title });
  },
};

function topRows({ names, changes, semver, ignored }: ChangeReport, { lang }: RenderOptions): GridRow[] {
  const words = WORDS[lang];
  const lines = [
    printable(words.compared(names.old, names.new)),
    countSentences(changes, lang),
    ...(ignored > 0 ? [words.ignored(ignored)] : []),
    ...(semver ? [words.semver(semver.bump)] : []),
  ];
  return [
    lineRow(words.title, WIDTHS, STYLES.title, TITLE_HEIGHT),
    ...lines.map((line) => lineRow(line, WIDTHS, STYLES.note)),
  ];
}

function headRow({ lang }: RenderOptions): GridRow {
  const { column } = WORDS[lang];
  return {
    height: heightOf(1) + 4,
    cells: COLUMNS.map(([key], index) => ({ column: index, value: column[key], style: STYLES.head })),
  };
}

type Text = Pick<GridCell, "value" | "runs"> & { readonly value: string };

/** @param about what stands in place of the one item that a change is about */
function changeRow(
  change: ChangeFinding,
  options: RenderOptions,
  about?: { readonly domain: string; readonly id: string; readonly item: string },
): GridRow {
  const { lang } = options;
  const { level, domain, item, title, message, rule } = change;
  const words = WORDS[lang];
  const sides = printSides(change, options);
  const compared = compareLines(sides.old, sides.new);
  const plain = (text: string): Text => ({ value: printable(text) });
  const texts: Readonly<Record<(typeof COLUMNS)[number][0], Text>> = {
    level: plain(words.level[level]),
    domain: plain(about?.domain ?? domainName(domain, options)),
    id: plain(about?.id ?? item ?? ""),
    item: plain(about?.item ?? (title === null ? "" : namedInFull(title))),
    field: plain(fieldTitle(change, lang)),
    old: sideText(compared.old, "− ", words.nothing),
    new: sideText(compared.new, "+ ", words.nothing),
    means: plain(message[lang]),
    rule: plain(rule),
  };
  const lines = COLUMNS.map(([key, width]) => wrap(texts[key].value, sureWidth(width)).length);
  return {
    height: heightOf(Math.max(...lines)),
    cells: COLUMNS.map(([key, , align], column) => ({ column, ...texts[key], style: bodyStyle(align) })),
  };
}

/** A side in runs: dropped words struck through, new ones underlined, whole lines with a sign before them. */
function sideText(lines: readonly RedlineLine[], sign: string, nothing: string): Text {
  if (lines.length === 0) return { value: nothing };
  const runs = lines.flatMap(({ mark, words }, index) => [
    {
      text: (index > 0 ? "\n" : "") + (mark === "only" ? sign : mark === "moved" ? "↕ " : ""),
      font: FONTS.same,
    },
    ...words.map(({ kind, text }) => ({ text: printable(text), font: FONTS[kind] })),
  ]);
  const value = runs.map(({ text }) => text).join("");
  if (value.length > LONGEST) return { value: `${value.slice(0, LONGEST)}…` };
  return { value, runs: runs.filter(({ text }) => text !== "") };
}

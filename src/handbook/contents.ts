/** The contents of the handbook, and the titles that they lead to. */
import type { Paragraph, TableCell } from "docx";
import { FANG, HEI } from "../tables/docx/fonts.js";
import { HEADING, MARGINS, PAPER } from "../tables/docx/measure.js";
import { type Docx, paragraph } from "../tables/docx/text.js";
import type { Lang } from "../tables/options.js";
import type { Handbook } from "./fill.js";
import { WORDS } from "./words.js";

const SIZE = 24;
const GREY = "EDEDED";
const RIGHT = PAPER.width - MARGINS.left - MARGINS.right;

/** @returns a heading, and a line with the page for each guide, by domain */
export function contentsBlocks(docx: Docx, { sections }: Handbook, lang: Lang): Paragraph[] {
  const { InternalHyperlink, LeaderType, PageReference, Paragraph, Tab, TabStopType, TextRun } = docx;
  const line = (title: string) =>
    new Paragraph({
      indent: { left: 400 },
      tabStops: [{ type: TabStopType.RIGHT, position: RIGHT, leader: LeaderType.DOT }],
      children: [
        new InternalHyperlink({
          anchor: anchorOf(title),
          children: [new TextRun({ children: [title, new Tab()], font: FANG, size: SIZE })],
        }),
        new PageReference(anchorOf(title), { hyperlink: true }),
      ],
    });
  if (sections.length === 0) return [];
  return [
    paragraph(docx, WORDS[lang].contents, { setting: HEADING, font: HEI, center: true, after: 120 }),
    ...sections.flatMap(({ name, services }) => [
      paragraph(docx, name, { setting: { size: SIZE, line: 20 }, font: HEI, before: 80 }),
      ...services.map(({ title }) => line(title)),
    ]),
  ];
}

/** The first row of a guide: its title over both columns. */
export function titleCell(docx: Docx, title: string, width: number): TableCell {
  const { Bookmark, Paragraph, ShadingType, TableCell, TextRun, WidthType } = docx;
  return new TableCell({
    columnSpan: 2,
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: "auto", fill: GREY },
    children: [
      new Paragraph({
        keepNext: true,
        outlineLevel: 1,
        spacing: { before: 60, after: 60 },
        children: [
          new Bookmark({
            id: anchorOf(title),
            children: [new TextRun({ text: title, size: 28, font: HEI })],
          }),
        ],
      }),
    ],
  });
}

/** A name that Word takes for a bookmark: letters and digits, forty at most, the same for the same title. */
function anchorOf(title: string): string {
  let hash = 0;
  for (const letter of title) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `guide_${hash.toString(36)}_${title.length}`;
}

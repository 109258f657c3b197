/** The contents of the handbook, and the titles that they lead to. */
import { type Cell, paragraph, run, shading, widthXml, type Xml } from "../tables/docx/blocks.js";
import { FANG, HEI } from "../tables/docx/fonts.js";
import { HEADING, MARGINS, PAPER } from "../tables/docx/measure.js";
import type { Lang } from "../tables/options.js";
import type { Handbook } from "./fill.js";
import { WORDS } from "./words.js";

const SIZE = 24;
const RIGHT = PAPER.width - MARGINS.left - MARGINS.right;

/** @returns a heading, and a line with the page for each guide, by domain */
export function contentsBlocks({ sections }: Handbook, lang: Lang): Xml[] {
  if (sections.length === 0) return [];
  return [
    paragraph(WORDS[lang].contents, { setting: HEADING, font: HEI, center: true, after: 120 }),
    ...sections.flatMap(({ name, services }) => [
      paragraph(name, { setting: { size: SIZE, line: 20 }, font: HEI, before: 80 }),
      ...services.map(({ title }) => contentsLine(title)),
    ]),
  ];
}

function contentsLine(title: string): Xml {
  const anchor = anchorOf(title);
  const link = `<w:hyperlink w:history="1" w:anchor="${anchor}">${run(title, FANG, SIZE, "<w:tab/>")}</w:hyperlink>`;
  const page = `<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/><w:instrText xml:space="preserve">PAGEREF ${anchor} \\h</w:instrText><w:fldChar w:fldCharType="end"/></w:r>`;
  return `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="${RIGHT}" w:leader="dot"/></w:tabs><w:ind w:left="400"/></w:pPr>${link}${page}</w:p>`;
}

/** The first row of a guide: its title over both columns. */
export function titleCell(title: string, width: number): Cell {
  const anchor = anchorOf(title);
  // A bookmark ends where its number stands again: each has its own.
  const id = hashOf(title) & 0x7fffffff;
  const text = `<w:bookmarkStart w:name="${anchor}" w:id="${id}"/>${run(title, HEI, 28)}<w:bookmarkEnd w:id="${id}"/>`;
  const xml = `<w:tc><w:tcPr>${widthXml("tcW", width)}<w:gridSpan w:val="2"/>${shading("head")}</w:tcPr><w:p><w:pPr><w:keepNext/><w:spacing w:after="60" w:before="60"/><w:outlineLvl w:val="1"/></w:pPr>${text}</w:p></w:tc>`;
  return { xml, rows: 1, columns: 2 };
}

/** A name that Word takes for a bookmark: letters and digits, forty at most, the same for the same title. */
function anchorOf(title: string): string {
  return `guide_${hashOf(title).toString(36)}_${title.length}`;
}

function hashOf(title: string): number {
  let hash = 0;
  for (const letter of title) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash;
}

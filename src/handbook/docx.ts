/** The handbook (办事一本通) as a Word document: contents, and a two-column table for each service. */
import type { Paragraph, Table } from "docx";
import type { DisclosureList } from "../model/list.js";
import { FANG, HEI, TITLE_FONT } from "../tables/docx/fonts.js";
import { HEADING, MARGINS, PAPER, type Setting, TITLE } from "../tables/docx/measure.js";
import { settled } from "../tables/docx/settled.js";
import { fixedTable } from "../tables/docx/table.js";
import { cell, type Docx, paragraph } from "../tables/docx/text.js";
import { printable } from "../tables/layout/text.js";
import type { Lang } from "../tables/options.js";
import { repack } from "../tables/zip.js";
import { contentsBlocks, titleCell } from "./contents.js";
import type { Handbook } from "./fill.js";
import type { ServiceField } from "./services.js";
import { WORDS } from "./words.js";

const LABEL_WIDTH = 2800;
const WIDTH = PAPER.width - MARGINS.left - MARGINS.right;
/** 小四, 12 points: what people read at a counter. */
const TEXT: Setting = { size: 24, line: 20 };
/** A guide with more lines than this does not fit a page, and may break between rows. */
const MAX_WHOLE_LINES = 34;

/**
 * Writes a handbook.
 *
 * @param list names the agency and dates the document
 * @returns the bytes of a docx; the same handbook always gives the same ones
 */
export async function writeHandbook(
  handbook: Handbook,
  { agency, date, release }: Pick<DisclosureList, "agency" | "date" | "release">,
  lang: Lang,
): Promise<Uint8Array> {
  const docx = await import("docx");
  const { AlignmentType, Footer, PageNumber } = docx;
  const title = printable(WORDS[lang].title(agency.name));
  const number = new docx.TextRun({ size: 18, children: [PageNumber.CURRENT] });
  const footer = new Footer({
    children: [new docx.Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
  const file = new docx.Document({
    title,
    creator: printable(agency.name),
    lastModifiedBy: printable(agency.name),
    styles: { default: { document: { run: { font: FANG, size: TEXT.size } } } },
    sections: [
      {
        properties: { page: { size: PAPER, margin: MARGINS } },
        footers: { default: footer },
        children: [
          paragraph(docx, title, {
            setting: TITLE,
            font: TITLE_FONT,
            center: true,
            outline: 0,
            before: 400,
            after: 200,
          }),
          paragraph(docx, WORDS[lang].note, { setting: TEXT, after: 200 }),
          ...contentsBlocks(docx, handbook, lang),
          ...handbook.sections.flatMap(({ name, services }, index) => [
            paragraph(docx, WORDS[lang].section(name, services.length), {
              setting: HEADING,
              font: HEI,
              outline: 0,
              before: 300,
              after: 160,
              newPage: index === 0,
            }),
            ...services.flatMap((service) => guide(docx, service.title, service.fields, lang)),
          ]),
          ...leftOverBlocks(docx, handbook, lang),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await docx.Packer.toArrayBuffer(file));
  return repack(bytes, settled(date ?? release.date));
}

/** What was filled in for guides that are gone stands below their titles, so that the document reads back the same. */
function leftOverBlocks(docx: Docx, { leftOver }: Handbook, lang: Lang): (Paragraph | Table)[] {
  if (leftOver.length === 0) return [];
  const titles = [...new Set(leftOver.map(({ title }) => title))];
  const { leftOver: heading, leftOverNote } = WORDS[lang];
  return [
    paragraph(docx, heading, { setting: HEADING, font: HEI, outline: 0, before: 300, after: 100 }),
    paragraph(docx, leftOverNote, { setting: TEXT, after: 200 }),
    ...titles.flatMap((title) =>
      guide(
        docx,
        title,
        leftOver.filter((one) => one.title === title),
        lang,
      ),
    ),
  ];
}

/** One table under its title, which is its first row: it stands again on each page that the table goes on to. */
function guide(
  docx: Docx,
  title: string,
  fields: readonly ServiceField[],
  lang: Lang,
): (Paragraph | Table)[] {
  const height = fields.reduce((sum, { lines }) => sum + Math.max(1, lines.length), 2);
  const whole = height <= MAX_WHOLE_LINES;
  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [titleCell(docx, title, WIDTH)],
  });
  const rows = fields.map(({ label, lines, offered }, index) => {
    const texts = [...lines, ...(offered ? [WORDS[lang].offer(offered.join("；"))] : [])].map(printable);
    // The last row ends what has to stay together.
    const look = { setting: TEXT, keepNext: whole && index < fields.length - 1 };
    return new docx.TableRow({
      cantSplit: whole,
      children: [
        cell(docx, [printable(label)], { width: LABEL_WIDTH, align: "center", look: "head", ...look }),
        cell(docx, texts, { width: WIDTH - LABEL_WIDTH, align: "left", font: FANG, ...look }),
      ],
    });
  });
  return [
    fixedTable(docx, [LABEL_WIDTH, WIDTH - LABEL_WIDTH], [head, ...rows]),
    new docx.Paragraph({ spacing: { before: 0, after: 0 }, children: [] }),
  ];
}

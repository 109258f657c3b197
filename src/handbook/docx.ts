/** The handbook (办事一本通) as a Word document: contents, and a two-column table for each service. */
import type { DisclosureList } from "../model/list.js";
import { cell, fixedTable, paragraph, type Xml } from "../tables/docx/blocks.js";
import { writeDocument } from "../tables/docx/document.js";
import { FANG, HEI, TITLE_FONT } from "../tables/docx/fonts.js";
import { HEADING, MARGINS, PAPER, type Setting, TITLE } from "../tables/docx/measure.js";
import { printable } from "../tables/layout/text.js";
import type { Lang } from "../tables/options.js";
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
): Promise<Uint8Array<ArrayBuffer>> {
  const title = printable(WORDS[lang].title(agency.name));
  const blocks = [
    paragraph(title, {
      setting: TITLE,
      font: TITLE_FONT,
      center: true,
      outline: 0,
      before: 400,
      after: 200,
    }),
    paragraph(WORDS[lang].note, { setting: TEXT, after: 200 }),
    ...contentsBlocks(handbook, lang),
    ...handbook.sections.flatMap(({ name, services }, index) => [
      paragraph(WORDS[lang].section(name, services.length), {
        setting: HEADING,
        font: HEI,
        outline: 0,
        before: 300,
        after: 160,
        newPage: index === 0,
      }),
      ...services.flatMap((service) => guide(service.title, service.fields, lang)),
    ]),
    ...leftOverBlocks(handbook, lang),
  ];
  return writeDocument({
    lang,
    title,
    creator: printable(agency.name),
    date: date ?? release.date,
    text: { font: FANG, size: TEXT.size },
    orientation: "portrait",
    footer: [{ field: "PAGE" }],
    sections: [blocks.join("")],
  });
}

/** What was filled in for guides that are gone stands below their titles, so that the document reads back the same. */
function leftOverBlocks({ leftOver }: Handbook, lang: Lang): Xml[] {
  if (leftOver.length === 0) return [];
  const titles = [...new Set(leftOver.map(({ title }) => title))];
  const { leftOver: heading, leftOverNote } = WORDS[lang];
  return [
    paragraph(heading, { setting: HEADING, font: HEI, outline: 0, before: 300, after: 100 }),
    paragraph(leftOverNote, { setting: TEXT, after: 200 }),
    ...titles.flatMap((title) =>
      guide(
        title,
        leftOver.filter((one) => one.title === title),
        lang,
      ),
    ),
  ];
}

/** One table under its title, which is its first row: it stands again on each page that the table goes on to. */
function guide(title: string, fields: readonly ServiceField[], lang: Lang): Xml[] {
  const height = fields.reduce((sum, { lines }) => sum + Math.max(1, lines.length), 2);
  const whole = height <= MAX_WHOLE_LINES;
  const head = { isHead: true, cells: [titleCell(title, WIDTH)] };
  const rows = fields.map(({ label, lines, offered }, index) => {
    const texts = [...lines, ...(offered ? [WORDS[lang].offer(offered.join("；"))] : [])].map(printable);
    // The last row ends what has to stay together.
    const look = { setting: TEXT, keepNext: whole && index < fields.length - 1 };
    return {
      breaks: !whole,
      cells: [
        cell([printable(label)], { width: LABEL_WIDTH, align: "center", look: "head", ...look }),
        cell(texts, { width: WIDTH - LABEL_WIDTH, align: "left", font: FANG, ...look }),
      ],
    };
  });
  return [fixedTable([LABEL_WIDTH, WIDTH - LABEL_WIDTH], [head, ...rows]), "<w:p/>"];
}

/** The handbook (办事一本通) as a Word document: a heading and a two-column table for each service. */
import type { Paragraph, Table } from "docx";
import type { DisclosureList } from "../model/list.js";
import { MARGINS, PAPER } from "../tables/docx/measure.js";
import { settled } from "../tables/docx/settled.js";
import { fixedTable } from "../tables/docx/table.js";
import { cell, type Docx, HEI, paragraph, SONG } from "../tables/docx/text.js";
import { printable } from "../tables/layout/text.js";
import type { Lang } from "../tables/options.js";
import { repack } from "../tables/zip.js";
import type { Handbook } from "./fill.js";
import type { Service, ServiceField } from "./services.js";
import { WORDS } from "./words.js";

const LABEL_WIDTH = 2400;
const WIDTH = PAPER.width - MARGINS.left - MARGINS.right;

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
  const title = printable(WORDS[lang].title(agency.name));
  const file = new docx.Document({
    title,
    creator: printable(agency.name),
    lastModifiedBy: printable(agency.name),
    styles: { default: { document: { run: { font: SONG, size: 21 } } } },
    sections: [
      {
        properties: { page: { size: PAPER, margin: MARGINS } },
        children: [
          paragraph(docx, title, {
            size: 44,
            font: HEI,
            center: true,
            heading: true,
            before: 400,
            after: 200,
          }),
          paragraph(docx, WORDS[lang].note, { size: 18, after: 200 }),
          ...handbook.sections.flatMap(({ name, services }) => [
            paragraph(docx, WORDS[lang].section(name, services.length), {
              size: 32,
              font: HEI,
              heading: true,
              before: 300,
              after: 100,
            }),
            ...services.flatMap((service) => serviceBlocks(docx, service, lang)),
          ]),
          ...leftOverBlocks(docx, handbook, lang),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await docx.Packer.toArrayBuffer(file));
  return repack(bytes, settled(date ?? release.date));
}

function serviceBlocks(
  docx: Docx,
  { id, category, name, fields }: Service,
  lang: Lang,
): (Paragraph | Table)[] {
  const heading = printable(category === name || category === "" ? name : `${category}：${name}`);
  return [
    paragraph(docx, heading, { size: 24, font: HEI, before: 240, after: 80 }),
    fieldTable(docx, [{ label: WORDS[lang].id, lines: [id] }, ...fields]),
  ];
}

/** An id stands above what was filled in for it, so that the document reads back the same. */
function leftOverBlocks(docx: Docx, { leftOver }: Handbook, lang: Lang): (Paragraph | Table)[] {
  if (leftOver.length === 0) return [];
  const ids = [...new Set(leftOver.map(({ id }) => id))];
  return [
    paragraph(docx, WORDS[lang].leftOver, { size: 32, font: HEI, heading: true, before: 300, after: 100 }),
    paragraph(docx, WORDS[lang].leftOverNote, { size: 18, after: 200 }),
    ...ids.flatMap((id) => [
      fieldTable(docx, [{ label: WORDS[lang].id, lines: [id] }, ...leftOver.filter((one) => one.id === id)]),
      paragraph(docx, "", { size: 18 }),
    ]),
  ];
}

function fieldTable(docx: Docx, fields: readonly ServiceField[]): Table {
  const rows = fields.map(
    ({ label, lines }) =>
      new docx.TableRow({
        children: [
          cell(docx, [printable(label)], { width: LABEL_WIDTH, align: "center", look: "head" }),
          cell(docx, lines.map(printable), { width: WIDTH - LABEL_WIDTH, align: "left" }),
        ],
      }),
  );
  return fixedTable(docx, [LABEL_WIDTH, WIDTH - LABEL_WIDTH], rows);
}

/**
 * Markdown for people who read a list or its differences: one item a line without a running number, so that an item added in
 * the middle changes one line and not all below it. Its permanent id stands behind what a reader looks for.
 */
import { type BodyRow, type Column, type ListDocument, layOut, type PlainTable } from "./layout/index.js";
import { escapeMarkdown as plain } from "./markdown.js";
import type { Writer } from "./options.js";
import { WORDS } from "./words/index.js";

/** Writes GitHub-flavoured Markdown. */
export const mdWriter: Writer = {
  extension: "md",
  mediaType: "text/markdown; charset=utf-8",
  write: async (list, options) => {
    const document = layOut(list, options);
    const blocks = [
      ...coverBlocks(document),
      ...sectionBlocks(document, WORDS[options.lang].csv.id),
      ...(document.absent ? tableBlocks(document.absent) : []),
    ];
    return `${blocks.join("\n\n")}\n`;
  },
};

function coverBlocks({ title, cover, sections }: ListDocument): string[] {
  return [
    `# ${plain(title)}`,
    cover.facts.map(({ label, lines }) => `- **${label}**: ${lines.map(plain).join("<br>")}`).join("\n"),
    ...cover.notes.map((note) => `> ${plain(note)}`),
    ...(sections.length === 0 ? [] : tableBlocks(cover.domains)),
  ];
}

function tableBlocks(table: PlainTable): string[] {
  return [`## ${plain(table.title)}`, plainTableLines(table).join("\n")];
}

/** A table without merged cells: heading, rule and one line a row. */
export function plainTableLines({ columns, rows }: PlainTable): string[] {
  return [
    row(columns.map(({ heading }) => plain(heading))),
    rule(columns),
    ...rows.map((cells) => row(cells.map((cell) => plain(String(cell))))),
  ];
}

function sectionBlocks({ sections, empty }: ListDocument, idHeading: string): string[] {
  if (sections.length === 0) return [plain(empty)];
  return sections.flatMap((section) => [
    `## ${plain(section.title)}`,
    ...(section.summary === "" ? [] : [plain(section.summary)]),
    [
      row([
        ...withoutNumber(section.columns, section.columns).map(({ heading }) => plain(heading)),
        plain(idHeading),
      ]),
      rule([...withoutNumber(section.columns, section.columns), { align: "left" }]),
      ...section.rows.map((body) => itemLine(body, section.columns)),
    ].join("\n"),
  ]);
}

function itemLine({ item, cells }: BodyRow, columns: readonly Column[]): string {
  return row([
    ...withoutNumber(cells, columns).map(({ lines }) => lines.map(plain).join("<br>")),
    plain(item.id),
  ]);
}

/** What stands in the columns but for that of the running number. */
function withoutNumber<T>(cells: readonly T[], columns: readonly Column[]): T[] {
  return cells.filter((_, index) => columns[index]?.key !== "seq");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function rule(columns: readonly Pick<Column, "align">[]): string {
  return row(columns.map(({ align }) => (align === "center" ? ":-:" : "---")));
}

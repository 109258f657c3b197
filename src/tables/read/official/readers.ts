/** How the texts of cells are taken apart: those that others published, and those that our own writers printed. */

import { remembered } from "../../../text/remembered.js";
import { basisOf } from "./basis.js";
import type { ChannelNames, NamedChannel } from "./channels.js";
import { elementsOf, splitOutside } from "./elements.js";
import { type LineJoiner, oneLine } from "./lines.js";
import { namesOf } from "./names.js";

/** Readers of the texts of one item. */
export interface CellReaders {
  /** The text of a cell that runs over several rows. */
  join(parts: readonly string[]): string;
  /** A text of one value, such as a deadline; null where there is none. */
  single(text: string): string | null;
  name(text: string): string | null;
  content(text: string): readonly string[];
  basis(text: string): readonly string[];
  subjects(text: string): readonly string[];
  groups(text: string): readonly string[];
  channels(text: string): readonly NamedChannel[];
}

/** Signs in place of a text that there is none. */
const NOTHING = /^(?:[-—－–/／\\]+|无|無|暂无|（时限不详，待补）)$/u;
const MARK = /【[^【】]*待核实】$/u;

/**
 * Readers of tables that anybody published: line breaks may cut words, elements have any marks between them.
 *
 * @param words knows the words of the file
 * @param titles knows the titles that it cites
 */
export function publishedReaders(words: LineJoiner, titles: LineJoiner, channels: ChannelNames): CellReaders {
  const single = (text: string): string | null => {
    const line = oneLine(text);
    return line === "" || NOTHING.test(line) ? null : line;
  };
  return {
    join: (parts) => parts.join("\n"),
    single,
    name: (text) => single(text)?.replace(MARK, "") ?? null,
    content: (text) => (single(text) === null ? [] : elementsOf(text, words)),
    basis: (text) => (single(text) === null ? [] : basisOf(text, titles)),
    subjects: (text) => (single(text) === null ? [] : namesOf(text, words)),
    groups: (text) => splitOutside(oneLine(text), "、，,；;"),
    channels: (text) => channels.read(text),
  };
}

/** Readers that read the same text once: a list cites the same law and names the same office row after row. */
export function remembering(readers: CellReaders): CellReaders {
  return {
    join: readers.join,
    single: remembered(readers.single),
    name: remembered(readers.name),
    content: remembered(readers.content),
    basis: remembered(readers.basis),
    subjects: remembered(readers.subjects),
    groups: remembered(readers.groups),
    channels: remembered(readers.channels),
  };
}

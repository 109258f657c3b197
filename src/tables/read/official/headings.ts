/** What the columns of the official table are called, by us and by those who publish. */
import { headings } from "../../../generated/knowledge/headings.js";
import type { Vocabulary } from "../../../model/data.js";
import type { Column } from "../../row.js";
import { WORDS } from "../../words/index.js";
import type { HeadingMatcher, HeadingSynonyms } from "../heading.js";

/** What a column holds; `aside` is known and not read. */
export type Heading = Column | "id" | "section" | "aside";

type Synonyms = readonly (string | HeadingMatcher)[];

/** Headings met in published lists, words and patterns. */
function met(of: Heading): Synonyms {
  return (of === "id" ? [] : (headings[of] ?? [])).map((heading): Synonyms[number] => {
    if (typeof heading === "string") return heading;
    const pattern = new RegExp(heading.pattern, "u");
    return (folded) => pattern.test(folded);
  });
}

/**
 * Headings of all columns; where two fit, the first one has it: those met in published lists, our own ones in both languages, and the channels, each of
 * which may have a column of its own.
 */
export function headingSynonyms({ channels, methods, levels }: Vocabulary): HeadingSynonyms<Heading> {
  const own = Object.values(WORDS).map(({ heading, csv }) => ({ heading, csv }));
  const ours = (pick: (words: (typeof own)[number]) => readonly string[]): string[] => own.flatMap(pick);
  const terms = (entries: Vocabulary["methods"]) =>
    entries.flatMap(({ term, en, aliases }) => [term, en, ...aliases]);
  return {
    number: [...ours(({ heading }) => [heading.seq]), ...met("number")],
    id: [...ours(({ csv }) => [csv.id]), ...met("id")],
    section: [...ours(({ csv }) => [csv.domain]), ...met("section")],
    aside: [...ours(({ csv }) => [csv.number, csv.verification, csv.release]), ...met("aside")],
    category: [...ours(({ heading }) => [heading.category]), ...met("category")],
    name: [...ours(({ heading }) => [heading.name, heading.item]), ...met("name")],
    content: [...ours(({ heading }) => [heading.content]), ...met("content")],
    basis: [...ours(({ heading }) => [heading.basis]), ...met("basis")],
    deadline: [...ours(({ heading }) => [heading.deadline]), ...met("deadline")],
    subjects: [...ours(({ heading }) => [heading.subjects]), ...met("subjects")],
    office: [...ours(({ heading }) => [heading.office]), ...met("office")],
    channels: [
      ...ours(({ heading }) => [heading.channels]),
      ...terms(channels.filter(({ code }) => code !== "other")),
      ...met("channels"),
    ],
    audience: [
      ...ours(({ heading }) => [heading.audience, heading.public, heading.groups]),
      ...met("audience"),
    ],
    method: [...ours(({ heading }) => [heading.method]), ...terms(methods), ...met("method")],
    // Our English tables call a level by its code, which is its short name.
    levels: [
      ...ours(({ heading }) => [heading.levels]),
      ...terms(levels),
      ...levels.map(({ code }) => code),
      ...met("levels"),
    ],
    column: [...ours(({ heading }) => [heading.column]), ...met("column")],
    remark: [...ours(({ heading }) => [heading.remark]), ...met("remark")],
  };
}

/** What `generate` says at the end: where the files are, what is in them, what a reader must know. */
import type { DisclosureList, ListRow } from "../model/list.js";
import type { WrittenOutput } from "../node/index.js";
import { isDraft } from "../tables/open.js";
import type { Context } from "./context.js";

/** The closing lines of a generation. */
export function generatedLines(
  list: DisclosureList,
  written: readonly WrittenOutput[],
  { messages, catalog, language }: Context,
): string[] {
  const { law, papers, say, verification, separator } = messages;
  const { basisOn, counts, sections } = list;
  const outdated = sections.flatMap(({ rows }) => rows.flatMap((row) => row.outdated ?? [])).length;
  // What the locality compared itself is open no more, on whatever pages it was seen.
  const isCompared = (row: ListRow) => !row.unchecked && /^(?:partial|unverified)$/u.test(row.verification);
  const compared = sections.flatMap(({ rows }) => rows.filter(isCompared));
  const open = (of: "partial" | "unverified") =>
    counts[of] - compared.filter(({ verification: seen }) => seen === of).length;
  const parts = [
    `${verification.attested} ${counts.attested}`,
    ...(compared.length > 0 ? [`${say.compared} ${compared.length}`] : []),
    ...(["partial", "unverified"] as const).flatMap((of) =>
      compared.length === 0 || open(of) > 0 ? [`${verification[of]} ${open(of)}`] : [],
    ),
    ...(counts.local > 0 ? [`${say.local} ${counts.local}`] : []),
  ];
  const taken = new Set(sections.map((section) => section.domain));
  const empty = catalog.domains
    .filter(({ id }) => !taken.has(id))
    .map(({ name, en }) => (language === "zh" ? name : en));
  return [
    say.generated(written.length),
    ...written.map(({ file, changed }) => `  ${file}${changed ? "" : say.unchanged}`),
    say.listed(sections.length, counts.items) + parts.join(separator) + say.stop,
    ...(counts.omitted > 0 ? [say.omitted(counts.omitted)] : []),
    ...(basisOn !== undefined && outdated > 0 ? [law.outdatedInList(outdated, basisOn)] : []),
    ...(list.boards && isDraft(list) ? [papers.say.boardsDraft] : []),
    ...(empty.length > 0 && !list.boards ? [say.emptyDomains(empty.join(separator))] : []),
  ];
}

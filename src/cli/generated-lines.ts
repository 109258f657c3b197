/** What `generate` says at the end: where the files are, what is in them, what a reader must know. */
import type { DisclosureList } from "../model/list.js";
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
  const parts = [
    `${verification.attested} ${counts.attested}`,
    `${verification.partial} ${counts.partial}`,
    `${verification.unverified} ${counts.unverified}`,
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

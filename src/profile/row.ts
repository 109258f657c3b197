/** A candidate as a row of the list: subjects by the names that are printed, the basis as citations. */
import type { Catalog } from "../catalog/index.js";
import { channelsOf } from "../catalog/local-channels.js";
import { isMeantSo, wordsKey } from "../catalog/meant.js";
import { printBasis } from "../catalog/print-basis.js";
import { withoutLacking } from "../fields/reach.js";
import { outdated, outdatedMentions, statusRegistry } from "../instruments/index.js";
import type { Basis } from "../model/item.js";
import type { ListRow } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import { isNameless, placeholdersIn } from "../text/placeholders.js";
import type { Candidate } from "./candidate.js";
import { columnFinder } from "./columns.js";
import type { Locate } from "./origin.js";
import { subjectPrinter } from "./subjects.js";
import { confirmedFields, uncheckedFields } from "./unchecked.js";

/** Entries of a basis that are words alone. */
function wordsOf(basis: readonly Basis[]): string[] {
  return basis.flatMap((entry) => (typeof entry === "object" && "words" in entry ? [entry.words] : []));
}

/** Turns candidates into rows, for one profile and catalog. */
export type RowPrinter = (candidate: Candidate) => ListRow;

/**
 * Makes the printer of one list.
 *
 * @param profile its agency, `subjects` and `disclosedBy` say who stands in the column of subjects; `officeOf` and `columns`
 *   fill theirs
 * @param catalog instruments and vocabulary
 * @param options `day`: mark what of the basis had ended by then; `locate`: positions of the profile's YAML
 */
export function rowPrinter(
  profile: Profile,
  catalog: Catalog,
  { day, locate }: { readonly day: string | undefined; readonly locate: Locate | undefined },
): RowPrinter {
  const registry = statusRegistry(catalog);
  const subjectsOf = subjectPrinter(profile, catalog, locate);
  const columnOf = columnFinder(profile);
  const { lacks } = channelsOf(profile);

  const unchecked = uncheckedFields(profile, catalog);
  const confirmed = confirmedFields(profile, catalog);
  const mentions = day === undefined ? () => [] : outdatedMentions(catalog, day);

  /**
   * Whether words are those of the standard, name no document, and nobody means them so. What the locality states is its
   * own word; but what a change of other entries only left standing is still the standard's.
   */
  const isOpenWords = ({ id, origins }: Candidate) => {
    const given = "edition" in origins.basis ? null : wordsOf(catalog.item(id)?.basis ?? []);
    return (words: string) =>
      isNameless(words) && !isMeantSo(profile, wordsKey(words)) && (given === null || given.includes(words));
  };

  /** What must be settled before the row can be published. */
  const open = (
    candidate: Candidate,
    basis: readonly string[],
  ): Pick<ListRow, "outdated" | "outdatedContent" | "unchecked" | "placeholders"> => {
    const { category, name, content, deadline, basis: cited } = candidate.values;
    const ended = day === undefined ? [] : outdated(cited, registry, day);
    const named = mentions(content);
    const fields = unchecked(candidate);
    const isCompared = confirmed.get(candidate.id)?.has("basis") === true;
    const nameless = (isCompared ? [] : wordsOf(cited)).filter(isOpenWords(candidate));
    const blanks = [
      ...[category ?? "", name, ...content, ...basis, deadline ?? ""].flatMap(placeholdersIn),
      ...nameless,
    ];
    return {
      ...(ended.length > 0 ? { outdated: ended } : {}),
      ...(named.length > 0 ? { outdatedContent: named } : {}),
      ...(fields.length > 0 ? { unchecked: fields } : {}),
      ...(blanks.length > 0 ? { placeholders: [...new Set(blanks)] } : {}),
    };
  };

  const offices = new Map(
    Object.entries(profile.officeOf ?? {}).map(([id, office]) => [catalog.item(id)?.id ?? id, office]),
  );

  const row = (candidate: Candidate, basis: string[]): ListRow => {
    const { subjects, origin } = subjectsOf(candidate);
    const column = columnOf(candidate);
    const office = offices.get(candidate.id);
    return {
      id: candidate.id,
      ...candidate.values,
      basis,
      ...open(candidate, basis),
      subjects,
      channels: withoutLacking(candidate.values.channels, lacks),
      verification: candidate.verification,
      ...(office === undefined ? {} : { office }),
      ...(column ? { column } : {}),
      origins: { ...candidate.origins, subjects: origin },
    };
  };

  return (candidate) =>
    row(
      candidate,
      candidate.values.basis.map((entry) => printBasis(entry, catalog)),
    );
}

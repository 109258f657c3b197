/** A candidate as a row of the list: subjects by the names that are printed, the basis as citations. */
import type { Catalog } from "../catalog/index.js";
import { printBasis } from "../catalog/print-basis.js";
import { outdated, outdatedMentions, statusRegistry } from "../instruments/index.js";
import type { ListRow, Origin } from "../model/list.js";
import type { Profile } from "../model/profile.js";
import { placeholdersIn } from "../text/placeholders.js";
import type { Candidate } from "./candidate.js";
import { type Locate, profileOrigin } from "./origin.js";
import { uncheckedFields } from "./unchecked.js";

/** Turns candidates into rows, for one profile and catalog. */
export type RowPrinter = (candidate: Candidate) => ListRow;

/**
 * Makes the printer of one list.
 *
 * @param profile its `subjects` name roles; a role that it does not name is printed in the vocabulary's term
 * @param catalog instruments and vocabulary
 * @param options `day`: mark what of the basis had ended by then; `locate`: positions of the profile's YAML
 */
export function rowPrinter(
  profile: Profile,
  catalog: Catalog,
  { day, locate }: { readonly day: string | undefined; readonly locate: Locate | undefined },
): RowPrinter {
  const registry = statusRegistry(catalog);
  const terms = new Map(catalog.vocabulary.subjects.map((entry) => [entry.code, entry.term]));
  const localNames = new Map(Object.entries(profile.subjects ?? {}));

  /** A local name is what the reader sees, so the place that gives it is where the field comes from. */
  const subjectsOrigin = ({ values, origins }: Candidate): Origin => {
    const renamed = values.subjects.find((role) => localNames.has(role));
    if (renamed === undefined || !("edition" in origins.subjects)) return origins.subjects;
    return profileOrigin(["subjects", renamed], null, locate);
  };

  const unchecked = uncheckedFields(profile, catalog);
  const mentions = day === undefined ? () => [] : outdatedMentions(catalog, day);

  /** What must be settled before the row can be published. */
  const open = (
    candidate: Candidate,
    basis: readonly string[],
  ): Pick<ListRow, "outdated" | "outdatedContent" | "unchecked" | "placeholders"> => {
    const { category, name, content, deadline, basis: cited } = candidate.values;
    const ended = day === undefined ? [] : outdated(cited, registry, day);
    const named = mentions(content);
    const fields = unchecked(candidate);
    const blanks = [category, name, ...content, ...basis, deadline ?? ""].flatMap(placeholdersIn);
    return {
      ...(ended.length > 0 ? { outdated: ended } : {}),
      ...(named.length > 0 ? { outdatedContent: named } : {}),
      ...(fields.length > 0 ? { unchecked: fields } : {}),
      ...(blanks.length > 0 ? { placeholders: [...new Set(blanks)] } : {}),
    };
  };

  const row = (candidate: Candidate, basis: string[]): ListRow => ({
    id: candidate.id,
    ...candidate.values,
    basis,
    ...open(candidate, basis),
    subjects: candidate.values.subjects.map((role) => ({
      role,
      name: localNames.get(role) ?? terms.get(role) ?? role,
    })),
    verification: candidate.verification,
    origins: { ...candidate.origins, subjects: subjectsOrigin(candidate) },
  });

  return (candidate) =>
    row(
      candidate,
      candidate.values.basis.map((entry) => printBasis(entry, catalog)),
    );
}

/** Whether an office of a town is the counterpart (对口机构) of a department of the county: its name says the same field. */
import type { VocabularyEntry } from "../../model/vocabulary.js";
import { plain } from "../lexicon.js";

const BEFORE = /^(?:地方)?(?:县级人民政府|县级|各级|县|区|市(?!场|政))*/u;
const AFTER = /(?:行政主管|主管|行政)?(?:部门|机关|局|委员会|委)$/u;

/** The fields that a department is called after: 文化 and 旅游 of 文化和旅游局. */
function fieldsOf({ term, aliases }: Pick<VocabularyEntry, "term" | "aliases">): Set<string> {
  const names = [term, ...aliases].map(plain).filter((name) => AFTER.test(name));
  const fields = names.flatMap((name) =>
    name
      .replace(BEFORE, "")
      .replace(AFTER, "")
      .split(/[和、与]/u),
  );
  return new Set(fields.filter((field) => /^\p{Script=Han}{2,}$/u.test(field)));
}

/** Makes the test; it tells the field that both names have, or null. */
export function counterparts(
  subjects: readonly VocabularyEntry[],
): (office: string, role: string) => string | null {
  const fields = new Map(subjects.map((entry) => [entry.code, fieldsOf(entry)]));
  return (office, role) => {
    const name = plain(office);
    return [...(fields.get(role) ?? [])].find((field) => name.includes(field)) ?? null;
  };
}

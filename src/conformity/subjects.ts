/** Which of the standard's subjects the names in a row stand for. */
import type { SubjectValue } from "../fields/sets.js";
import type { Vocabulary } from "../model/data.js";
import { runsOf } from "../text/bigrams.js";

/**
 * Gives names their roles: those that the vocabulary knows, and to each other one the first role of the standard that is
 * left, for a locality calls its bodies by their own names.
 *
 * @param names as the row has them
 * @param roles those of the standard
 */
export function subjectRoles(
  names: readonly string[],
  roles: readonly string[],
  { subjects }: Pick<Vocabulary, "subjects">,
): SubjectValue[] {
  const known = names.map(
    (name) =>
      subjects.find(({ term, aliases }) => [term, ...aliases].some((one) => isSame(one, name)))?.code ?? null,
  );
  const left = roles.filter((role) => !known.includes(role));
  return names.map((name, at) => {
    const code = known[at];
    if (code) return code;
    const role = left.shift();
    return role === undefined ? name : { role, name };
  });
}

function isSame(one: string, other: string): boolean {
  return one === other || runsOf(one).join("") === runsOf(other).join("");
}

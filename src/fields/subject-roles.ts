/** Which of the standard's subjects the names in a row stand for. */
import type { Level } from "../model/codes.js";
import type { Vocabulary } from "../model/data.js";
import { runsOf } from "../text/bigrams.js";
import type { SubjectValue } from "./sets.js";

/**
 * Gives names their roles: those that the vocabulary knows, and to each other one the first role of the standard that is
 * left, those of its own level first, for a locality calls its bodies by their own names.
 *
 * @param names as the row has them
 * @param roles those of the standard
 * @param level of the agency; null where it is not known
 */
export function subjectRoles(
  names: readonly string[],
  roles: readonly string[],
  { subjects }: Pick<Vocabulary, "subjects">,
  level: Level | null,
): SubjectValue[] {
  const known = names.map(
    (name) =>
      subjects.find(({ term, aliases }) => [term, ...aliases].some((one) => isSame(one, name)))?.code ?? null,
  );
  const isOfLevel = (role: string) =>
    level !== null && subjects.find(({ code }) => code === role)?.levels?.includes(level) === true;
  const unnamed = roles.filter((role) => !known.includes(role));
  const left = [...unnamed.filter(isOfLevel), ...unnamed.filter((role) => !isOfLevel(role))];
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

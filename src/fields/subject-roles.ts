/** Which of the standard's subjects the names in a row stand for. */
import type { Level } from "../model/codes.js";
import type { Vocabulary } from "../model/data.js";
import { runsOf } from "../text/bigrams.js";
import type { SubjectValue } from "./sets.js";

/**
 * Gives names their roles: those that the vocabulary knows, and to each other one the first role of the standard that is
 * left, those of the level that its name tells or of its agency's first, for a locality calls its bodies by their own names.
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
  const codes = codesOf(subjects);
  const known = names.map((name) => codes.get(spelled(name)) ?? null);
  const isOfLevel = (role: string, wanted: Level | null) =>
    wanted !== null && subjects.find(({ code }) => code === role)?.levels?.includes(wanted) === true;
  const left = roles.filter((role) => !known.includes(role));
  return names.map((name, at) => {
    const code = known[at];
    if (code) return code;
    const own = left.findIndex((role) => isOfLevel(role, levelNamed(name) ?? level));
    const [role] = left.splice(Math.max(own, 0), 1);
    return role === undefined ? name : { role, name };
  });
}

/** The level that a body's own name tells; most names tell none. */
function levelNamed(name: string): Level | null {
  if (/(?:[乡镇]人民政府|街道办事处|街道办)$/u.test(name)) return "township";
  if (/(?:村民|居民)委员会$/u.test(name)) return "village";
  return null;
}

const CODES = new WeakMap<Vocabulary["subjects"], ReadonlyMap<string, string>>();

/** The subjects' codes by their terms and aliases, spelled; of two that share one, the first has it. */
function codesOf(subjects: Vocabulary["subjects"]): ReadonlyMap<string, string> {
  const made = CODES.get(subjects);
  if (made) return made;
  const entries = subjects.flatMap(({ code, term, aliases }) =>
    [term, ...aliases].map((name) => [spelled(name), code] as const),
  );
  const codes = new Map(entries.toReversed());
  CODES.set(subjects, codes);
  return codes;
}

/** A name without what two spellings of it may differ in. */
function spelled(name: string): string {
  return runsOf(name).join("");
}
